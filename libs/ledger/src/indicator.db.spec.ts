import { actingFor, growProvince, type TestProvince } from '@fayuan/testing';
import { addingUpFault } from './adding-up.js';
import type { Indicator } from './indicator.js';
import { allIndicators, rulesOf } from './indicator.repository.js';
import { LedgerUnderTest } from './testing/ledger-under-test.js';

describe('the catalogue of indicators', () => {
  let kit: LedgerUnderTest;
  let tree: TestProvince;
  let all: Indicator[];

  beforeAll(async () => {
    kit = await LedgerUnderTest.open();
    tree = await growProvince(kit.db);
    all = await kit.gateway.read(actingFor(tree.province), allIndicators);
  });
  afterAll(() => kit.close());

  const membersOf = (whole: string, breakdown: string): string[] =>
    all.filter((each) => each.partOf === whole && each.breakdown?.code === breakdown).map(({ code }) => code);

  it('names each line once, in both languages, with its unit and a rule in force with its source', async () => {
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
    expect(all.filter((each) => !each.name || !each.nameEn || !each.unit || !each.unitEn)).toEqual([]);
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
    for (const { code } of all) {
      const [rule] = await kit.gateway.read(actingFor(tree.province), (tx) => rulesOf(tx, code));
      expect(rule).toMatchObject({
        version: 1,
        validTo: null,
        rule: expect.stringMatching(/./u),
        source: expect.stringMatching(/./u),
      });
    }
  });

  it('holds the 24 cells of the monthly table and the 54 of the quarterly one', () => {
    expect(membersOf('cases.criminal', 'criminal_basis')).toHaveLength(4);
    expect(membersOf('cases', 'case_form')).toHaveLength(6);
    expect(membersOf('recipients', 'recipient_group')).toHaveLength(9);
    expect(membersOf('consultations', 'consultation_channel')).toHaveLength(5);
    expect(membersOf('consultations', 'consultation_group')).toHaveLength(10);
    const topics = membersOf('consultations', 'consultation_branch').flatMap((branch) =>
      membersOf(branch, 'consultation_topic'),
    );
    // 9 criminal, 9 civil, 4 administrative, 3 economic and two local ones of each.
    expect(topics).toHaveLength(9 + 9 + 4 + 3 + 8);
  });

  it('adds members of a breakdown up where they do not overlap, and never where they do', () => {
    const breakdowns = new Map(
      all.flatMap(({ breakdown }) => (breakdown ? [[breakdown.code, breakdown]] : [])),
    );
    for (const { code, overlapping } of breakdowns.values())
      for (const whole of new Set(
        all.flatMap((each) => (each.breakdown?.code === code ? [each.partOf] : [])),
      )) {
        const members = membersOf(whole ?? '', code);
        const additive = members.filter(
          (member) => all.find((each) => each.code === member)?.kind === 'additive',
        );
        if (additive.length < 2) continue;
        const fault = addingUpFault(additive, all);
        expect([whole, code, fault?.code]).toEqual([
          whole,
          code,
          overlapping ? 'figure.overlapping' : undefined,
        ]);
      }
  });
});
