import { parseDay, Refusal } from '@fayuan/kernel';
import type { CorrespondenceInput } from './correspondence.js';
import { answerDay, askingWords, checkWords } from './correspondence-rules.js';

const today = parseDay('2026-04-20');
const text = (words: string) => [{ heading: '', text: words }];
const input = (more: Partial<CorrespondenceInput> = {}): CorrespondenceInput => ({
  kind: 'report',
  title: '关于宣传月进展的报告',
  sections: text('现将进展情况报告如下。特此报告。'),
  bodyIds: [],
  ...more,
});
function refused(more: Partial<CorrespondenceInput>): string | undefined {
  try {
    checkWords(input(more), today);
  } catch (error) {
    if (error instanceof Refusal) return `${error.code} ${error.field}`;
    throw error;
  }
  return undefined;
}

describe('a report', () => {
  it.each([
    '以上意见妥否，请批示。',
    '当否，请批复。',
    '恳请予以批准。',
    '请求延期至6月底。',
    '是否同意，请指示。',
    '敬请答复。',
    '申请批准增加经费。',
  ])('does not carry a request: %s', (words) => {
    expect(refused({ sections: [...text('一切正常。'), ...text(words)] })).toBe(
      'correspondence.report_asks sections.1.text',
    );
    expect(refused({ kind: 'request', sections: text(words) })).toBeUndefined();
  });

  it.each([
    '特此报告。',
    '以上报告，请审阅。',
    '已按省厅批示办理，上级批复已传达到各站。',
    '共受理申请人56名，批准援助40件。',
  ])('may say: %s', (words) => {
    expect(askingWords(text(words))).toBeUndefined();
    expect(refused({ sections: text(words) })).toBeUndefined();
  });
});

describe('a paper upward', () => {
  it('goes to the superior alone and has a title', () => {
    expect(refused({ bodyIds: ['b'] })).toBe('correspondence.only_for_letter bodyIds');
    expect(refused({ kind: 'letter', bodyIds: ['b'] })).toBeUndefined();
    expect(refused({ title: ' ' })).toBe('correspondence.required title');
  });

  it('wishes no answer in the past', () => {
    const kind = 'request';
    expect(refused({ kind, answerDue: parseDay('2026-04-19') })).toBe(
      'correspondence.answer_due_in_past answerDue',
    );
    expect(refused({ kind, answerDue: today })).toBeUndefined();
  });

  it('is answered by the day wished, or within fifteen days of its sending', () => {
    expect(answerDay(null, today)).toBe('2026-05-05');
    expect(answerDay(parseDay('2026-04-22'), today)).toBe('2026-04-22');
    expect(answerDay(parseDay('2026-04-01'), today)).toBe('2026-05-05');
  });
});
