import fc from 'fast-check';
import { addDays, type Day, newId, parseDay } from '@fayuan/kernel';
import { type Handler, yearsSince } from './handler.js';
import { type Candidate, type CaseNeeds, exclusionsOf, rank } from './ranking.js';

const ON = parseDay('2026-05-20');
const FREE = { actsForOpponent: false, firmActsForOpponent: false, isDeclared: false, hasLeft: false };
const NEEDS: CaseNeeds = {
  caseType: 'civil',
  matter: 'labour',
  lifeOrDeath: false,
  concernsMinor: false,
  language: null,
};

const handler = (more: Partial<Handler> = {}): Handler => ({
  id: newId(),
  kind: 'lawyer',
  name: '林律师',
  firm: '某某律师事务所',
  licenceNumber: '13501',
  phone: null,
  specialties: [],
  tags: [],
  languages: ['普通话'],
  practisingSince: parseDay('2010-01-01'),
  criminalSince: parseDay('2012-01-01'),
  away: [],
  holdsPublicPost: false,
  accountId: null,
  endedOn: null,
  version: 1,
  openCases: 0,
  lastAssignedOn: null,
  ...more,
});
const candidate = (more: Partial<Handler> = {}, tied = {}): Candidate => ({
  handler: handler(more),
  entanglement: { ...FREE, ...tied },
});
const firstOf = (candidates: readonly Candidate[], needs: Partial<CaseNeeds> = {}) =>
  rank(candidates, { ...NEEDS, ...needs }, ON)[0]?.handlerId;

const day = fc.integer({ min: -4000, max: 0 }).map((days) => addDays(ON, days));
const anybody: fc.Arbitrary<Candidate> = fc
  .record({
    kind: fc.constantFrom('lawyer', 'grassroots_legal_worker', 'volunteer', 'centre_staff'),
    specialties: fc.subarray(['labour', 'civil', 'criminal']),
    tags: fc.subarray(['minors', 'women']),
    languages: fc.subarray(['普通话', '福州话']),
    criminalSince: fc.option(day),
    openCases: fc.nat(20),
    lastAssignedOn: fc.option(day),
    isAway: fc.boolean(),
    firmActsForOpponent: fc.boolean(),
  })
  .map(({ isAway, firmActsForOpponent, ...more }) =>
    candidate(
      { ...(more as Partial<Handler>), away: isAway ? [{ from: addDays(ON, -1), to: null }] : [] },
      { firmActsForOpponent },
    ),
  );
const needs: fc.Arbitrary<CaseNeeds> = fc.record({
  caseType: fc.constantFrom('civil', 'criminal', 'administrative'),
  matter: fc.constantFrom('labour', 'life_or_death'),
  lifeOrDeath: fc.boolean(),
  concernsMinor: fc.boolean(),
  language: fc.constantFrom(null, '福州话'),
});

describe('the order of candidates', () => {
  it('names everybody once, places without gaps, and nobody a place who cannot take the case', () => {
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 12 }), needs, (candidates, asked) => {
        const ranked = rank(candidates, asked, ON);
        expect(new Set(ranked.map((each) => each.handlerId)).size).toBe(candidates.length);
        const placed = ranked.filter((each) => each.place !== null);
        expect(placed.map((each) => each.place)).toEqual(placed.map((_, at) => at + 1));
        for (const each of ranked) expect(each.place === null).toBe(each.exclusions.length > 0);
        const points = placed.map((each) => each.points);
        expect(points).toEqual([...points].sort((a, b) => b - a));
      }),
    );
  });

  it('does not depend on the order in which they are given', () => {
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 8 }), needs, (candidates, asked) => {
        expect(rank([...candidates].reverse(), asked, ON)).toEqual(rank(candidates, asked, ON));
      }),
    );
  });

  it('never gains by another case in hand, nor by a later last assignment', () => {
    fc.assert(
      fc.property(anybody, needs, fc.nat(30), (one, asked, days) => {
        const points = (more: Partial<Handler>): number =>
          rank([{ ...one, handler: { ...one.handler, ...more } }], asked, ON)[0]?.points ?? 0;
        const now = points({});
        expect(points({ openCases: one.handler.openCases + 1 })).toBeLessThanOrEqual(now);
        const last = one.handler.lastAssignedOn;
        if (last) expect(points({ lastAssignedOn: addDays(last, days) as Day })).toBeLessThanOrEqual(now);
      }),
    );
  });

  it('puts the specialist before the generalist, the free before the busy, the rested before the last one', () => {
    const [plain, generalist, specialist] = [
      candidate(),
      candidate({ specialties: ['civil'] }),
      candidate({ specialties: ['labour'] }),
    ];
    expect(firstOf([plain, generalist, specialist])).toBe(specialist.handler.id);
    expect(firstOf([plain, generalist])).toBe(generalist.handler.id);
    const busy = candidate({ openCases: 3 });
    expect(firstOf([busy, plain])).toBe(plain.handler.id);
    const [lately, longAgo] = [-3, -60].map((days) => candidate({ lastAssignedOn: addDays(ON, days) }));
    expect(firstOf([lately as Candidate, longAgo as Candidate])).toBe(longAgo?.handler.id);
    const minors = candidate({ tags: ['minors'] });
    expect(firstOf([plain, minors], { concernsMinor: true })).toBe(minors.handler.id);
  });

  it('puts who has left the case behind everybody else, without shutting them out', () => {
    const left = candidate({ specialties: ['labour'], tags: ['minors'] }, { hasLeft: true });
    const busy = candidate({ openCases: 9, lastAssignedOn: ON });
    const ranked = rank([left, busy], { ...NEEDS, concernsMinor: true }, ON);
    expect(ranked.map((each) => [each.handlerId, each.place])).toEqual([
      [busy.handler.id, 1],
      [left.handler.id, 2],
    ]);
    expect(ranked[1]?.parts.at(-1)?.reason).toBe('left_this_case');
  });

  it('asks three years of criminal defence where life is at stake, whatever the practice', () => {
    const asked = { ...NEEDS, caseType: 'criminal', lifeOrDeath: true } as const;
    const since = (criminalSince: string | null) =>
      exclusionsOf(candidate({ criminalSince: criminalSince ? parseDay(criminalSince) : null }), asked, ON);
    expect(since('2023-05-20')).toEqual([]);
    expect(since('2023-05-21')).toEqual(['criminal_years']);
    expect(since(null)).toEqual(['criminal_years']);
    expect(exclusionsOf(candidate({ kind: 'volunteer' }), asked, ON)).toEqual(['not_a_lawyer']);
  });

  it('leaves out who is entangled, away or not understood, and says each reason', () => {
    const all = { actsForOpponent: true, firmActsForOpponent: true, isDeclared: true, hasLeft: false };
    const away = candidate({ away: [{ from: ON, to: ON }], languages: [] }, all);
    expect(exclusionsOf(away, { ...NEEDS, language: '手语' }, ON)).toEqual([
      'opposing_side',
      'same_firm',
      'declared_conflict',
      'unavailable',
      'language',
    ]);
    expect(exclusionsOf(candidate({ endedOn: ON }), NEEDS, ON)).toEqual(['unavailable']);
    expect(exclusionsOf(candidate({ away: [{ from: addDays(ON, 1), to: null }] }), NEEDS, ON)).toEqual([]);
  });
});

describe('yearsSince', () => {
  it('counts whole years', () => {
    expect(yearsSince(parseDay('2024-02-29'), parseDay('2025-02-28'))).toBe(0);
    expect(yearsSince(parseDay('2024-02-29'), parseDay('2025-03-01'))).toBe(1);
    expect(yearsSince(null, ON)).toBe(0);
    expect(yearsSince(addDays(ON, 1), ON)).toBe(0);
  });
});
