/**
 * Rules whose term is a right of the people aided: to object (R29), to ask for reconsideration and to go to court (R31). Once such a
 * term is over nobody is late.
 */
const LAPSING: readonly string[] = ['R29', 'R31a', 'R31b', 'R31c'];

/** True for a rule whose term ends without anything having to be done. */
export const lapses = (code: string): boolean => LAPSING.includes(code);

/** The same of the row `c`, in SQL. */
export const LAPSES = `c.code in (${LAPSING.map((code) => `'${code}'`).join(', ')})`;
