import { median, rounded } from '@fayuan/kernel';
import type { ApiClient } from '../scenario/api-client.js';
import { say } from '../say.js';
import type { BenchSystem } from './bench-system.js';
import { issue, type Issuers, issuersOf, signedOffDirective, untilIssued } from './issuing.js';

const ROUNDS = 5;
const INBOX = 'query BenchInbox { inbox(first: 50) { items { kind directiveId } } }';

/** The same rows as the receipts of a directive, and nothing that protects or finds them but the primary key. */
const BARE = 'insert into bare_receipt select * from receipt where directive_id = $1';

interface Round {
  readonly units: number;
  /** From the call of the mutation to its answer: recipients fixed, due rows written. */
  readonly issueS: number;
  /** From the answer to the start of the first batch. */
  readonly bellS: number;
  /** From the start of the first batch to the commit of the last. */
  readonly deliverS: number;
  /** The last unit asks for its inbox and finds the directive. */
  readonly inboxS: number;
  readonly oursS: number;
  readonly baselineS: number;
}

const secondsSince = (from: number): number => (performance.now() - from) / 1000;

/** @throws Error unless every unit has one receipt to sign and the duty to report, and the audit tells of every one of them */
async function checkDelivery(system: BenchSystem, id: string, units: number): Promise<void> {
  const [found] = await system.sql<Record<string, number>>(
    `select (select count(distinct tenant_id)::int from receipt where directive_id = $1) as receipts,
       (select count(sign_due)::int from receipt where directive_id = $1) as sign,
       (select count(*)::int from duty where directive_id = $1 and kind = 'report') as report,
       (select sum((detail->>'delivered')::int)::int from audit_event where subject_id = $1 and action = 'directive.delivered') as audited,
       (select count(*)::int from due_work where subject_id = $1 and kind = 'fan_out') as work`,
    [id],
  );
  const wanted = { receipts: units, sign: units, report: units, audited: units, work: 0 };
  if (JSON.stringify(found) !== JSON.stringify(wanted))
    throw new Error(`delivered ${JSON.stringify(found)} instead of ${JSON.stringify(wanted)}`);
}

async function untilInInbox(station: ApiClient, id: string): Promise<void> {
  for (;;) {
    const { inbox } = await station.ask<{ inbox: { items: { directiveId: string }[] } }>(INBOX);
    if (inbox.items.some((item) => item.directiveId === id)) return;
  }
}

async function baseline(system: BenchSystem, id: string, units: number): Promise<number> {
  await system.sql('drop table if exists bare_receipt');
  await system.sql('create table bare_receipt (like receipt)');
  await system.sql('alter table bare_receipt add primary key (partition_id, id)');
  const from = performance.now();
  await system.sql(BARE, [id]);
  const seconds = secondsSince(from);
  const [found] = await system.sql<{ rows: number }>('select count(*)::int as rows from bare_receipt');
  if (found?.rows !== units) throw new Error(`the baseline wrote ${found?.rows} rows instead of ${units}`);
  return seconds;
}

async function round(system: BenchSystem, issuers: Issuers, last: ApiClient, no: number): Promise<Round> {
  const id = await signedOffDirective(issuers, `关于开展“法律援助宣传月”活动的通知（${no}）`);
  const from = performance.now();
  const units = await issue(issuers, id);
  const issueS = secondsSince(from);
  await untilIssued(system, id);
  const writtenS = secondsSince(from);
  await untilInInbox(last, id);
  const oursS = secondsSince(from);
  await checkDelivery(system, id, units);
  const [first] = await system.sql<{ s: number }>(
    `select extract(epoch from min(a.occurred_at) - min(d.issued_at))::float8 as s from audit_event a
     join directive d on d.id = a.subject_id where d.id = $1 and a.action = 'directive.delivered'`,
    [id],
  );
  const bellS = Math.max(0, (first?.s ?? 0) - issueS);
  const baselineS = await baseline(system, id, units);
  const deliverS = writtenS - issueS - bellS;
  return { units, issueS, bellS, deliverS, inboxS: oursS - writtenS, oursS, baselineS };
}

/** Issues to every place of the country, several times, each beside a bare copy of the receipts in the same database. */
export async function fanout(system: BenchSystem): Promise<Record<string, number>> {
  const issuers = await issuersOf(system);
  const [station] = await system.sql<{ code: string }>(
    `select code from org_unit where kind <> 'branch' order by no desc limit 1`,
  );
  const last = await system.person(station?.code ?? '', ['STATION_WORKER']);
  const rounds: Round[] = [];
  for (let no = 1; no <= ROUNDS; no += 1) {
    const each = await round(system, issuers, last, no);
    rounds.push(each);
    const parts = [each.issueS, each.bellS, each.deliverS, each.inboxS].map((part) => part.toFixed(3));
    say(
      `  第 ${no} 轮 ${each.oursS.toFixed(3)} s（印发 ${parts[0]}，唤醒 ${parts[1]}，送达 ${parts[2]}，收件 ${parts[3]}），对照 ${each.baselineS.toFixed(3)} s`,
      'round: issue, bell, deliver, inbox; baseline',
    );
  }
  const ours = median(rounds.map((each) => each.oursS));
  const bare = median(rounds.map((each) => each.baselineS));
  const units = rounds[0]?.units ?? 0;
  return { ours_s: rounded(ours), baseline_s: rounded(bare), ratio: rounded(ours / bare), units };
}
