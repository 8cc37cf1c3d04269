import { randomUUID } from 'node:crypto';
import { quantile, rounded } from '@fayuan/kernel';
import type { ApiClient } from '../scenario/api-client.js';
import { say } from '../say.js';
import type { BenchSystem } from './bench-system.js';
import { issue, issuersOf, signedOffDirective, untilIssued } from './issuing.js';

const LOOKS = 60;
/** Not measured: connections, plans and pages are not warm yet. */
const FIRST_LOOKS = 5;

const BOARD = `query BenchBoard($directiveId: ID!) { board(directiveId: $directiveId, first: 50) {
  receipts { total delivered opened signed overdue } coverage { expected reported accepted }
  tasks { achieved expectedByNow light }
  rows { unit { id name } childCount receipts { total delivered opened signed overdue } signedOn report light achieved } } }`;

interface Receipts {
  readonly total: number;
  readonly opened: number;
  readonly signed: number;
  readonly overdue: number;
}

/** The same figures and nothing else: no wall, no names, no own receipt of a unit, no tasks; straight from the tables. */
const BARE = `
select split_part(r.tenant_path, '.', 2) as branch, count(*)::int as total, count(r.opened_at)::int as opened,
       count(r.signed_on)::int as signed, count(*) filter (where r.signed_on is null and r.sign_due < $2::date)::int as overdue
from receipt r where r.directive_id = $1 group by 1`;

const SIGN = `mutation BenchSign($directiveId: ID!, $key: ID!) { signReceipt(directiveId: $directiveId, idempotencyKey: $key) { id } }`;

async function timed<T>(work: () => Promise<T>): Promise<{ ms: number; result: T }> {
  const from = performance.now();
  const result = await work();
  return { ms: performance.now() - from, result };
}

/** @throws Error unless the board says what the bare statement does */
function checkSame(board: readonly { receipts: Receipts }[], bare: readonly Receipts[]): void {
  const sum = (all: readonly Receipts[]): string =>
    JSON.stringify(
      (['total', 'opened', 'signed', 'overdue'] as const).map((name) =>
        all.reduce((total, each) => total + each[name], 0),
      ),
    );
  const [ours, theirs] = [sum(board.map((row) => row.receipts)), sum(bare)];
  if (ours !== theirs) throw new Error(`the board says ${ours}, the rows say ${theirs}`);
}

async function look(officer: ApiClient, directiveId: string): Promise<readonly { receipts: Receipts }[]> {
  const { board } = await officer.ask<{ board: { rows: { receipts: Receipts }[] } }>(BOARD, { directiveId });
  return board.rows;
}

/** The first page of the board of a directive to the whole country, through the API, beside the bare statement of its figures. */
export async function board(system: BenchSystem): Promise<Record<string, number>> {
  const issuers = await issuersOf(system);
  const id = await signedOffDirective(issuers, '督办测量通知');
  const units = await issue(issuers, id);
  await untilIssued(system, id);
  for (const code of ['35', '3501', '350112']) {
    const officer = await system.person(code, ['OFFICER']);
    await officer.ask(SIGN, { directiveId: id, key: randomUUID() });
  }
  const [day] = await system.sql<{ today: string }>('select current_date::text as today');
  const bare = () => system.sql<Receipts>(BARE, [id, day?.today]);
  const ours: number[] = [];
  const theirs: number[] = [];
  for (let no = 0; no < LOOKS + FIRST_LOOKS; no += 1) {
    const shown = await timed(() => look(issuers.officer, id));
    const counted = await timed(bare);
    checkSame(shown.result, counted.result);
    if (no < FIRST_LOOKS) continue;
    ours.push(shown.ms);
    theirs.push(counted.ms);
  }
  say(`  中位数 ${quantile(ours, 0.5).toFixed(0)} ms，对照 ${quantile(theirs, 0.5).toFixed(0)} ms`, 'median');
  const [p95, bareP95] = [quantile(ours, 0.95), quantile(theirs, 0.95)];
  return { p95_ms: rounded(p95), bare_p95_ms: rounded(bareP95), ratio: rounded(p95 / bareP95), units };
}
