import { fixedClock } from '@fayuan/context';
import { newId } from '@fayuan/kernel';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';

const CASE = 'id stage version closedOn';
const AT = '$id: ID!, $version: Int!, $idempotencyKey: ID!';
const at = 'id: $id, version: $version, idempotencyKey: $idempotencyKey';
const act = (name: string, types = '', args = ''): string =>
  `mutation (${AT}${types}) { ${name}(${at}${args}) { ${CASE} } }`;

const SAVE = `mutation ($id: ID, $version: Int, $input: HandlerInput!, $idempotencyKey: ID!) {
  saveHandler(id: $id, version: $version, input: $input, idempotencyKey: $idempotencyKey) { id version openCases } }`;
const ROSTER = `query ($filter: HandlerFilter!) { handlers(filter: $filter) { total items { id name openCases } } }`;
const CANDIDATES = `query ($caseId: ID!, $wish: AssignmentWish!) { handlerCandidates(caseId: $caseId, wish: $wish) {
  place points parts { reason points value } exclusions handler { id name } } }`;
const ASSIGN = act(
  'assignCase',
  ', $handlerId: ID!, $wish: AssignmentWish, $choiceReason: String',
  ', handlerId: $handlerId, wish: $wish, choiceReason: $choiceReason',
);
const ANSWER = act(
  'answerAssignment',
  ', $accepts: Boolean!, $reason: String',
  ', accepts: $accepts, reason: $reason',
);
const SIGN = act('signAgreement', ', $signedOn: Date!', ', signedOn: $signedOn');
const MILESTONE = act('recordMilestone', ', $input: CaseMilestoneInput!', ', input: $input');
const REPLACE = act(
  'proposeReplacement',
  ', $handlerId: ID!, $askedBy: AskedBy!, $reason: String!, $askedOn: Date!, $choiceReason: String',
  ', handlerId: $handlerId, askedBy: $askedBy, reason: $reason, askedOn: $askedOn, choiceReason: $choiceReason',
);
const TERMINATE = act(
  'proposeTermination',
  ', $askedBy: AskedBy!, $ground: TerminationGround!, $reason: String!',
  ', askedBy: $askedBy, ground: $ground, reason: $reason',
);
const DECIDE = act(
  'decideHandlingProposal',
  ', $proposalId: ID!, $approves: Boolean!, $remark: String',
  ', proposalId: $proposalId, approves: $approves, remark: $remark',
);
const TOLD = act('recordTerminationTold', ', $toldOn: Date!', ', toldOn: $toldOn');
const CLOSE = act('closeCase', ', $input: ClosingInput!', ', input: $input');
const PAPERS = act(
  'handInClosingPapers',
  ', $papers: [ClosingPaper!]!, $on: Date!',
  ', papers: $papers, on: $on',
);
const CHECK = act('checkClosingPapers');
const ARCHIVE = act('archiveCase');
const REOPEN = act('reopenCase', ', $reason: String!', ', reason: $reason');
const DELETE = act('deleteCase', ', $reason: String!', ', reason: $reason');
const HANDLING = `query ($caseId: ID!) { caseHandling(caseId: $caseId) { papersNeeded finalPapers results
  assignments { handlerName place choiceReason state } milestones { kind toldHow } proposals { id kind state handlerName }
  closings { closedOn archiveNumber reopenedOn result } } }`;
const PUBLISH = `mutation ($input: SubsidyStandardInput!, $idempotencyKey: ID!) {
  publishSubsidyStandard(input: $input, idempotencyKey: $idempotencyKey) { standards { amountCents } } }`;
const PROPOSE = `mutation ($input: SubsidyInput!, $idempotencyKey: ID!) {
  proposeSubsidy(input: $input, idempotencyKey: $idempotencyKey) { id version actualCents state } }`;
const APPROVE = `mutation ($id: ID!, $version: Int!, $approves: Boolean!, $remark: String, $idempotencyKey: ID!) {
  decideSubsidy(id: $id, version: $version, approves: $approves, remark: $remark, idempotencyKey: $idempotencyKey) { state } }`;
const PAY = `mutation ($ids: [ID!]!, $paidOn: Date!, $idempotencyKey: ID!) {
  paySubsidies(ids: $ids, paidOn: $paidOn, idempotencyKey: $idempotencyKey) }`;
const SUBSIDIES = `query ($filter: SubsidyFilter!) { subsidies(filter: $filter) { total sums { state lines cents } } }`;

const TODAY = '2026-05-20';

describe('the handling of cases through the API', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let county: TestUnit;
  let officer: TestClient, leader: TestClient, both: TestClient, neighbour: TestClient, city: TestClient;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock: fixedClock(new Date(`${TODAY}T12:00:00+08:00`)) });
  });
  beforeEach(async () => {
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    county = tree.counties[0] as TestUnit;
    officer = await gateway.signedIn(county, ['officer']);
    leader = await gateway.signedIn(county, ['leader']);
    both = await gateway.signedIn(county, ['officer', 'leader']);
    neighbour = await gateway.signedIn(tree.counties[1], ['officer']);
    city = await gateway.signedIn(tree.cities[0], ['officer']);
  });
  afterAll(() => gateway?.stop());

  /** A case as the decision leaves it. */
  async function granted(more: Record<string, unknown> = {}): Promise<string> {
    const id = newId();
    const row = {
      partition_id: county.partitionId,
      id,
      tenant_id: county.id,
      tenant_path: county.path,
      basis: 'applied',
      case_type: 'civil',
      case_form: 'civil_suit',
      matter: 'labour',
      stage: 'granted',
      case_number: `长乐民援〔2026〕${id.slice(-6)}号`,
      received_on: '2026-05-10',
      decided_on: '2026-05-12',
      claims: 2,
      taken_in_by: county.id,
      recorded_at: `${TODAY}T00:00:00Z`,
      recorded_by_name: '林',
      changed_at: `${TODAY}T00:00:00Z`,
      ...more,
    };
    const names = Object.keys(row);
    const marks = names.map((_, index) => `$${index + 1}`);
    await gateway.db.sql(
      `insert into aid_case (${names.join(', ')}) values (${marks.join(', ')})`,
      Object.values(row),
    );
    return id;
  }
  const handler = async (more: object = {}, client = officer): Promise<string> => {
    const input = {
      kind: 'LAWYER',
      name: '林律师',
      firm: '某某律师事务所',
      licenceNumber: newId(),
      specialties: [],
      tags: [],
      languages: ['普通话'],
      away: [],
      holdsPublicPost: false,
      ...more,
    };
    return (await client.mutate(SAVE, { input })).data['saveHandler'].id;
  };
  const versionOf = async (id: string): Promise<number> =>
    (await officer.query(`query ($id: ID!) { case(id: $id) { version } }`, { id })).data['case'].version;
  const run = async (client: TestClient, document: string, id: string, more: object = {}) =>
    client.mutate(document, { id, version: await versionOf(id), ...more });
  const done = async (client: TestClient, document: string, id: string, more: object = {}) =>
    Object.values((await run(client, document, id, more)).data)[0] as {
      stage: string;
      closedOn: string | null;
    };
  const handling = async (caseId: string, client = officer) =>
    (await client.query(HANDLING, { caseId })).data['caseHandling'];
  const standing = async (caseId: string): Promise<Record<string, number>> => {
    const rows: { indicator: string; sum: string }[] = await gateway.db.sql(
      `select indicator, sum(quantity) as sum from fact where tenant_id = $1 and source_title = (
         select case_number from aid_case where id = $2) group by indicator having sum(quantity) <> 0`,
      [county.id, caseId],
    );
    return Object.fromEntries(rows.map((row) => [row.indicator, Number(row.sum)]));
  };
  const clocks = async (caseId: string): Promise<string[]> => {
    const rows: { text: string }[] = await gateway.db.sql(
      `select code || ' ' || state as text from clock where subject_id = $1 order by code`,
      [caseId],
    );
    return rows.map(({ text }) => text);
  };
  async function handled(more: Record<string, unknown> = {}): Promise<{ id: string; handlerId: string }> {
    const [id, handlerId] = [await granted(more), await handler({ specialties: ['LABOUR'] })];
    await done(officer, ASSIGN, id, { handlerId });
    await done(officer, SIGN, id, { signedOn: TODAY });
    return { id, handlerId };
  }
  const judged = (more: object = {}) => ({
    input: {
      finalPaper: 'JUDGMENT',
      paperOn: '2026-05-15',
      receivedOn: '2026-05-18',
      result: 'WON',
      moneyCents: 1_234_567,
      ...more,
    },
  });
  async function closed(): Promise<{ id: string; handlerId: string }> {
    const made = await handled();
    await done(officer, CLOSE, made.id, judged());
    return made;
  }

  it('ranks by rule, asks why it is not the first, and keeps the order with the choice', async () => {
    const id = await granted();
    const [plain, specialist] = [await handler(), await handler({ specialties: ['LABOUR'] })];
    const away = await handler({ away: [{ from: '2026-05-01', to: null }] });
    const answer = await officer.query(CANDIDATES, { caseId: id, wish: {} });
    const ranked = answer.data['handlerCandidates'];
    expect(ranked.map((each: { handler: { id: string } }) => each.handler.id)).toEqual([
      specialist,
      plain,
      away,
    ]);
    expect(ranked[0].parts[0]).toEqual({ reason: 'SPECIALTY_EXACT', points: 30, value: null });
    expect(ranked[2]).toMatchObject({ place: null, exclusions: ['UNAVAILABLE'] });
    expect(answer.statements).toBeLessThanOrEqual(4);
    expect((await run(officer, ASSIGN, id, { handlerId: away })).code).toBe('case.cannot_take_case');
    expect((await run(officer, ASSIGN, id, { handlerId: plain })).code).toBe('case.choice_reason_needed');
    const assigned = await run(officer, ASSIGN, id, { handlerId: plain, choiceReason: '受援人曾由其代理' });
    expect(assigned.data['assignCase'].stage).toBe('ASSIGNED');
    expect(assigned.statements).toBeLessThanOrEqual(24);
    expect((await handling(id)).assignments).toMatchObject([
      { place: 2, choiceReason: '受援人曾由其代理', state: 'ASSIGNED' },
    ]);
    expect(await clocks(id)).toEqual(['R25 running']);
    expect((await run(officer, ASSIGN, id, { handlerId: specialist })).code).toBe('case.already_assigned');
    await done(officer, ANSWER, id, { accepts: false, reason: '与对方有亲属关系' });
    expect((await done(officer, ASSIGN, id, { handlerId: specialist })).stage).toBe('ASSIGNED');
  });

  it('asks three years of criminal defence where life is at stake, and leaves out the firm of the other side', async () => {
    const id = await granted({ case_type: 'criminal', case_form: null, matter: 'life_or_death' });
    const [young, old] = [
      await handler({ practisingSince: '2010-01-01', criminalSince: '2024-01-01' }),
      await handler({ practisingSince: '2010-01-01', criminalSince: '2012-01-01', firm: '对方所' }),
    ];
    expect((await run(officer, ASSIGN, id, { handlerId: young })).code).toBe('case.cannot_take_case');
    const wish = { opposingFirms: ['对方所'] };
    expect((await run(officer, ASSIGN, id, { handlerId: old, wish })).code).toBe('case.cannot_take_case');
    expect((await done(officer, ASSIGN, id, { handlerId: old })).stage).toBe('ASSIGNED');
  });

  it('lets nobody decide on what they proposed, and hands the case to another', async () => {
    const { id } = await handled();
    const other = await handler({ name: '陈律师' });
    const asked = { handlerId: other, askedBy: 'RECIPIENT', reason: '不再信任', askedOn: TODAY };
    expect((await done(both, REPLACE, id, asked)).stage).toBe('HANDLING');
    const [{ id: proposalId }] = (await handling(id)).proposals;
    const decision = { proposalId, approves: true };
    expect((await run(both, DECIDE, id, decision)).code).toBe('case.not_your_own');
    expect((await run(officer, DECIDE, id, decision)).code).toBe('access.not_permitted');
    expect((await done(leader, DECIDE, id, decision)).stage).toBe('ASSIGNED');
    expect(
      (await handling(id)).assignments.map((each: { handlerName: string; state: string }) => [
        each.handlerName,
        each.state,
      ]),
    ).toEqual([
      ['林律师', 'REPLACED'],
      ['陈律师', 'ASSIGNED'],
    ]);
    expect(await clocks(id)).toEqual(['R25 met', 'R25 running', 'R32 met']);
  });

  it('closes on the day of the paper, counts, archives under one number, and changes no more', async () => {
    const { id } = await handled();
    expect(
      (await run(officer, MILESTONE, id, { input: { kind: 'PROGRESS_TOLD', happenedOn: TODAY } })).code,
    ).toBe('case.told_how_needed');
    await done(officer, MILESTONE, id, {
      input: { kind: 'PROGRESS_TOLD', happenedOn: TODAY, toldHow: 'PHONE' },
    });
    expect((await run(officer, CLOSE, id, judged({ receivedOn: null }))).code).toBe('case.receipt_needed');
    expect(await done(officer, CLOSE, id, judged())).toMatchObject({
      stage: 'CLOSED',
      closedOn: '2026-05-18',
    });
    expect(await standing(id)).toEqual({ cases_closed: 2, cases_open: -2, money_recovered: 1.23 });
    expect((await run(officer, CHECK, id)).code).toBe('case.papers_incomplete');
    const { papersNeeded } = await handling(id);
    await done(officer, PAPERS, id, { papers: papersNeeded, on: TODAY });
    expect(await clocks(id)).toEqual(['R25 met', 'R37a met', 'R37b running']);
    expect((await run(officer, ARCHIVE, id)).code).toBe('case.papers_not_checked');
    await done(officer, CHECK, id);
    expect((await done(officer, ARCHIVE, id)).stage).toBe('ARCHIVED');
    const { closings, milestones } = await handling(id);
    expect(closings[0].archiveNumber).toMatch(/援档〔2026〕1号$/);
    expect(milestones).toMatchObject([{ kind: 'PROGRESS_TOLD', toldHow: 'PHONE' }]);
    for (const [document, more] of [
      [REOPEN, { reason: '漏办' }],
      [CLOSE, judged()],
      [DELETE, { reason: '误登' }],
    ] as const)
      expect((await run(officer, document, id, more)).code).toBe('case.not_at_stage');
  });

  it('takes the figures back when it is reopened, and states them anew', async () => {
    const { id } = await closed();
    expect(await done(officer, REOPEN, id, { reason: '文书送达日期有误' })).toMatchObject({
      stage: 'HANDLING',
      closedOn: null,
    });
    expect(await standing(id)).toEqual({});
    await done(officer, CLOSE, id, judged({ moneyCents: 2_000_000 }));
    expect(await standing(id)).toEqual({ cases_closed: 2, cases_open: -2, money_recovered: 2 });
    expect((await handling(id)).closings).toMatchObject([{ reopenedOn: TODAY }, { reopenedOn: null }]);
  });

  it('ends the aid on a ground of the Act by two persons, and closes the file when the recipient is told', async () => {
    const { id } = await handled();
    await done(officer, TERMINATE, id, { askedBy: 'HANDLER', ground: 'OWN_LAWYER', reason: '自行委托律师' });
    const [{ id: proposalId }] = (await handling(id)).proposals;
    expect((await done(leader, DECIDE, id, { proposalId, approves: true })).stage).toBe('TERMINATED');
    expect(await standing(id)).toEqual({ cases_open: -2 });
    expect(await done(officer, TOLD, id, { toldOn: TODAY })).toMatchObject({
      stage: 'TERMINATED',
      closedOn: TODAY,
    });
    expect(await clocks(id)).toEqual(['R25 met', 'R34 met', 'R37a running']);
    expect((await handling(id)).closings).toMatchObject([{ result: 'TERMINATED' }]);
  });

  it('deletes what was entered by mistake before the decision, and never after it', async () => {
    const id = await granted({ stage: 'received', case_number: null, decided_on: null });
    expect((await done(officer, DELETE, id, { reason: '重复登记' })).stage).toBe('DELETED');
    expect((await run(officer, DELETE, await granted(), { reason: '重复登记' })).code).toBe(
      'case.not_at_stage',
    );
  });

  it('pays by the standard of the province, approved by another, and never who holds a public post', async () => {
    const { id, handlerId } = await closed();
    const line = { input: { kind: 'CASE', caseId: id, handlerId, cutCents: 10_000, cutReason: '材料逾期' } };
    expect((await both.mutate(PROPOSE, line)).code).toBe('subsidy.case_not_ready');
    await done(officer, PAPERS, id, { papers: (await handling(id)).papersNeeded, on: TODAY });
    await done(officer, CHECK, id);
    expect((await both.mutate(PROPOSE, line)).code).toBe('subsidy.no_standard');
    const admin = await gateway.signedIn(tree.province, ['unit_administrator']);
    const standard = {
      kind: 'CASE',
      per: 'CASE',
      amountCents: 200_000,
      validFrom: '2026-05-20',
      source: '某文件',
    };
    const countyAdmin = await gateway.signedIn(county, ['unit_administrator']);
    expect((await countyAdmin.mutate(PUBLISH, { input: standard })).code).toBe('subsidy.only_province');
    await admin.mutate(PUBLISH, { input: standard });
    // The case closed before the standard began: what held on that day is what counts.
    expect((await both.mutate(PROPOSE, line)).code).toBe('subsidy.no_standard');
    await gateway.db.sql(`update subsidy_standard set valid_from = '2026-01-01' where place = $1`, [
      tree.province.code,
    ]);
    const { data } = await both.mutate(PROPOSE, line);
    expect(data['proposeSubsidy']).toMatchObject({ actualCents: 190_000, state: 'PROPOSED' });
    const subsidy = { id: data['proposeSubsidy'].id, version: 1, approves: true };
    expect((await both.mutate(PROPOSE, line)).code).toBe('subsidy.proposed_already');
    expect((await both.mutate(APPROVE, subsidy)).code).toBe('subsidy.not_your_own');
    const payment = { ids: [subsidy.id], paidOn: TODAY };
    expect((await officer.mutate(PAY, payment)).code).toBe('subsidy.state');
    await leader.mutate(APPROVE, subsidy);
    expect((await officer.mutate(PAY, payment)).data['paySubsidies']).toBe(1);
    expect((await officer.query(SUBSIDIES, { filter: {} })).data['subsidies'].sums).toEqual([
      { state: 'PAID', lines: 1, cents: 190_000 },
    ]);
    const staff = await handler({ kind: 'CENTRE_STAFF' });
    expect(
      (await officer.mutate(PROPOSE, { input: { kind: 'CONSULTATION', handlerId: staff, days: 1 } })).code,
    ).toBe('subsidy.public_post');
  });

  it('shows the neighbour nothing, and those above only how it ended', async () => {
    const { id, handlerId } = await closed();
    expect(await handling(id, neighbour)).toBeNull();
    expect(await handling(id, city)).toMatchObject({
      assignments: [],
      milestones: [],
      closings: [{ result: 'WON' }],
    });
    for (const client of [neighbour, city]) {
      expect((await client.query(ROSTER, { filter: {} })).data['handlers'].total).toBe(0);
      expect((await client.query(CANDIDATES, { caseId: id, wish: {} })).code).toBe('case.not_found');
      expect((await client.mutate(REOPEN, { id, version: 4, reason: '越权' })).code).toBe('case.not_found');
      const input = {
        kind: 'VOLUNTEER',
        name: '他人',
        specialties: [],
        tags: [],
        languages: [],
        away: [],
        holdsPublicPost: false,
      };
      expect((await client.mutate(SAVE, { id: handlerId, version: 1, input })).code).toBe(
        'handler.not_found',
      );
    }
  });
});
