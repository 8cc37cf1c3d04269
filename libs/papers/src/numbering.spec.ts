import { parseDay } from '@fayuan/kernel';
import { fullDate, headingLevelOf, headingNumber, monthDay, numberedHeading, ordinal } from './numbering.js';

it('counts in Chinese', () => {
  expect([1, 10, 11, 20, 99].map(ordinal)).toEqual(['一', '十', '十一', '二十', '九十九']);
  expect(() => ordinal(0)).toThrow(RangeError);
});

it('writes dates without leading zeros', () => {
  expect(fullDate(parseDay('2026-06-05'))).toBe('2026年6月5日');
  expect(monthDay(parseDay('2026-05-28'))).toBe('5月28日');
});

it('numbers the four levels of headings, and leaves a number that is there', () => {
  expect(([1, 2, 3, 4] as const).map((level) => headingNumber(level, 2))).toEqual([
    '二、',
    '（二）',
    '2.',
    '（2）',
  ]);
  expect(numberedHeading(1, '活动时间', 2)).toBe('二、活动时间');
  expect(numberedHeading(1, '三、活动时间', 2)).toBe('三、活动时间');
});

it('tells the level of a text by the number it begins with', () => {
  expect(['一、目标', '（一）目标', '1.目标', '（1）目标'].map(headingLevelOf)).toEqual([1, 2, 3, 4]);
  expect(['2026年工作', '1.5万份', '目标'].map(headingLevelOf)).toEqual([null, null, null]);
});
