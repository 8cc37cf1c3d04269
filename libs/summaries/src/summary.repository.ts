import type { Tx } from '@fayuan/database';
import type { CampaignRecord } from './campaign-record.js';
import type { GapText, SummaryContent } from './summary-content.js';
import type { Summary, SummaryListItem, SummaryStatus } from './summary.js';

interface SummaryRow {
  readonly id: string;
  readonly directive_id: string;
  readonly status: SummaryStatus;
  readonly title: string;
  readonly as_of: Date;
  readonly content: SummaryContent;
  readonly figures: CampaignRecord;
  readonly gap_texts: Readonly<Record<string, string>>;
  readonly updated_at: Date;
  readonly finalized_at: Date | null;
}

const COLUMNS = `id, directive_id, status, title, as_of, content, figures, gap_texts, updated_at, finalized_at`;

const fromRow = (row: SummaryRow): Summary => ({
  id: row.id,
  directiveId: row.directive_id,
  status: row.status,
  title: row.title,
  asOf: row.as_of,
  content: row.content,
  record: row.figures,
  gapTexts: Object.entries(row.gap_texts).map(([key, text]) => ({ key, text })),
  updatedAt: row.updated_at,
  finalizedAt: row.finalized_at,
});

const asObject = (texts: readonly GapText[]): string =>
  JSON.stringify(Object.fromEntries(texts.map(({ key, text }) => [key, text])));

/** A summary of the own unit. */
export async function findSummary(tx: Tx, id: string): Promise<Summary | null> {
  const own = tx.own();
  const row = await tx.maybe<SummaryRow>(
    `select ${COLUMNS} from summary where partition_id = $1 and tenant_id = $2 and id = $3`,
    [own.partition_id, own.tenant_id, id],
  );
  return row === undefined ? null : fromRow(row);
}

/** As `findSummary`, held until the transaction ends, so that two changes do not cross. */
export async function lockSummary(tx: Tx, id: string): Promise<Summary | null> {
  const own = tx.own();
  const row = await tx.maybe<SummaryRow>(
    `select ${COLUMNS} from summary where partition_id = $1 and tenant_id = $2 and id = $3 for update`,
    [own.partition_id, own.tenant_id, id],
  );
  return row === undefined ? null : fromRow(row);
}

/** The unit's open draft on a directive, held until the transaction ends. */
export async function lockDraft(tx: Tx, directiveId: string): Promise<Summary | null> {
  const own = tx.own();
  const row = await tx.maybe<SummaryRow>(
    `select ${COLUMNS} from summary
     where partition_id = $1 and tenant_id = $2 and directive_id = $3 and status = 'draft'
     order by updated_at desc limit 1 for update`,
    [own.partition_id, own.tenant_id, directiveId],
  );
  return row === undefined ? null : fromRow(row);
}

/** The unit's summaries, the latest change first. */
export async function listSummaries(tx: Tx, most: number): Promise<SummaryListItem[]> {
  const own = tx.own();
  const rows = await tx.rows<SummaryRow>(
    `select id, directive_id, status, title, as_of from summary
     where partition_id = $1 and tenant_id = $2 and tenant_path = $3 order by updated_at desc, id desc limit $4`,
    [own.partition_id, own.tenant_id, own.tenant_path, most],
  );
  return rows.map((row) => ({
    id: row.id,
    directiveId: row.directive_id,
    status: row.status,
    title: row.title,
    asOf: row.as_of,
  }));
}

export interface NewSummary {
  readonly id: string;
  readonly record: CampaignRecord;
  readonly content: SummaryContent;
  readonly createdBy: string;
}

export async function insertSummary(tx: Tx, { id, record, content, createdBy }: NewSummary): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into summary (partition_id, id, tenant_id, tenant_path, directive_id, title, status, as_of, content, gap_texts,
       figures, created_by, updated_at)
     values ($1, $2, $3, $4, $5, $6, 'draft', $7, $8, '{}', $9, $10, $11)`,
    [
      own.partition_id,
      id,
      own.tenant_id,
      own.tenant_path,
      record.directive.id,
      content.title,
      record.asOf,
      JSON.stringify(content),
      JSON.stringify(record),
      createdBy,
      tx.now,
    ],
  );
}

export interface RewrittenDraft {
  readonly id: string;
  readonly record: CampaignRecord;
  readonly content: SummaryContent;
  readonly gapTexts: readonly GapText[];
}

/** Puts a new text, record and words in place of a draft's; a final summary is never touched. */
export async function rewriteDraft(tx: Tx, { id, record, content, gapTexts }: RewrittenDraft): Promise<void> {
  const own = tx.own();
  await tx.run(
    `update summary set title = $4, as_of = $5, content = $6, gap_texts = $7, figures = $8, updated_at = $9
     where partition_id = $1 and tenant_id = $2 and id = $3 and status = 'draft'`,
    [
      own.partition_id,
      own.tenant_id,
      id,
      content.title,
      record.asOf,
      JSON.stringify(content),
      asObject(gapTexts),
      JSON.stringify(record),
      tx.now,
    ],
  );
}

/** Freezes a draft with its last text. */
export async function freezeDraft(
  tx: Tx,
  { id, content, by }: { readonly id: string; readonly content: SummaryContent; readonly by: string },
): Promise<void> {
  const own = tx.own();
  await tx.run(
    `update summary set status = 'final', content = $4, updated_at = $5, finalized_at = $5, finalized_by = $6
     where partition_id = $1 and tenant_id = $2 and id = $3 and status = 'draft'`,
    [own.partition_id, own.tenant_id, id, JSON.stringify(content), tx.now, by],
  );
}
