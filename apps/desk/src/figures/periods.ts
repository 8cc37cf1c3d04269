export interface Period {
  from: string;
  to: string;
}

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const monthOf = (year: number, month: number): Period => {
  const prefix = `${year}-${String(month).padStart(2, '0')}`;
  return { from: `${prefix}-01`, to: `${prefix}-${lastDay(year, month)}` };
};

/** The periods offered first, seen from `today`. */
export const usualPeriods = (today: string): Record<'thisYear' | 'thisMonth' | 'lastMonth', Period> => {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  return {
    thisYear: { from: `${year}-01-01`, to: `${year}-12-31` },
    thisMonth: monthOf(year, month),
    lastMonth: month === 1 ? monthOf(year - 1, 12) : monthOf(year, month - 1),
  };
};
