import { parseDay } from '@fayuan/kernel';
import { bookTitles, fullDate, fullWidth, inQuotes, monthDay, ordinal, quoted } from './chinese-words.js';

it('counts in Chinese', () => {
  expect([1, 10, 11, 20, 99].map(ordinal)).toEqual(['一', '十', '十一', '二十', '九十九']);
  expect(() => ordinal(0)).toThrow(RangeError);
});

it('writes dates without leading zeros', () => {
  expect(fullDate(parseDay('2026-06-05'))).toBe('2026年6月5日');
  expect(monthDay(parseDay('2026-05-28'))).toBe('5月28日');
});

it('widens punctuation beside Chinese characters only', () => {
  expect(fullWidth(' 以会代训:联络员培训,并授牌(18人) ')).toBe('以会代训：联络员培训，并授牌（18人）');
  expect(fullWidth('6,043 at 9:30')).toBe('6,043 at 9:30');
});

it('does not double quotation marks', () => {
  expect(quoted('宣传日')).toBe('“宣传日”');
  expect(quoted('“母亲素质工程”活动')).toBe('“母亲素质工程”活动');
  expect(inQuotes('“规范”')).toBe('“规范”');
  expect(inQuotes('“春风”行动')).toBe('“‘春风’行动”');
  expect(bookTitles(['婚姻', '《法眼》'])).toBe('《婚姻》《法眼》');
});
