import { titleLines } from './title-lines.js';

describe('the title', () => {
  it('stays on one line when it fits, else breaks evenly and never inside a word', () => {
    expect(titleLines('法律援助宣传月活动工作总结')).toEqual(['法律援助宣传月活动工作总结']);
    const lines = titleLines('2026年法律援助宣传月暨纪念长乐市法律援助中心成立十周年宣传活动工作总结');
    expect(lines.join('')).toBe('2026年法律援助宣传月暨纪念长乐市法律援助中心成立十周年宣传活动工作总结');
    for (const line of lines) {
      expect(line.length).toBeLessThanOrEqual(20);
      expect(line).not.toMatch(/^(律|援|助|传|动|结|年|月)/u);
    }
  });

  it('comes back whole when no break fits', () => {
    expect(titleLines('a'.repeat(60))).toEqual(['a'.repeat(60)]);
  });
});
