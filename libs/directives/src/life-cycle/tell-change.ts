import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { subtreeOf } from '@fayuan/org';
import type { FamilyReceipt } from '../covering.js';
import { type DutyEventKind, recordDutyEvents } from '../duty-event.repository.js';
import { COVER_DUTIES, COVER_RECEIPTS } from '../fan-out.sql.js';
import type { StoredInboxKind } from '../inbox.repository.js';
import { signDue } from '../sign-due.js';
import * as sql from './tell-change.sql.js';
import type { ToldChange, ToldReceipt } from './told-change.js';
import { uncoverings } from './uncovering.js';

/** What else is asked of a receiver is an open duty, and goes with it. */
const AWAITED: readonly StoredInboxKind[] = ['returned', 'amended'];

type Receipts = readonly ToldReceipt[];
const partitions = (receipts: Receipts): string[] => receipts.map((each) => each.partitionId);
const ids = (receipts: Receipts): string[] => receipts.map((each) => each.id);
const units = (receipts: Receipts): string[] => receipts.map((each) => each.unitId);
const paths = (receipts: Receipts): string[] => receipts.map((each) => each.path);

/** Withdrawn or annulled: struck through with the reason, duties cancelled, nothing awaited any more. */
export async function tellEnded(tx: Tx, change: ToldChange, receipts: Receipts): Promise<void> {
  const { kind, directiveId, effectiveOn, reason, supersededById } = change;
  const ended = [partitions(receipts), ids(receipts), kind, effectiveOn, reason, supersededById];
  await tx.run(sql.END_RECEIPTS, ended);
  const place = [partitions(receipts), units(receipts), directiveId];
  await tx.run(sql.CANCEL_DUTIES, [...place, effectiveOn, kind === 'withdrawn']);
  await closeInbox(tx, change, receipts);
  await tellInbox(tx, change, { receipts, kind: kind === 'withdrawn' ? 'withdrawn' : 'annulled' });
  await uncover(tx, change, receipts);
  await recordEvents(tx, change, receipts);
}

/** Amended: the own copy takes the new dates; who had signed signs anew when duties changed. */
export async function tellAmended(tx: Tx, change: ToldChange, receipts: Receipts): Promise<void> {
  if (receipts.length === 0) return;
  const { directiveId, effectiveOn, reportDue, title, version } = change;
  const held = [partitions(receipts), ids(receipts)];
  await tx.run(sql.AMEND_RECEIPTS, [...held, directiveId, tx.scope.partitionId]);
  const place = [partitions(receipts), units(receipts), directiveId];
  await tx.run(sql.MOVE_REPORT_DUES, [...place, reportDue]);
  await tx.run(sql.AMEND_INBOX, [...place, title, reportDue]);
  const signed = receipts.filter((each) => each.signedOn !== null);
  if (!change.asksSignature) {
    await tellInbox(tx, change, { receipts: signed, kind: 'amended' });
  } else {
    const due = signDue(effectiveOn, reportDue);
    const owed = [partitions(signed), units(signed), directiveId];
    await tx.run(sql.CANCEL_FORMER_SIGNATURES, [...owed, effectiveOn, version]);
    const rows = [paths(signed), signed.map(() => newId())];
    await tx.run(sql.ASK_SIGNATURES, [...owed, due, version, ...rows, tx.now]);
    await tx.run(sql.CLOSE_INBOX, [...owed, ['amended'], tx.now]);
  }
  await recordEvents(tx, change, receipts);
}

/** Closed: nothing is awaited any more; duties keep what they were. */
export async function tellClosed(tx: Tx, change: ToldChange, receipts: Receipts): Promise<void> {
  if (receipts.length === 0) return;
  await tx.run(sql.CLOSE_RECEIPTS, [partitions(receipts), ids(receipts), change.effectiveOn]);
  await closeInbox(tx, change, receipts);
  await recordEvents(tx, change, receipts);
}

/** Those who re-issued it are asked to act on their own paper, which stands until they do. */
export async function tellReissuers(tx: Tx, change: ToldChange): Promise<void> {
  const { lo, hi } = subtreeOf(tx.scope.tenantPath);
  const below = await tx.rows<
    Omit<ToldReceipt, 'id'> & { readonly directiveId: string; readonly title: string }
  >(sql.REISSUES_BELOW, [change.rootId, change.directiveId, lo, hi]);
  if (below.length === 0) return;
  await tx.run(sql.TELL_REISSUERS, [
    below.map(() => newId()),
    below.map((each) => each.unitId),
    below.map((each) => each.partitionId),
    below.map((each) => each.path),
    below.map((each) => each.directiveId),
    below.map((each) => each.title),
    tx.scope.tenantId,
    tx.scope.unitName,
    change.reason,
    tx.now,
  ]);
}

const closeInbox = (tx: Tx, change: ToldChange, receipts: Receipts): Promise<number> =>
  tx.run(sql.CLOSE_INBOX, [partitions(receipts), units(receipts), change.directiveId, AWAITED, tx.now]);

interface Telling {
  readonly receipts: Receipts;
  readonly kind: StoredInboxKind;
}

async function tellInbox(tx: Tx, change: ToldChange, { receipts, kind }: Telling): Promise<void> {
  if (receipts.length === 0) return;
  const place = [partitions(receipts), units(receipts)];
  await tx.run(sql.CLOSE_INBOX, [...place, change.directiveId, ['amended'], tx.now]);
  await tx.run(sql.TELL_INBOX, [
    receipts.map(() => newId()),
    units(receipts),
    partitions(receipts),
    paths(receipts),
    kind,
    change.directiveId,
    change.title,
    tx.scope.tenantId,
    tx.scope.unitName,
    change.reason,
    tx.now,
  ]);
}

/** A unit that reported to the ended directive instead of a farther one reports to the nearest that is left. */
async function uncover(tx: Tx, change: ToldChange, receipts: Receipts): Promise<void> {
  const left = await tx.rows<FamilyReceipt>(sql.UNCOVERED_FAMILY, [
    change.rootId,
    partitions(receipts),
    units(receipts),
    change.directiveId,
  ]);
  const byUnit = new Map<string, FamilyReceipt[]>();
  for (const each of left) byUnit.set(each.unitId, [...(byUnit.get(each.unitId) ?? []), each]);
  const moved = [...byUnit.values()].flatMap(uncoverings);
  if (moved.length === 0) return;
  const place = moved.map(({ receipt }) => receipt.partitionId);
  const by = moved.map(({ coveredBy }) => coveredBy);
  await tx.run(COVER_RECEIPTS, [place, moved.map(({ receipt }) => receipt.id), by]);
  const at = moved.map(({ receipt }) => receipt.unitId);
  await tx.run(COVER_DUTIES, [place, at, moved.map(({ receipt }) => receipt.directiveId), by]);
}

const recordEvents = (tx: Tx, change: ToldChange, receipts: Receipts): Promise<void> =>
  recordDutyEvents(
    tx,
    receipts.map(({ partitionId, unitId, path }) => ({
      kind: change.kind satisfies DutyEventKind,
      directiveId: change.directiveId,
      occurredOn: change.effectiveOn,
      reason: change.reason,
      of: { partitionId, unitId, path },
    })),
  );
