import type { Tx } from '@fayuan/database';
import type { Day, Level } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';
import type { DirectiveText, Section } from '../directive.js';
import type { BulletinListItem, BulletinRank, BulletinToken, RankMeasure, SetCounts } from './bulletin.js';
import { bulletinNotFound } from './bulletin.errors.js';
import { COUNT_NEW, COUNT_RANKED, COUNT_SETS, FREEZE_UNITS, LATE_NAMES, RANKS } from './bulletin.sql.js';
import type { RankedUnit } from './bulletin-text.js';

/** Row of `bulletin`. */
export interface BulletinRow extends BulletinListItem {
  readonly directiveTitle: string;
  readonly level: Level | null;
  readonly measure: RankMeasure;
  readonly namesLate: boolean;
  readonly asOfDay: Day;
  readonly sections: readonly Section[];
  readonly tokens: readonly BulletinToken[];
  readonly previousId: string | null;
  readonly previousAsOf: Date | null;
  readonly previousDay: Day | null;
  /** True when both rank the same units by the same measure. */
  readonly comparable: boolean;
}

const LIST = `b.id, b.directive_id as "directiveId", b.title, b.as_of as "asOf", b.written_by_name as "writtenBy", b.paper_id as "paperId"`;
const ROW = `select ${LIST}, d.title as "directiveTitle", b.level, b.measure, b.names_late as "namesLate", b.as_of_day as "asOfDay", b.sections,
  b.tokens, b.previous_id as "previousId", e.as_of as "previousAsOf", e.as_of_day as "previousDay",
  coalesce(e.measure = b.measure and e.level is not distinct from b.level, false) as comparable
from bulletin b join directive d on d.partition_id = b.partition_id and d.id = b.directive_id
left join bulletin e on e.partition_id = b.partition_id and e.id = b.previous_id
where b.partition_id = $1 and b.tenant_id = $2 and b.id = $3`;

/** A bulletin of the own unit. @throws Refusal `bulletin.not_found` */
export async function bulletinRow(tx: Tx, id: string, lock = false): Promise<BulletinRow> {
  const row = await tx.maybe<BulletinRow>(`${ROW}${lock ? ' for update of b' : ''}`, [
    tx.scope.partitionId,
    tx.scope.tenantId,
    id,
  ]);
  if (!row) throw bulletinNotFound();
  return row;
}

/** More bulletins than a unit issues in some years. */
const MOST = 200;

/** Own bulletins, newest first; of one directive or of all. */
export const bulletinList = (tx: Tx, directiveId: string | null): Promise<BulletinListItem[]> =>
  tx.rows<BulletinListItem>(
    `select ${LIST} from bulletin b
     where b.partition_id = $1 and b.tenant_id = $2 and ($3::uuid is null or b.directive_id = $3::uuid)
     order by b.as_of desc, b.id desc limit ${MOST}`,
    [tx.scope.partitionId, tx.scope.tenantId, directiveId],
  );

export interface EarlierBulletin {
  readonly id: string;
  readonly asOf: Date;
  readonly asOfDay: Day;
}

/** The last bulletin on the directive that was issued; drafts are nothing that anybody was told. */
export const lastIssued = (tx: Tx, directiveId: string): Promise<EarlierBulletin | undefined> =>
  tx.maybe<EarlierBulletin>(
    `select b.id, b.as_of as "asOf", b.as_of_day as "asOfDay"
     from bulletin b join directive d on d.partition_id = b.partition_id and d.id = b.paper_id
     where b.partition_id = $1 and b.tenant_id = $2 and b.directive_id = $3 and d.issued_on is not null
     order by b.as_of desc limit 1`,
    [tx.scope.partitionId, tx.scope.tenantId, directiveId],
  );

/** A bulletin whose rows are being frozen. */
export interface Frozen {
  readonly id: string;
  readonly day: Day;
}

/** Freezes how every receiver of the directive stands. @returns how many there are */
export const freezeUnits = (
  tx: Tx,
  { id }: Frozen,
  of: { readonly directive: DirectiveText; readonly level: Level | null },
): Promise<number> =>
  tx.run(FREEZE_UNITS, [
    tx.scope.partitionId,
    id,
    tx.scope.tenantId,
    tx.scope.tenantPath,
    of.level,
    of.directive.rootId,
    of.directive.id,
  ]);

const frozenRows = (tx: Tx, { id, day }: Frozen): unknown[] => [tx.scope.partitionId, id, day];

export const countSets = (tx: Tx, frozen: Frozen): Promise<SetCounts> =>
  tx.one<SetCounts>(COUNT_SETS, frozenRows(tx, frozen));

/** What is new in each set since the earlier bulletin. */
export const countNew = (tx: Tx, frozen: Frozen, earlier: EarlierBulletin): Promise<SetCounts> =>
  tx.one<SetCounts>(COUNT_NEW, [...frozenRows(tx, frozen), earlier.id, earlier.asOfDay]);

export type RankedCounts = { readonly unit: UnitName } & Pick<
  SetCounts,
  | 'addressed'
  | 'signed'
  | 'signed_in_time'
  | 'report_expected'
  | 'report_decided'
  | 'report_decided_originally'
  | 'reported_in_time'
  | 'reported_in_time_originally'
>;

export const countRanked = (tx: Tx, frozen: Frozen): Promise<RankedCounts[]> =>
  tx.rows<RankedCounts>(COUNT_RANKED, frozenRows(tx, frozen));

/** Names of late units by code, at most so many. */
export async function lateNames(tx: Tx, frozen: Frozen, most: number): Promise<string[]> {
  const rows = await tx.rows<{ name: string }>(LATE_NAMES, [...frozenRows(tx, frozen), most]);
  return rows.map(({ name }) => name);
}

export interface StoredRank extends RankedUnit {
  readonly addressed: number;
  readonly signed: number;
  readonly reportDecided: number;
  readonly reportedInTime: number;
}

/** Freezes the ranking, in its order. */
export async function insertRanks(tx: Tx, { id }: Frozen, ranks: readonly StoredRank[]): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into bulletin_rank (partition_id, bulletin_id, tenant_id, tenant_path, unit_id, rank, addressed, signed,
       report_decided, reported_in_time, position)
     select $1, $2, $3, $4, r.* from unnest($5::uuid[], $6::int[], $7::int[], $8::int[], $9::int[], $10::int[])
       with ordinality as r`,
    [
      own.partition_id,
      id,
      own.tenant_id,
      own.tenant_path,
      ranks.map(({ unitId }) => unitId),
      ranks.map(({ rank }) => rank),
      ranks.map(({ addressed }) => addressed),
      ranks.map(({ signed }) => signed),
      ranks.map(({ reportDecided }) => reportDecided),
      ranks.map(({ reportedInTime }) => reportedInTime),
    ],
  );
}

/** The frozen ranking as a whole: a unit ranks at most the units of one level below it. */
export const wholeRanking = (tx: Tx, id: string): Promise<BulletinRank[]> =>
  tx.rows<BulletinRank>(RANKS, [tx.scope.partitionId, id, null, 0, null]);

export interface NewBulletin extends Frozen {
  readonly directiveId: string;
  readonly level: Level | null;
  readonly measure: RankMeasure;
  readonly namesLate: boolean;
  readonly title: string;
  readonly sections: readonly Section[];
  readonly tokens: readonly BulletinToken[];
  readonly previousId: string | null;
}

export async function insertBulletin(tx: Tx, bulletin: NewBulletin): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into bulletin (partition_id, id, tenant_id, tenant_path, directive_id, level, measure, names_late, as_of,
       as_of_day, title, sections, tokens, previous_id, written_by, written_by_name)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)`,
    [
      own.partition_id,
      bulletin.id,
      own.tenant_id,
      own.tenant_path,
      bulletin.directiveId,
      bulletin.level,
      bulletin.measure,
      bulletin.namesLate,
      tx.now,
      bulletin.day,
      bulletin.title,
      JSON.stringify(bulletin.sections),
      JSON.stringify(bulletin.tokens),
      bulletin.previousId,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
}

/** Words that a person changed; the numbers' rows stay what they are. */
export const updateText = (
  tx: Tx,
  id: string,
  text: { readonly title: string; readonly sections: readonly Section[] },
): Promise<number> =>
  tx.run('update bulletin set title = $3, sections = $4 where partition_id = $1 and id = $2', [
    tx.scope.partitionId,
    id,
    text.title,
    JSON.stringify(text.sections),
  ]);

/** Says which paper the bulletin was made into. */
export const setPaper = (tx: Tx, id: string, paperId: string): Promise<number> =>
  tx.run('update bulletin set paper_id = $3 where partition_id = $1 and id = $2', [
    tx.scope.partitionId,
    id,
    paperId,
  ]);
