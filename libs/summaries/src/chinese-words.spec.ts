import { bookTitles, fullWidth, inQuotes, quoted } from './chinese-words.js';

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
