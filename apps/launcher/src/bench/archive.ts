import { createHash, randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import { rounded } from '@fayuan/kernel';
import type { ApiClient } from '../scenario/api-client.js';
import { say } from '../say.js';
import type { BenchSystem } from './bench-system.js';
import { issue, issuersOf, signedOffDirective, untilIssued } from './issuing.js';

const LOOK_EVERY_MS = 200;
const MEGABYTE = 2 ** 20;

const PREPARE = `mutation BenchArchive($directiveId: ID!, $key: ID!) {
  prepareArchiveFile(directiveId: $directiveId, idempotencyKey: $key) { id } }`;
const FILES = `query BenchArchives($directiveId: ID!) {
  archiveFiles(directiveId: $directiveId) { done total finishedAt sha256 bytes downloadUrl } }`;

/** Every unit has opened and signed, as after a campaign: written by the owner, for it is not what is measured. */
const ALL_SIGNED = [
  `update receipt set opened_at = delivered_at, signed_on = current_date, signed_recorded_at = delivered_at,
     signed_by_name = '测量' where directive_id = $1`,
  `insert into duty_event (partition_id, id, tenant_id, tenant_path, directive_id, kind, occurred_on, recorded_at, actor_id,
     actor_name, actor_unit_id)
   select partition_id, gen_random_uuid(), tenant_id, tenant_path, directive_id, kind, current_date, delivered_at, tenant_id,
     '测量', tenant_id
   from receipt cross join (values ('opened'), ('signed')) as acts (kind) where directive_id = $1`,
];

/** The same receipts and acts, read by two bare statements. */
const BARE = [
  'select r.*, u.name, u.code from receipt r join org_unit u on u.id = r.tenant_id where r.directive_id = $1',
  'select e.*, u.name from duty_event e join org_unit u on u.id = e.actor_unit_id where e.directive_id = $1',
];

interface Made {
  readonly finishedAt: string | null;
  readonly sha256: string;
  readonly bytes: number;
  readonly downloadUrl: string;
}

async function untilMade(officer: ApiClient, directiveId: string): Promise<Made> {
  for (;;) {
    const { archiveFiles } = await officer.ask<{ archiveFiles: Made[] }>(FILES, { directiveId });
    const [made] = archiveFiles;
    if (made?.finishedAt) return made;
    await wait(LOOK_EVERY_MS);
  }
}

const secondsSince = (from: number): number => (performance.now() - from) / 1000;

/** The archive file of a directive to the whole country that everybody signed for, and how much memory its maker took. */
export async function archive(system: BenchSystem): Promise<Record<string, number>> {
  const issuers = await issuersOf(system);
  const id = await signedOffDirective(issuers, '归档测量通知');
  const units = await issue(issuers, id);
  await untilIssued(system, id);
  for (const statement of ALL_SIGNED) await system.sql(statement, [id]);
  const idle = system.peakMemory('document-worker') / MEGABYTE;
  const from = performance.now();
  await issuers.officer.ask(PREPARE, { directiveId: id, key: randomUUID() });
  const { sha256, bytes, downloadUrl } = await untilMade(issuers.officer, id);
  const ours = secondsSince(from);
  const peak = system.peakMemory('document-worker') / MEGABYTE;
  const file = await issuers.officer.download(downloadUrl);
  if (createHash('sha256').update(file).digest('hex') !== sha256) throw new Error('the bytes are others');
  await system.checkArchive(file);
  const bareFrom = performance.now();
  for (const statement of BARE) await system.sql(statement, [id]);
  const bare = secondsSince(bareFrom);
  say(`  ${ours.toFixed(1)} s，${(bytes / MEGABYTE).toFixed(1)} MB，内存最高 ${peak.toFixed(0)} MB`, 'made');
  return {
    ours_s: rounded(ours),
    baseline_s: rounded(bare),
    ratio: rounded(ours / bare),
    peak_mb: Math.round(peak),
    idle_mb: Math.round(idle),
    bytes,
    units,
  };
}
