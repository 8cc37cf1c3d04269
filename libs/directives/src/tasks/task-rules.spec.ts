import fc from 'fast-check';
import { parseDay, type Refusal } from '@fayuan/kernel';
import { checkEvidence } from './evidence.js';
import { checkAsking, checkGranting } from './extension.js';
import { RETURN_REASONS, typedReason } from './return-reason.js';
import { allocated, checkSplit, type ShareUnit, type Split } from './split.js';
import { outstanding } from './task-act.js';
import { checkTaskTerms } from './task-terms.js';

const day = parseDay;

/** `code field` of the refusal, or `none`. */
function refused(act: () => void): string {
  try {
    act();
    return 'none';
  } catch (error) {
    return `${(error as Refusal).code} ${(error as Refusal).field}`;
  }
}

describe('evidence', () => {
  const none = { photos: 0, files: 0, written: false, achieved: 0 };

  it.each([
    ['none', none, true],
    ['photos', { ...none, photos: 1 }, false],
    ['photos', { ...none, photos: 2 }, true],
    ['list', none, false],
    ['list', { ...none, written: true }, true],
    ['list', { ...none, files: 1 }, true],
    ['figures', none, false],
    ['figures', { ...none, achieved: 4 }, false],
    ['figures', { ...none, achieved: 5 }, true],
  ] as const)('by the rule %s, with %j, is complete: %s', (evidence, there, complete) => {
    expect(checkEvidence({ evidence, evidenceCount: 2, share: 5 }, there).complete).toBe(complete);
  });

  it('asks for some figures where nobody gave a share, and none for a share of nothing to photograph', () => {
    const wanted = { evidence: 'figures', evidenceCount: 0, share: null } as const;
    expect(checkEvidence(wanted, { ...none, achieved: 1 }).complete).toBe(true);
    expect(checkEvidence(wanted, none).complete).toBe(false);
  });
});

describe('a split', () => {
  const units: ShareUnit[] = [
    { id: 'a', path: '0.1' },
    { id: 'b', path: '0.2' },
    { id: 'b1', path: '0.2.1' },
    { id: 'c', path: '0.21' },
  ];
  const split = (shares: Record<string, number>, differenceReason: string | null = null): Split => ({
    shares: Object.entries(shares).map(([unitId, quantity]) => ({ unitId, quantity })),
    differenceReason,
  });
  const check = (of: Split, base: number | null = 10) =>
    refused(() => checkSplit(of, { field: '', base, units }));

  it.each([
    [split({ a: 4, b: 6 }), 'none'],
    [split({}), 'none'],
    [split({ b: 4, c: 6 }), 'none'],
    [split({ a: 4, b: 5 }), 'task.split_difference differenceReason'],
    [split({ a: 4, b: 5 }, ' '), 'task.split_difference differenceReason'],
    [split({ a: 4, b: 7 }, '留有余地'), 'none'],
    [split({ a: 4, x: 6 }), 'task.share_not_recipient shares.1.unitId'],
    [split({ b: 4, b1: 6 }), 'task.share_nested shares.1.unitId'],
    [split({ b1: 4, b: 6 }), 'task.share_nested shares.1.unitId'],
    [split({ a: -1, b: 11 }), 'task.share_negative shares.0.quantity'],
  ])('%j: %s', (of, expected) => expect(check(of)).toBe(expected));

  it('names a unit once', () => {
    const twice = {
      shares: [
        { unitId: 'a', quantity: 5 },
        { unitId: 'a', quantity: 5 },
      ],
      differenceReason: null,
    };
    expect(check(twice)).toBe('task.share_twice shares.1.unitId');
  });

  it('declares every difference, and asks for nothing where nobody asked the splitter for an amount', () => {
    fc.assert(
      fc.property(fc.nat(1000), fc.nat(1000), fc.nat(2000), (a, b, base) => {
        const shares = split({ a, b });
        expect(check(shares, base) === 'none').toBe(allocated(shares.shares) === base);
        expect(check({ ...shares, differenceReason: '说明' }, base)).toBe('none');
        expect(check(shares, null)).toBe('none');
      }),
    );
  });
});

describe('more time', () => {
  const due = day('2026-05-20');

  it('is asked for until the due day, and never afterwards', () => {
    const ask = (today: string, wanted: string) =>
      refused(() => checkAsking({ today: day(today), due, wantedUntil: day(wanted) }));
    expect(ask('2026-05-20', '2026-05-25')).toBe('none');
    expect(ask('2026-05-21', '2026-05-25')).toBe('extension.too_late wantedUntil');
    expect(ask('2026-05-19', '2026-05-20')).toBe('extension.not_later wantedUntil');
  });

  it('is granted up to what the grantor owes upward itself', () => {
    const grant = (until: string, limit: string | null) =>
      refused(() => checkGranting({ due, until: day(until), limit: limit === null ? null : day(limit) }));
    expect(grant('2026-05-25', '2026-05-25')).toBe('none');
    expect(grant('2026-05-26', '2026-05-25')).toBe('extension.beyond_limit until');
    expect(grant('2026-07-01', null)).toBe('none');
    expect(grant('2026-05-20', null)).toBe('extension.not_later until');
  });
});

describe('the terms of a task', () => {
  const task = { title: '标语', indicator: 'banners', target: 10, dueOn: day('2026-05-20') };
  const check = (more: object) =>
    refused(() => checkTaskTerms('tasks.0', { ...task, ...more }, day('2026-05-01')));

  it.each([
    [{}, 'none'],
    [{ evidence: 'photos', evidenceCount: 3 }, 'none'],
    [{ evidence: 'photos' }, 'task.evidence_count tasks.0.evidenceCount'],
    [{ evidence: 'photos', evidenceCount: 21 }, 'task.evidence_count tasks.0.evidenceCount'],
    [{ leadUnitId: 'a', coUnitIds: ['b'] }, 'none'],
    [{ coUnitIds: ['b'] }, 'task.lead_required tasks.0.leadUnitId'],
    [{ leadUnitId: 'a', coUnitIds: ['b', 'a'] }, 'task.lead_twice tasks.0.coUnitIds'],
  ])('%j: %s', (more, expected) => expect(check(more)).toBe(expected));

  it('keep the lead waiting for co-units that are silent or were sent back', () => {
    const partner = (name: string, lead: boolean, status: 'reported' | 'returned' | 'accepted' | null) => ({
      unit: { id: name, code: name, name, placeName: name, level: 'county' as const },
      lead,
      status,
    });
    const waited = outstanding([
      partner('lead', true, null),
      partner('silent', false, null),
      partner('back', false, 'returned'),
      partner('told', false, 'reported'),
      partner('good', false, 'accepted'),
    ]);
    expect(waited.map(({ unit }) => unit.id)).toEqual(['silent', 'back']);
  });

  it('take a typed reason, and words where it is another one', () => {
    for (const code of RETURN_REASONS.filter((each) => each !== 'other'))
      expect(typedReason(code, ' ')).toEqual({ code, text: null });
    expect(refused(() => typedReason('other', ' '))).toBe('directive.reason_required reason');
    expect(typedReason('other', ' 盖章 ')).toEqual({ code: 'other', text: '盖章' });
  });
});
