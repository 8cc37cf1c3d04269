import { readFileSync } from 'node:fs';

/** One account of the demo tree, as the seed writes it down. */
export interface DemoSignIn {
  readonly unit: string;
  readonly role: string;
  readonly login: string;
  readonly password: string;
}

/** The width of a text in a terminal, where a Chinese character takes two columns. */
export function columnsOf(text: string): number {
  return [...text].reduce(
    (sum, character) => sum + (/[\u1100-\u115f\u2e80-\uffdc]/u.test(character) ? 2 : 1),
    0,
  );
}

const pad = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)));

/** The lines of a table whose columns line up; the first row is its heading. */
export function tableLines(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => columnsOf(row[column] ?? ''))),
  );
  return rows.map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

/** The demo accounts, each with how to sign in; none when the data is not the demo's. */
export function demoSignInLines(file: string): string[] {
  let signIns: DemoSignIn[];
  try {
    signIns = JSON.parse(readFileSync(file, 'utf8')) as DemoSignIn[];
  } catch {
    return [];
  }
  const heading = ['单位 Unit', '角色 Role', '登录名 Login', '口令 Password'];
  return tableLines([
    heading,
    ...signIns.map(({ unit, role, login, password }) => [unit, role, login, password]),
  ]);
}
