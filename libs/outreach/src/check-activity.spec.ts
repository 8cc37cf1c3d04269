import * as fc from 'fast-check';
import { addDays, newId, parseDay, type Refusal } from '@fayuan/kernel';
import { ACTIVITY_KINDS, type ActivityInput, type ActivityKind } from './activity.js';
import { ACTIVITY_FORMS, countableAt, formOf } from './activity-forms.js';
import { checkActivity, checkReason } from './check-activity.js';

const TODAY = parseDay('2026-05-20');

/** A right record of the kind, for tests to spoil. */
const right = (kind: ActivityKind = 'notice_board'): ActivityInput => ({
  kind,
  title: '法律援助专题宣传栏',
  heldOn: parseDay('2026-05-03'),
  measures: [{ indicator: formOf(kind).measures[0] as string, quantity: 10 }],
  ...(kind === 'inspection' ? { inspectedUnitId: newId() } : {}),
  ...(kind === 'media_item' ? { media: { outlet: '吴航乡情', channel: 'newspaper' } } : {}),
});

const refusalOf = (input: ActivityInput): Pick<Refusal, 'code' | 'field'> => {
  try {
    checkActivity(input, TODAY);
  } catch (error) {
    return { code: (error as Refusal).code, field: (error as Refusal).field };
  }
  return { code: 'accepted', field: undefined };
};

describe('what is entered about an activity', () => {
  it.each(ACTIVITY_KINDS)('is accepted for a right %s', (kind) => {
    expect(checkActivity(right(kind), TODAY)).toMatchObject({ kind, heldOn: '2026-05-03' });
  });

  it('has one form for every kind', () => {
    expect(ACTIVITY_FORMS.map((form) => form.kind)).toEqual([...ACTIVITY_KINDS]);
  });

  it('is trimmed, and empty words count as none', () => {
    const checked = checkActivity(
      { ...right(), title: '  宣传栏 ', place: ' ', partners: ['妇联', ' 妇联 ', ''], occasion: null },
      TODAY,
    );
    expect(checked).toMatchObject({ title: '宣传栏', place: null, partners: ['妇联'], occasion: null });
  });

  it('counts one session and one media item when nothing is said, and what is said otherwise', () => {
    const event = { ...right('consultation_event'), measures: [{ indicator: 'leaflets', quantity: 9 }] };
    expect(checkActivity(event, TODAY).measures).toEqual([
      { indicator: 'consultation_sessions', quantity: 1 },
      { indicator: 'leaflets', quantity: 9 },
    ]);
    expect(checkActivity({ ...right('media_item'), measures: [] }, TODAY).measures).toEqual([
      { indicator: 'media_items', quantity: 1 },
    ]);
    const two = [{ indicator: 'consultation_sessions', quantity: 2 }];
    expect(checkActivity({ ...event, measures: two }, TODAY).measures).toEqual(two);
  });

  it('may count all of outreach at a consultation event, and elsewhere what the form asks', () => {
    for (const { kind, measures } of ACTIVITY_FORMS) {
      const everything = ACTIVITY_FORMS.flatMap((form) => form.measures);
      expect([...countableAt(kind)].sort()).toEqual(
        [...new Set(kind === 'consultation_event' ? everything : measures)].sort(),
      );
    }
  });

  it.each<[string, Partial<ActivityInput>, string, string]>([
    ['without a title', { title: '  ' }, 'activity.text_missing', 'title'],
    ['with too long a title', { title: '长'.repeat(201) }, 'activity.text_too_long', 'title'],
    ['of tomorrow', { heldOn: addDays(TODAY, 1) }, 'activity.held_in_future', 'heldOn'],
    ['of the last century', { heldOn: parseDay('1999-12-31') }, 'activity.held_too_early', 'heldOn'],
    ['without any figure', { measures: [] }, 'activity.nothing_counted', 'measures'],
    [
      'with nothing but zero',
      { measures: [{ indicator: 'notice_board_issues', quantity: 0 }] },
      'activity.nothing_counted',
      'measures',
    ],
    [
      'with an indicator of another kind',
      { measures: [{ indicator: 'leaflets', quantity: 1 }] },
      'activity.not_counted_here',
      'measures.0.indicator',
    ],
    [
      'with a unit that was inspected',
      { inspectedUnitId: newId() },
      'activity.field_not_of_kind',
      'inspectedUnitId',
    ],
    ['with media', { media: { outlet: 'x', channel: 'y' } }, 'activity.field_not_of_kind', 'media'],
    ['with a photo that is none', { photoIds: ['1'] }, 'activity.photo_not_found', 'photoIds.0'],
    ['with a directive that is none', { directiveId: '1' }, 'activity.directive_not_found', 'directiveId'],
    ['with too many partners', { partners: Array(21).fill('妇联') }, 'activity.too_many', 'partners'],
  ])('is refused %s', (_, spoilt, code, field) => {
    expect(refusalOf({ ...right(), ...spoilt })).toEqual({ code, field });
  });

  it('is refused for an inspection of nobody and a media item without its outlet', () => {
    expect(refusalOf({ ...right('inspection'), inspectedUnitId: null }).field).toBe('inspectedUnitId');
    expect(refusalOf({ ...right('media_item'), media: null }).field).toBe('media.outlet');
  });

  it('is refused when an indicator is given twice', () => {
    const twice = [1, 2].map((quantity) => ({ indicator: 'notice_board_issues', quantity }));
    expect(refusalOf({ ...right(), measures: twice })).toEqual({
      code: 'activity.counted_twice',
      field: 'measures.1.indicator',
    });
  });

  it('takes whole numbers from 0 on and nothing else', () => {
    const odd = fc.oneof(
      fc.integer({ max: -1 }),
      fc.double({ noInteger: true }),
      fc.integer({ min: 10_000_001 }),
    );
    fc.assert(
      fc.property(odd, (quantity) => {
        const measures = [{ indicator: 'notice_board_issues', quantity }];
        expect(refusalOf({ ...right(), measures }).code).toBe('activity.not_whole');
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000_000 }), (quantity) => {
        const measures = [{ indicator: 'notice_board_issues', quantity }];
        expect(checkActivity({ ...right(), measures }, TODAY).measures).toEqual(measures);
      }),
    );
  });

  it('needs a reason to be changed', () => {
    expect(checkReason(' 录错 ')).toBe('录错');
    expect(() => checkReason(' ')).toThrow('activity.text_missing');
  });
});
