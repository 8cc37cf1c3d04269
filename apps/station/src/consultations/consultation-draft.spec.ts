import type { ConsultationInput } from '../generated/graphql.js';
import { delivered, newEntry, refused } from '../outbox/outbox.js';
import {
  checkConsultation,
  type ConsultationChoices,
  type ConsultationDraft,
  draftOfInput,
  emptyConsultation,
  entryOf,
  frequentMatters,
  namesOf,
  rememberedMatters,
  toggled,
  toInput,
} from './consultation-draft.js';
import { dayCount, waitingOf } from './today.js';

const TODAY = '2026-06-01';
const choices: ConsultationChoices = {
  channels: [{ code: 'VISIT', name: '来访' }],
  branches: [
    { code: 'civil', name: '民事', topics: [{ code: 'civil.wages', name: '劳动报酬' }] },
    { code: 'economic', name: '经济', topics: [{ code: 'economic.lending', name: '民间借贷' }] },
  ],
  groups: [{ code: 'WOMEN', name: '妇女' }],
  results: [{ code: 'DRAFTED', name: '代拟法律文书' }],
};
const draft = (more: Partial<ConsultationDraft> = {}): ConsultationDraft => ({
  ...emptyConsultation('VISIT', TODAY),
  matters: ['civil.wages'],
  ...more,
});
const fields = (more: Partial<ConsultationDraft>, mending = false) =>
  checkConsultation(draft(more), { today: TODAY, mending }).map(({ field }) => field);

describe('the form of a consultation', () => {
  it('asks for nothing but channel and matter', () => {
    expect(fields({})).toEqual([]);
    expect(fields({ channel: '', matters: [] })).toEqual(['channel', 'matters']);
  });

  it('finds what cannot be', () => {
    expect(fields({ groups: ['MINORS', 'ELDERLY'] })).toEqual(['groups']);
    expect(fields({ occurredOn: '' })).toEqual(['occurredOn']);
    expect(fields({ occurredOn: '2026-06-02' })).toEqual(['occurredOn']);
    expect(fields({ channel: 'LETTER', answeredOn: '2026-05-31' })).toEqual(['answeredOn']);
    expect(fields({}, true)).toEqual(['reason']);
  });

  it('sends only what belongs to the channel, and opens again as it was', () => {
    expect(toInput(draft({ channel: '' }))).toBeUndefined();
    const visit = toInput(draft({ answeredOn: TODAY, activityId: 'a' }));
    expect(visit).toMatchObject({ answeredOn: null, activityId: null });
    const event = draft({ channel: 'EVENT', activityId: 'a', groups: ['WOMEN'] });
    expect(draftOfInput(toInput(event) as ConsultationInput)).toEqual(event);
    const letter = draft({ channel: 'LETTER', answeredOn: TODAY });
    expect(draftOfInput(toInput(letter) as ConsultationInput)).toEqual(letter);
  });

  it('asks whom to call for where a telephone was left, and sends nothing of an unnamed asker', () => {
    expect(fields({ askerPhone: '13800138000' })).toEqual(['askerName']);
    expect(checkConsultation(draft({ askerPhone: '1' }), { today: TODAY, named: true })).toEqual([]);
    expect(toInput(draft({ askerName: ' ' }))).not.toHaveProperty('asker');
    const named = draft({ askerName: '王女士', askerPhone: '13800138000' });
    expect(toInput(named)?.asker).toEqual({ name: '王女士', phone: '13800138000' });
    expect(draftOfInput(toInput(named) as ConsultationInput)).toEqual(named);
    expect(['asker.phone', 'asker.name', 'matters.0', null].map(entryOf)).toEqual([
      'askerPhone',
      'askerName',
      'matters',
      null,
    ]);
  });

  it('sends a note where one was written, and opens it again', () => {
    expect(toInput(draft({ note: ' ' }))).not.toHaveProperty('note');
    const noted = draft({ note: '欠薪三个月' });
    expect(toInput(noted)?.note).toBe('欠薪三个月');
    expect(draftOfInput(toInput(noted) as ConsultationInput)).toEqual(noted);
    expect(fields({ note: '长'.repeat(501) })).toEqual(['note']);
  });

  it('keeps the order of taps and takes back a second one', () => {
    expect(toggled(['b'], 'a')).toEqual(['b', 'a']);
    expect(toggled(['b', 'a'], 'b')).toEqual(['a']);
  });

  it('puts on top what was used last, and never what the catalogue has not', () => {
    expect(frequentMatters([], choices)).toEqual(['civil.wages', 'economic.lending']);
    expect(frequentMatters(['civil', 'civil.gone'], choices)).toEqual([
      'civil',
      'civil.wages',
      'economic.lending',
    ]);
    expect(rememberedMatters(['a', 'b'], ['b', 'c'])).toEqual(['b', 'c', 'a']);
    expect(rememberedMatters(['1', '2', '3', '4', '5', '6'], ['7'])).toHaveLength(6);
  });

  it('names what was chosen', () => {
    const name = namesOf(choices);
    expect(['VISIT', 'civil', 'civil.wages', 'WOMEN', 'DRAFTED', 'unknown'].map(name)).toEqual([
      '来访',
      '民事',
      '劳动报酬',
      '妇女',
      '代拟法律文书',
      'unknown',
    ]);
  });
});

describe('the count of the day', () => {
  const input: ConsultationInput = { channel: 'VISIT', matters: ['civil', 'economic'], occurredOn: TODAY };
  const entry = (id: string, more: Partial<ConsultationInput> = {}) =>
    newEntry({ id, title: '', act: { kind: 'RECORD_CONSULTATION', input: { ...input, ...more } } }, 1);
  const told = { total: 3, questions: 4 };

  it('adds what waits to what the server knows, each once', () => {
    const sent = delivered(entry('sent'), 50);
    const entries = [entry('a'), sent, entry('other', { occurredOn: '2026-05-31' })];
    expect(dayCount(told, waitingOf(entries, TODAY, 40))).toEqual({ people: 5, questions: 8 });
    expect(dayCount(told, waitingOf(entries, TODAY, 60))).toEqual({ people: 4, questions: 6 });
    expect(dayCount(undefined, waitingOf(entries, TODAY, undefined))).toEqual({ people: 2, questions: 4 });
  });

  it('shows what was refused and does not count it', () => {
    const failed = refused(entry('a'), { code: 'x', field: null, message: '' });
    const waiting = waitingOf([failed], TODAY, 10);
    expect(waiting).toHaveLength(1);
    expect(dayCount(told, waiting)).toEqual({ people: 3, questions: 4 });
  });
});
