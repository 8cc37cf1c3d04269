import { columnsOf, demoSignInLines, tableLines } from './sign-in-table.js';

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

  it('is empty where there is no demo', () => {
    expect(demoSignInLines('/nowhere/demo.json')).toEqual([]);
  });
});
