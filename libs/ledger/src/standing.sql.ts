/** What is kept of a month of a unit, and counted for those above. */
export const MARKS = ['declared', 'late', 'revised', 'nil'] as const;

/** A piece of SQL for each mark. */
export const eachMark = (sql: (mark: string) => string): string => MARKS.map(sql).join(', ');

/** Months of units as they stand, a row a month with 1 or 0 of each mark; the condition is on `s`, a row of a unit's year. */
export const STANDING_MONTHS = (where: string): string => `
select s.tenant_id, make_date(s.year, m.no + 1, 1) as month, ${eachMark((mark) => `(s.${mark} >> m.no) & 1 as ${mark}`)}
from month_standing s cross join generate_series(0, 11) as m (no) where s.declared & (1 << m.no) <> 0 and ${where}`;
