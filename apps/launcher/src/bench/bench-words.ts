/** What `npm run bench` is asked. */
export interface BenchWords {
  /** Which measurements; all when none is named. */
  readonly names: readonly string[];
  /** Another table of places than the one beside the project. */
  readonly regions: string | undefined;
  /** What `figures` is measured on: a year and the year before of one province, or of the country. */
  readonly size: 'P' | 'N';
  readonly province: string | undefined;
  readonly year: number;
  /** Leaves the system filled as it is for the next measurement, and takes one that was left. */
  readonly keep: boolean;
  /** Medians are of so many rounds, each doing so many times what it measures. */
  readonly rounds: number;
  readonly times: number;
}

const OPTIONS = ['regions', 'size', 'province', 'year', 'rounds', 'times'];

/** `--name=value` or `--name value`, `--keep`, and names; undefined when they cannot be understood. */
export function benchWords(given: readonly string[]): BenchWords | undefined {
  const said = new Map<string, string>();
  const names: string[] = [];
  let keep = false;
  for (let at = 0; at < given.length; at += 1) {
    const word = given[at] ?? '';
    const [, name, inline] = /^--(\w+)(?:=(.*))?$/u.exec(word) ?? [];
    if (name === undefined) names.push(word);
    else if (name === 'keep') keep = true;
    else {
      const value = inline ?? given[(at += 1)];
      if (!OPTIONS.includes(name) || value === undefined) return undefined;
      said.set(name, value);
    }
  }
  const size = said.get('size') ?? 'P';
  const number = (name: string, otherwise: number): number => Number(said.get(name) ?? otherwise);
  const numbers = {
    year: number('year', new Date().getFullYear() - 1),
    rounds: number('rounds', 5),
    times: number('times', 20),
  };
  if (size !== 'P' && size !== 'N') return undefined;
  if (!Object.values(numbers).every((each) => Number.isInteger(each) && each > 0)) return undefined;
  return { names, regions: said.get('regions'), size, province: said.get('province'), keep, ...numbers };
}
