import * as fc from 'fast-check';
import { parseDay } from '@fayuan/kernel';
import { checkConsultation, checkReason } from './check-consultation.js';
import { CHANNELS, type ConsultationInput, PERSON_GROUPS, RESULTS } from './consultation.js';
import { branchOf, countConsultation } from './count-consultation.js';

const TODAY = parseDay('2026-06-01');
const input = (more: Partial<ConsultationInput> = {}): ConsultationInput => ({
  channel: 'visit',
  matters: ['civil.wages'],
  occurredOn: TODAY,
  ...more,
});
const check = (more: Partial<ConsultationInput>) => checkConsultation(input(more), TODAY);
const refused = (more: Partial<ConsultationInput>, field: string) =>
  expect(() => check(more)).toThrow(expect.objectContaining({ field }));

describe('a consultation', () => {
  it('needs a matter, of which there may be ten', () => {
    refused({ matters: [] }, 'matters');
    refused({ matters: Array.from({ length: 11 }, () => 'civil.wages') }, 'matters');
    expect(check({ matters: ['civil.wages', 'civil.wages'] }).matters).toHaveLength(2);
  });

  it('lies neither in the future nor before this century', () => {
    refused({ occurredOn: parseDay('2026-06-02') }, 'occurredOn');
    refused({ occurredOn: parseDay('1999-12-31') }, 'occurredOn');
    expect(check({ occurredOn: parseDay('2026-01-05') }).occurredOn).toBe('2026-01-05');
  });

  it('is answered at once, but for letters and questions by the web', () => {
    expect(check({}).answeredOn).toBe(TODAY);
    expect(check({ channel: 'letter' }).answeredOn).toBeNull();
    const earlier = parseDay('2026-05-20');
    refused({ occurredOn: earlier, answeredOn: TODAY }, 'answeredOn');
    refused({ channel: 'online', answeredOn: earlier }, 'answeredOn');
    refused({ channel: 'letter', answeredOn: parseDay('2026-06-02') }, 'answeredOn');
    expect(check({ channel: 'letter', occurredOn: earlier, answeredOn: TODAY }).answeredOn).toBe(TODAY);
  });

  it('names an activity only when asked at an event', () => {
    const activityId = '0197d8f0-0000-7000-8000-000000000001';
    refused({ activityId }, 'activityId');
    refused({ channel: 'event', activityId: 'none' }, 'activityId');
    expect(check({ channel: 'event', activityId }).activityId).toBe(activityId);
  });

  it('is not of a minor who is elderly; each choice counts once', () => {
    refused({ groups: ['minors', 'elderly'] }, 'groups');
    const { groups, results } = check({ groups: ['women', 'women'], results: ['drafted', 'drafted'] });
    expect([groups, results]).toEqual([['women'], ['drafted']]);
  });

  it('changes for a reason', () => {
    expect(checkReason(' 选错事项 ')).toBe('选错事项');
    expect(() => checkReason('  ')).toThrow(expect.objectContaining({ field: 'reason' }));
    expect(() => checkReason('字'.repeat(501))).toThrow(expect.objectContaining({ field: 'reason' }));
  });
});

describe('what a consultation counts', () => {
  const counted = (more: Partial<ConsultationInput>) =>
    Object.fromEntries(countConsultation(check(more)).map((each) => [each.indicator, each.quantity]));

  it('is one person-time and as many questions as there are matters, classed by the first', () => {
    expect(
      counted({ channel: 'hotline_12348', matters: ['civil.wages', 'criminal'], groups: ['women'] }),
    ).toEqual({
      consultations: 1,
      questions_answered: 2,
      'consultations.phone': 1,
      'consultations.phone.hotline_12348': 1,
      'consultations.civil': 1,
      'consultations.civil.wages': 1,
      'consultations.women': 1,
    });
    expect(counted({ channel: 'event', matters: ['economic'], results: ['applied'] })).toEqual({
      consultations: 1,
      questions_answered: 1,
      'consultations.other_channel': 1,
      'consultations.economic': 1,
      'consultations.applied': 1,
    });
  });

  it('adds up: channels and branches to the whole, 12348 and topics to no more than what they are part of', () => {
    const matter = fc.constantFrom(
      'civil',
      'civil.wages',
      'criminal.theft',
      'economic',
      'administrative.relief',
    );
    const one = fc.record({
      channel: fc.constantFrom(...CHANNELS),
      matters: fc.array(matter, { minLength: 1, maxLength: 5 }),
      groups: fc.subarray([...PERSON_GROUPS].filter((group) => group !== 'minors')),
      results: fc.subarray([...RESULTS]),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 20 }), (many) => {
        const sums = new Map<string, number>();
        for (const { indicator, quantity } of many.flatMap((each) => countConsultation(check(each))))
          sums.set(indicator, (sums.get(indicator) ?? 0) + quantity);
        const of = (...codes: string[]) =>
          codes.reduce((sum, code) => sum + (sums.get(`consultations.${code}`) ?? 0), 0);
        const whole = sums.get('consultations') ?? 0;
        expect(whole).toBe(many.length);
        expect(of('phone', 'visit', 'letter', 'online', 'other_channel')).toBe(whole);
        expect(of('criminal', 'civil', 'administrative', 'economic')).toBe(whole);
        expect(of('phone.hotline_12348')).toBeLessThanOrEqual(of('phone'));
        expect(of('civil.wages')).toBeLessThanOrEqual(of('civil'));
        expect(sums.get('questions_answered') ?? 0).toBe(many.flatMap((each) => each.matters).length);
      }),
    );
  });

  it('knows the branch of a matter', () => {
    expect([branchOf('civil.wages'), branchOf('civil')]).toEqual(['civil', 'civil']);
  });
});
