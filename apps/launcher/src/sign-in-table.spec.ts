import { columnsOf, demoSignInLines, notable, tableLines } from './sign-in-table.js';

describe('the table of sign-ins', () => {
  it('counts two columns for a Chinese character', () => {
    expect(columnsOf('长乐区 ab')).toBe(9);
  });

  it('lines its columns up', () => {
    const lines = tableLines([
      ['单位', '登录名'],
      ['长乐区法律援助中心', 'cl'],
    ]);
    expect(lines.map((line) => columnsOf(line.slice(0, line.lastIndexOf('  ') + 2)))).toEqual([20, 20]);
  });

  it('shows every account of a centre, and two stations of each county', () => {
    const account = (role: string, code: string) => ({ unit: code, code, role, login: code, password: 'p' });
    const stations = ['350112001', '350112002', '350112003', '320117-FL'].map((code) =>
      account('station_worker', code),
    );
    const shown = notable([account('officer', '350112'), account('leader', '350112'), ...stations]);
    expect(shown.map(({ login }) => login)).toEqual([
      '350112',
      '350112',
      '350112001',
      '350112002',
      '320117-FL',
    ]);
  });

  it('is empty where there is no demo', () => {
    expect(demoSignInLines('/nowhere/demo.json')).toEqual([]);
  });
});
