import { readFileSync } from 'node:fs';

/** One account of the demo tree, as the seed writes it down. */
export interface DemoSignIn {
  readonly unit: string;
  /** The region code of the unit; a station's begins with that of its county. */
  readonly code?: string;
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

const roleNames: Readonly<Record<string, string>> = {
  officer: '经办人 officer',
  leader: '签发领导 leader',
  unit_administrator: '单位管理员 administrator',
  auditor: '审计员 auditor',
  station_worker: '工作站人员 station',
};

const stationsShownPerCounty = 2;

/** The accounts worth a look: all of the centres, and of the many stations the first two of each county. */
export function notable(signIns: readonly DemoSignIn[]): DemoSignIn[] {
  const shown = new Map<string, number>();
  return signIns.filter(({ role, code = '' }) => {
    if (role !== 'station_worker') return true;
    const county = code.slice(0, 6);
    const count = (shown.get(county) ?? 0) + 1;
    shown.set(county, count);
    return count <= stationsShownPerCounty;
  });
}

/** The demo accounts, each with how to sign in; none when the data is not the demo's. */
export function demoSignInLines(file: string): string[] {
  let signIns: DemoSignIn[];
  try {
    signIns = JSON.parse(readFileSync(file, 'utf8')) as DemoSignIn[];
  } catch {
    return [];
  }
  const shown = notable(signIns);
  const heading = ['单位 Unit', '角色 Role', '登录名 Login', '口令 Password'];
  const rows = shown.map(({ unit, role, login, password }) => [
    unit,
    roleNames[role] ?? role,
    login,
    password,
  ]);
  const hidden = signIns.length - shown.length;
  const note = hidden > 0 ? [`另有 ${hidden} 个账号见 ${file} · ${hidden} more in that file`] : [];
  return [...tableLines([heading, ...rows]), ...note];
}
