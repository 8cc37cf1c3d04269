import fc from 'fast-check';
import { parseDay } from '@fayuan/kernel';
import type { CaseMatter } from '../aid-case.js';
import { type CaseAct, nextStage, PASSAGES, type Stage } from '../stage.js';
import type { ApplicationInput } from './application.js';
import { checkApplication } from './check-application.js';
import { isCompetent, regionsOf } from './competence.js';
import { NO_MEANS_GROUNDS, NOT_VERIFIED_GROUNDS } from './grounds.js';
import { grantedMeasures } from './granted-facts.js';
import { checklist, missingOf, neededMaterials } from './material.js';
import { incomeAHead, meansResult } from './means.js';
import { isHearingShort } from './notice.js';
import { remedyParagraph } from './remedy.js';

const TODAY = parseDay('2026-06-01');
const NOW = new Date('2026-06-01T12:00:00+08:00');
const input = (more: Partial<ApplicationInput> = {}): ApplicationInput => ({
  caseType: 'civil',
  caseForm: 'civil_suit',
  matter: 'labour',
  hardshipProof: 'promise',
  applicant: { name: '王小明' },
  ...more,
});
const check = (more: Partial<ApplicationInput> = {}) => checkApplication(input(more), TODAY, NOW);
const codeOf = (more: Partial<ApplicationInput>): unknown => {
  try {
    check(more);
    return null;
  } catch (error) {
    return (error as { code?: string }).code;
  }
};

describe('an application', () => {
  it('keeps the ground without a means condition apart from the one that needs no verification', () => {
    expect(check({ noMeansCondition: 'abused' }).matter).toMatchObject({
      noMeansCondition: 'abused',
      hardshipProof: null,
    });
    expect(codeOf({ noMeansCondition: 'abused', meansNotVerified: 'no_income' })).toBe('case.two_grounds');
    const both = NO_MEANS_GROUNDS.filter(({ code }) =>
      NOT_VERIFIED_GROUNDS.some((each) => each.code === code),
    );
    expect(both).toEqual([]);
  });

  it.each([
    [{ matter: 'defence' }, 'case.choice'],
    [{ caseForm: null }, 'case.form'],
    [{ hardshipProof: null }, 'case.proof_missing'],
    [{ receivedOn: parseDay('2026-06-02') }, 'case.day_ahead'],
    [{ claims: 0 }, 'case.claims'],
    [{ agencyPlace: '3501' }, 'case.place'],
    [{ urgentGround: 'limitation' }, 'case.limitation'],
    [{ urgentGround: 'limitation', limitationOn: parseDay('2026-06-08') }, 'case.limitation_far'],
    [{ urgentGround: 'limitation', limitationOn: parseDay('2026-06-07') }, null],
    [{ forwardedBy: 'detention' as const }, 'case.asked_at'],
    [{ forwardedBy: 'detention' as const, askedAt: new Date('2026-06-01T09:00:00+08:00') }, null],
  ])('%j is answered by %s', (more, code) => {
    expect(codeOf(more)).toBe(code);
  });

  it('is sealed when it is of a minor or a victim', () => {
    expect(check({ applicant: { name: '小王', birthDay: '2008-06-02' } }).matter.isSealed).toBe(true);
    expect(check({ applicant: { name: '大王', birthDay: '2008-05-31' } }).matter.isSealed).toBe(false);
    expect(check({ caseType: 'criminal', caseForm: null, matter: 'victim' }).matter.isSealed).toBe(true);
  });

  it('asks for no statement of means where none are tested, and never for a stamped certificate', () => {
    expect(neededMaterials({ noMeansCondition: 'abused', meansNotVerified: null }, false)).not.toContain(
      'hardship_statement',
    );
    expect(neededMaterials({ noMeansCondition: null, meansNotVerified: null }, true)).toContain(
      'agent_authority',
    );
  });
});

describe('missing papers', () => {
  it('are all that nobody brought, whatever was said of them', () => {
    const kinds = ['application_form', 'identity', 'matter_papers'];
    fc.assert(
      fc.property(fc.subarray(kinds), (there) => {
        const list = checklist(
          kinds,
          there.map((kind) => ({ kind, state: 'there' as const })),
        );
        expect(missingOf(list)).toEqual(kinds.filter((kind) => !there.includes(kind)));
      }),
    );
  });
});

describe('means', () => {
  const tested = { noMeansCondition: null, meansNotVerified: null };
  const means = { householdSize: 3, monthlyIncome: 600_001, ownIncome: 10, opponentInHousehold: false };

  it('are tested a head, and of the applicant alone where the opponent lives in the household', () => {
    expect(incomeAHead(means)).toBe(200_000);
    expect(incomeAHead({ ...means, opponentInHousehold: true })).toBe(10);
    expect([meansResult(tested, means, 200_000), meansResult(tested, means, 199_999)]).toEqual([
      'met',
      'not_met',
    ]);
    expect([meansResult(tested, null, 1), meansResult(tested, means, null)]).toEqual([
      'not_said',
      'no_standard',
    ]);
  });

  it('matter nothing on a ground of arts. 32 or 42', () => {
    fc.assert(
      fc.property(fc.option(fc.nat()), (standard) => {
        expect(meansResult({ ...tested, noMeansCondition: 'abused' }, means, standard)).toBe('no_condition');
        expect(meansResult({ ...tested, meansNotVerified: 'on_relief' }, null, standard)).toBe(
          'not_verified',
        );
      }),
    );
  });
});

describe('competence', () => {
  it.each([
    ['350112', '350112', true],
    ['350112', '350102', false],
    ['350100', '350112', true],
    ['350112', null, true],
    ['350112', '110105', false],
  ])('of %s for %s is %s', (own, place, competent) => {
    expect(isCompetent(own, place)).toBe(competent);
  });

  it('names the regions around a place, the smallest first', () => {
    expect(regionsOf('350112')).toEqual(['350112', '350100', '3501', '350000', '35']);
  });
});

describe('a notice of a court', () => {
  const notice = { agencyKind: 'court' as const, receivedOn: TODAY, isSummary: false };
  it('comes fifteen days before the hearing, but for summary procedure', () => {
    const on = (day: string, more = {}) => isHearingShort({ ...notice, hearingOn: parseDay(day), ...more });
    expect([on('2026-06-15'), on('2026-06-16'), on('2026-06-02', { isSummary: true })]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe('a refusal', () => {
  it('says who hears an objection and by when', () => {
    expect(remedyParagraph({ placeName: '长乐区', days: 15 })).toMatch(/15日内向长乐区司法局提出异议/);
  });
});

describe('figures of a case', () => {
  const matter: CaseMatter = check().matter;
  it('count it once under its kind and its form, as often as it has claims', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), (claims) => {
        const by = new Map(
          grantedMeasures({ ...matter, claims }).map((each) => [each.indicator, each.quantity]),
        );
        for (const code of ['cases', 'cases.civil', 'cases.civil_suit', 'cases_open'])
          expect(by.get(code)).toBe(claims);
        expect(by.get('recipient_times')).toBe(1);
      }),
    );
  });

  it('stand after any history of acts exactly where aid was granted and not passed on', () => {
    const acts = Object.keys(PASSAGES) as CaseAct[];
    const grants: readonly CaseAct[] = ['grant', 'aid_first', 'correct_refusal'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...acts), { maxLength: 30 }), (history) => {
        let [stage, counted]: [Stage, number] = ['received', 0];
        for (const act of history) {
          const next = nextStage(stage, act);
          if (next === null) continue;
          if (grants.includes(act)) counted += 1;
          stage = next;
        }
        const undecided: readonly Stage[] = [
          'received',
          'supplementing',
          'proposed',
          'refused',
          'withdrawn',
          'transferred',
          'deleted',
        ];
        expect(counted).toBe(undecided.includes(stage) ? 0 : 1);
      }),
    );
  });
});
