import { missingFonts } from './missing-fonts.js';

const widths: Readonly<Record<string, number>> = { monospace: 100, 'sans-serif': 80, 仿宋: 90 };
const measure = (fonts: string): number => {
  const known = fonts
    .split(',')
    .map((name) => name.replace(/'/gu, ''))
    .find((name) => name in widths);
  return widths[known ?? ''] ?? 0;
};

it('names the fonts that the machine does not have', () => {
  expect(missingFonts(['仿宋', '楷体'], measure)).toEqual(['楷体']);
});

it('says nothing where nothing can be measured', () => {
  expect(missingFonts(['仿宋', '楷体'], () => 0)).toEqual([]);
});
