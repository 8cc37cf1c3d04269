import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { addDays, type Day, parseDay } from '@fayuan/kernel';
import type { ApiClient } from '../scenario/api-client.js';
import type { BenchSystem } from './bench-system.js';

/** Seldom enough to take nothing away from what is measured. */
const LOOK_EVERY_MS = 5;
/** Root of the tree. */
const ROOT_CODE = '00';
const DRAFT = `mutation BenchDraft($input: DirectiveInput!, $key: ID!) {
  draftDirective(input: $input, idempotencyKey: $key) { id } }`;
const SUBMIT = `mutation BenchSubmit($id: ID!, $key: ID!) { submitDirective(id: $id, idempotencyKey: $key) { id } }`;
const SIGN_OFF = `mutation BenchSignOff($id: ID!, $key: ID!) { signOffDirective(id: $id, idempotencyKey: $key) { id } }`;
const ISSUE = `mutation BenchIssue($id: ID!, $key: ID!) {
  issueDirective(id: $id, idempotencyKey: $key) { id status recipients { count } } }`;

const today = (): Day => parseDay(new Date().toISOString().slice(0, 10));

/** Those who issue at the root of the tree. */
export interface Issuers {
  readonly officer: ApiClient;
  readonly leader: ApiClient;
  /** Units of the tree that no regions file names (branches of the demo); they get nothing. */
  readonly exceptUnitIds: readonly string[];
}

export async function issuersOf(system: BenchSystem): Promise<Issuers> {
  const branches = await system.sql<{ id: string }>(`select id from org_unit where kind = 'branch'`);
  return {
    officer: await system.person(ROOT_CODE, ['OFFICER']),
    leader: await system.person(ROOT_CODE, ['LEADER']),
    exceptUnitIds: branches.map(({ id }) => id),
  };
}

/** A directive to every place, drafted, submitted and signed off; ready to be issued. @returns its id */
export async function signedOffDirective(
  { officer, leader, exceptUnitIds }: Issuers,
  title: string,
): Promise<string> {
  const startsOn = addDays(today(), 14);
  const endsOn = addDays(startsOn, 30);
  const input = {
    kind: 'PUBLICITY_MONTH',
    title,
    sections: [{ heading: '一、活动时间', text: '请按时组织开展。' }],
    startsOn,
    endsOn,
    reportDue: addDays(endsOn, 15),
    tasks: [{ title: '发放宣传资料', indicator: 'leaflets', target: 1_000_000, dueOn: endsOn }],
    recipients: { exceptUnitIds },
  };
  const { draftDirective } = await officer.ask<{ draftDirective: { id: string } }>(DRAFT, {
    input,
    key: randomUUID(),
  });
  const { id } = draftDirective;
  await officer.ask(SUBMIT, { id, key: randomUUID() });
  await leader.ask(SIGN_OFF, { id, key: randomUUID() });
  return id;
}

/** Issues it; the answer comes as soon as the recipients are fixed. @returns how many there are */
export async function issue({ officer }: Issuers, id: string): Promise<number> {
  const answer = await officer.ask<{ issueDirective: { recipients: { count: number } } }>(ISSUE, {
    id,
    key: randomUUID(),
  });
  return answer.issueDirective.recipients.count;
}

/** Resolves when the last batch is committed. */
export async function untilIssued(system: BenchSystem, id: string): Promise<void> {
  for (;;) {
    const [row] = await system.sql<{ status: string }>('select status from directive where id = $1', [id]);
    if (row?.status === 'issued') return;
    await wait(LOOK_EVERY_MS);
  }
}
