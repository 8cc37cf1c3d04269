import type { YearWish } from './generate-year.js';

/** Fujian, where the demo lies. */
const PROVINCE = '35';
const FIRST_YEAR = 2022;
const KNOWN = ['size', 'seed', 'year', 'province', 'regions'];

export interface GenerateWish extends YearWish {
  /** Path of the table of places. */
  readonly regions: string;
}

/** `--name=value` or `--name value`; undefined when a word is neither or a name is not known. */
function options(given: readonly string[]): Map<string, string> | undefined {
  const found = new Map<string, string>();
  for (let at = 0; at < given.length; at += 1) {
    const [, name = '', inline] = /^--(\w+)(?:=(.*))?$/u.exec(given[at] ?? '') ?? [];
    const value = inline ?? given[(at += 1)];
    if (!KNOWN.includes(name) || value === undefined || found.has(name)) return undefined;
    found.set(name, value);
  }
  return found;
}

/** What the words of the command line ask for; undefined when they cannot be understood. */
export function generateWish(given: readonly string[]): GenerateWish | undefined {
  const said = options(given);
  const size = said?.get('size');
  const year = Number(said?.get('year') ?? new Date().getFullYear() - 1);
  const regions = said?.get('regions');
  if (!said || (size !== 'P' && size !== 'N') || regions === undefined) return undefined;
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > new Date().getFullYear()) return undefined;
  const province = size === 'P' ? (said.get('province') ?? PROVINCE) : null;
  return { province, year, seed: said.get('seed') ?? '1', regions };
}
