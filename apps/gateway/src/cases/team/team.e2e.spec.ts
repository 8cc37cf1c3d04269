import { newId } from '@fayuan/kernel';
import { ApplicationBench } from '../../testing/application-bench.js';
import { FILE } from '../../testing/application-documents.js';
import type { TestClient } from '../../testing/gateway-under-test.js';

const TEAM_FIELDS =
  '{ isMember mayChange members { id name post addedAt addedByName isActive } askable { id name } }';
const TEAM = `query ($caseId: ID!) { caseTeam(caseId: $caseId) ${TEAM_FIELDS} }`;
const change = (
  name: string,
) => `mutation ($caseId: ID!, $accountId: ID!, $reason: String!, $idempotencyKey: ID!) {
  ${name}(caseId: $caseId, accountId: $accountId, reason: $reason, idempotencyKey: $idempotencyKey) ${TEAM_FIELDS} }`;
const [ADD, REMOVE] = [change('addToCaseTeam'), change('removeFromCaseTeam')];
const CASE = `query ($id: ID!) {
  case(id: $id) { isSealed matter { matter } } caseFile(id: $id) { parties { name } } caseEvents(id: $id) { kind remark } }`;
const REASON = '接替承办同事';

describe('the team of a sealed case', () => {
  let bench: ApplicationBench;
  let colleague: TestClient;

  beforeAll(async () => {
    bench = await ApplicationBench.start();
  });
  beforeEach(async () => {
    await bench.grow();
    colleague = await bench.gateway.signedIn(bench.county, ['officer'], { name: '赵同事' });
  });
  afterAll(() => bench?.stop());

  const sealed = () => bench.taken({ isSealed: true });
  const team = async (client: TestClient, caseId: string) =>
    (await client.query(TEAM, { caseId })).data['caseTeam'];
  const add = (client: TestClient, caseId: string, accountId: string, reason = REASON) =>
    client.mutate(ADD, { caseId, accountId, reason });
  const remove = (client: TestClient, caseId: string, accountId: string) =>
    client.mutate(REMOVE, { caseId, accountId, reason: REASON });
  const seen = async (client: TestClient, id: string) => (await client.query(CASE, { id })).data;

  it('is whoever took the case in, and says since when and by whom', async () => {
    const id = await sealed();
    const { accountId } = bench.officer;
    const shown = await team(bench.officer, id);
    expect(shown).toMatchObject({ isMember: true, mayChange: true });
    expect(shown.members).toEqual([
      expect.objectContaining({ id: accountId, isActive: true, addedByName: shown.members[0].name }),
    ]);
    expect(shown.members[0].addedAt).toMatch(/^2026-06-01T/);
  });

  it('is all that a colleague outside sees, as the names of those to ask', async () => {
    const id = await sealed();
    const shown = await team(colleague, id);
    expect(shown).toMatchObject({ isMember: false, mayChange: false, members: [] });
    expect(shown.askable.map((each: { id: string }) => each.id).sort()).toEqual(
      [bench.officer, bench.leader, bench.other].map(({ accountId }) => accountId).sort(),
    );
    expect(await seen(colleague, id)).toEqual({
      case: { isSealed: true, matter: null },
      caseFile: null,
      caseEvents: [],
    });
  });

  it('lets a colleague in to the case and its people, with a reason that stays, and out again', async () => {
    const id = await sealed();
    expect((await add(bench.officer, id, colleague.accountId)).errors).toEqual([]);
    const inside = await seen(colleague, id);
    expect(inside['caseFile'].parties[0].name).toBe('王**');
    expect(inside['caseEvents'].at(-1)).toEqual({ kind: 'team_add', remark: REASON });
    expect((await team(colleague, id)).members).toHaveLength(2);
    expect((await remove(colleague, id, bench.officer.accountId)).errors).toEqual([]);
    expect((await seen(bench.officer, id))['caseFile']).toBeNull();
    expect((await bench.officer.query(FILE, { id })).data['caseFile']).toBeNull();
    const trail = await bench.gateway.db.sql<{ action: string; detail: object }>(
      `select action, detail from audit_event where tenant_id = $1 and action like '%.team_%' order by action`,
      [bench.county.id],
    );
    const [added, left] = [colleague, bench.officer].map(({ accountId }) => ({ accountId, reason: REASON }));
    expect(trail).toEqual([
      { action: 'case.team_added', detail: added },
      { action: 'case.team_removed', detail: left },
      { action: 'person.team_added', detail: added },
      { action: 'person.team_removed', detail: left },
    ]);
  });

  it('is changed by one of it or by a leader, who sees nothing by that and lets no one in by themselves', async () => {
    const id = await sealed();
    expect((await add(colleague, id, bench.leader.accountId)).code).toBe('case.sealed');
    expect((await remove(colleague, id, bench.officer.accountId)).code).toBe('case.sealed');
    expect((await add(bench.leader, id, bench.leader.accountId)).code).toBe('case.team_not_oneself');
    expect((await add(bench.leader, id, colleague.accountId)).errors).toEqual([]);
    expect((await seen(bench.leader, id))['caseFile']).toBeNull();
    expect((await team(bench.leader, id)).members).toHaveLength(2);
  });

  it('never loses the last who could open it to others', async () => {
    const id = await sealed();
    const auditor = await bench.gateway.signedIn(bench.county, ['auditor']);
    expect((await add(bench.officer, id, auditor.accountId)).errors).toEqual([]);
    expect((await remove(bench.officer, id, bench.officer.accountId)).code).toBe('case.team_last');
    expect((await remove(bench.officer, id, auditor.accountId)).errors).toEqual([]);
  });

  it('takes people of the unit who work with cases, for a reason that names nobody of the case', async () => {
    const id = await sealed();
    const admin = await bench.gateway.signedIn(bench.county, ['unit_administrator']);
    for (const [accountId, reason, code] of [
      [bench.neighbour.accountId, REASON, 'case.team_account_not_found'],
      [newId(), REASON, 'case.team_account_not_found'],
      [admin.accountId, REASON, 'case.team_no_case_work'],
      [colleague.accountId, '接', 'person.reason_missing'],
      [colleague.accountId, '王小明的案件', 'person.reason_personal'],
    ] as const)
      expect((await add(bench.officer, id, accountId, reason)).code).toBe(code);
    expect((await remove(bench.officer, id, colleague.accountId)).code).toBe('case.team_member_not_found');
    await add(bench.officer, id, colleague.accountId);
    expect((await add(bench.officer, id, colleague.accountId)).code).toBe('case.team_already');
    const open = await bench.taken();
    expect((await add(bench.officer, open, colleague.accountId)).code).toBe('case.not_sealed');
    expect(await team(bench.officer, open)).toBeNull();
  });

  it('lets everybody in it see who comes to the case later', async () => {
    const id = await sealed();
    await add(bench.officer, id, colleague.accountId);
    const AMEND = `mutation ($id: ID!, $version: Int!, $input: ApplicationAmendmentInput!, $reason: String!, $idempotencyKey: ID!) {
      amendApplication(id: $id, version: $version, input: $input, reason: $reason, idempotencyKey: $idempotencyKey) { id } }`;
    const input = {
      caseType: 'CIVIL',
      caseForm: 'CIVIL_SUIT',
      matter: 'labour',
      groups: ['MIGRANT_WORKERS'],
      meansNotVerified: 'migrant_wages',
      agent: { relation: '父亲', person: { name: '王大山', phone: '13900000001' } },
    };
    const amended = await bench.officer.mutate(AMEND, { id, version: 1, input, reason: '补录代理人' });
    expect(amended.errors).toEqual([]);
    const { parties } = await bench.file(colleague, id);
    expect(parties).toHaveLength(2);
    expect(parties.every((party: { name: string | null }) => party.name)).toBe(true);
  });

  it('is nothing to the neighbour and to those above', async () => {
    const id = await sealed();
    for (const stranger of [bench.neighbour, bench.province]) {
      expect(await team(stranger, id)).toBeNull();
      expect((await add(stranger, id, stranger.accountId)).code).toBe('case.not_found');
      expect((await remove(stranger, id, bench.officer.accountId)).code).toBe('case.not_found');
    }
  });
});
