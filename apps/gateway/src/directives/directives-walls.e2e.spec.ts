import { newId } from '@fayuan/kernel';
import { DirectiveTree, idOf, ISSUING, notice } from '../testing/directive-tree.js';
import type { TestClient } from '../testing/gateway-under-test.js';

const TEXT =
  'id title documentNumber issuer { id } theme objective sections { heading text } reportDue tasks { id title indicator target dueOn directiveId }';
const DIRECTIVE = `id kind status title theme objective sections { heading text } startsOn endsOn reportDue issuer { id name }
  documentNumber recipients { levels unitIds exceptUnitIds count } tasks { id title indicator target dueOn directiveId }
  upper { ${TEXT} } campaign { id title startsOn endsOn } mergedCampaign { id title } retrospective issuedOn recordedAt
  draftedBy signedOffBy delivered receipt { id signedOn signedBy openedAt } reissueId`;
const ACT = '$id: ID!, $idempotencyKey: ID!';
const KEY = 'idempotencyKey: $idempotencyKey';
const Q = {
  directive: `query ($id: ID!) { directive(id: $id) { ${DIRECTIVE} } }`,
  directives: `query ($box: DirectiveBox!, $first: Int) { directives(box: $box, first: $first) { items { id title status receiptsTotal receiptsSigned light } hasMore endCursor } }`,
  inbox: `query ($first: Int, $after: String) { inbox(first: $first, after: $after) { total hasMore endCursor items { id kind title directiveId reportId dueOn light reason fromUnit { id } createdAt } } }`,
  campaigns: '{ campaigns { id title startsOn endsOn } }',
  board: `query ($directiveId: ID!, $unitId: ID) { board(directiveId: $directiveId, unitId: $unitId) { asOf unit { id }
    receipts { total delivered opened signed overdue } coverage { expected reported accepted }
    tasks { task { id } achieved achievedByDue expectedByNow completedOn light }
    rows { unit { id } childCount receipts { total signed } signedOn signedBy report reportId reportDue light achieved } hasMore endCursor } }`,
  report: `query ($id: ID!) { completionReport(id: $id) { id status } }`,
  reports: `query ($directiveId: ID!) { completionReports(directiveId: $directiveId) { id status } }`,
  draft: `query ($directiveId: ID!) { reportDraft(directiveId: $directiveId) { directiveId figures { indicator quantity } coverage { expected } gaps { id } } }`,
};
const M = {
  edit: `mutation (${ACT}, $input: DirectiveInput!) { editDirective(id: $id, input: $input, ${KEY}) { id title } }`,
  returnDraft: `mutation (${ACT}, $reason: String!) { returnDirectiveDraft(id: $id, reason: $reason, ${KEY}) { id status } }`,
  open: `mutation ($directiveId: ID!, $idempotencyKey: ID!) { openReceipt(directiveId: $directiveId, ${KEY}) { id openedAt } }`,
  report: `mutation ($directiveId: ID!, $note: String, $idempotencyKey: ID!) { submitReport(directiveId: $directiveId, note: $note, ${KEY}) {
    id status directiveId figures { indicator quantity } coverage { expected reported accepted } gaps { id } history { kind actor occurredOn } } }`,
  accept: `mutation ($reportIds: [ID!]!, $idempotencyKey: ID!) { acceptReports(reportIds: $reportIds, ${KEY}) { id status } }`,
  returnReport: `mutation ($reportId: ID!, $code: ReturnReason!, $text: String, $idempotencyKey: ID!) { returnReport(reportId: $reportId, code: $code, text: $text, ${KEY}) { id status reasonCode reason redoCount } }`,
};

describe('directives, when the neighbour tries', () => {
  let at: DirectiveTree;

  beforeAll(async () => {
    at = await DirectiveTree.start();
  });
  afterAll(() => at?.stop());

  const directive = async (client: TestClient, id: string) =>
    (await client.query(Q.directive, { id })).data['directive'];

  let id: string;
  let draft: string;
  let reportId: string;

  beforeAll(async () => {
    id = await at.issued(at.people.city, at.people.cityLeader);
    draft = await at.drafted(at.people.city, { title: '草稿' });
    await at.people.county.mutate(ISSUING.sign, { directiveId: id });
    reportId = idOf(await at.people.county.mutate(M.report, { directiveId: id }));
  });

  it('every reading is empty, as for what does not exist', async () => {
    for (const each of [id, draft, newId(), 'no-id']) {
      expect(await directive(at.people.neighbour, each)).toBeNull();
      expect((await at.people.neighbour.query(Q.board, { directiveId: each })).code).toBe(
        'directive.not_found',
      );
      expect((await at.people.neighbour.query(Q.draft, { directiveId: each })).code).toBe(
        'directive.not_found',
      );
    }
    for (const each of [reportId, newId(), 'no-id']) {
      expect((await at.people.neighbour.query(Q.report, { id: each })).data['completionReport']).toBeNull();
    }
    expect(
      (await at.people.neighbour.query(Q.reports, { directiveId: id })).data['completionReports'],
    ).toEqual([]);
    expect((await at.people.neighbour.query(Q.inbox)).data['inbox']).toMatchObject({ total: 0, items: [] });
    for (const box of ['SENT', 'RECEIVED']) {
      expect((await at.people.neighbour.query(Q.directives, { box })).data['directives'].items).toEqual([]);
    }
    expect((await at.people.neighbour.query(Q.campaigns)).data['campaigns']).toEqual([]);
  });

  it('every act is refused, as for what does not exist, and changes nothing', async () => {
    const acts = [
      [at.people.neighbour, M.edit, { id: draft, input: notice() }],
      [at.people.neighbour, ISSUING.submit, { id: draft }],
      [at.people.neighbourLeader, ISSUING.signOff, { id: draft }],
      [at.people.neighbourLeader, M.returnDraft, { id: draft, reason: 'x' }],
      [at.people.neighbour, ISSUING.issue, { id: draft }],
      [at.people.neighbour, M.open, { directiveId: id }],
      [at.people.neighbour, ISSUING.sign, { directiveId: id }],
      [at.people.neighbour, M.report, { directiveId: id }],
      [at.people.neighbour, ISSUING.draft, { input: notice({ reissuesId: id }) }],
    ] as const;
    for (const [client, document, variables] of acts) {
      expect([document, (await client.mutate(document, variables)).code]).toEqual([
        document,
        'directive.not_found',
      ]);
    }
    const decide = [
      [M.accept, { reportIds: [reportId] }],
      [M.returnReport, { reportId, code: 'OTHER', text: 'x' }],
    ] as const;
    for (const [document, variables] of decide) {
      expect((await at.people.neighbour.mutate(document, variables)).code).toBe('report.not_found');
    }
    const foreign = { unitIds: [at.tree.stations[0]?.id] };
    const sent = await at.people.neighbour.mutate(ISSUING.draft, { input: notice({ recipients: foreign }) });
    expect(sent.code).toBe('directive.recipient_not_below');
    expect(await directive(at.people.city, draft)).toMatchObject({ status: 'DRAFT', title: '草稿' });
  });

  it('nobody signs off, issues or reviews without the role, nor without a session', async () => {
    expect((await at.people.city.mutate(ISSUING.signOff, { id: draft })).code).toBe('access.not_permitted');
    expect((await at.people.cityLeader.mutate(ISSUING.issue, { id: draft })).code).toBe(
      'access.not_permitted',
    );
    expect((await at.people.station.mutate(ISSUING.draft, { input: notice() })).code).toBe(
      'access.not_permitted',
    );
    expect((await at.people.station.mutate(M.accept, { reportIds: [reportId] })).code).toBe(
      'access.not_permitted',
    );
    expect((await at.gateway.anonymous().query(Q.inbox)).code).toBe('session.required');
  });
});
