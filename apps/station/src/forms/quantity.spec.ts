import { isUnusual, parseQuantity } from './quantity.js';

describe('parseQuantity', () => {
  it.each([
    ['10', 10],
    ['0', 0],
    ['10件', 10],
    ['1043 人次', 1043],
    ['１２０', 120],
    ['１，０００份', 1000],
    ['1,234,567', 1234567],
    ['　12　', 12],
    ['007', 7],
  ])('reads %s', (text, quantity) => {
    expect(parseQuantity(text)).toEqual({ kind: 'number', quantity });
  });

  it('keeps blank apart from zero', () => {
    expect(parseQuantity('')).toEqual({ kind: 'blank' });
    expect(parseQuantity(' 　')).toEqual({ kind: 'blank' });
  });

  it.each(['1.5', '-3', '4.41E+17', '10余', '1,00', '件', '999999999', '十'])(
    'refuses to guess at %s',
    (text) => {
      expect(parseQuantity(text)).toEqual({ kind: 'wrong' });
    },
  );
});

describe('isUnusual', () => {
  it('asks only beyond ten times the last figure', () => {
    expect(isUnusual(1000, 100)).toBe(false);
    expect(isUnusual(1001, 100)).toBe(true);
    expect(isUnusual(5000, 0)).toBe(false);
    expect(isUnusual(5000, undefined)).toBe(false);
  });
});
