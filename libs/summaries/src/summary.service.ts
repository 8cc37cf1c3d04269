import { Injectable } from '@nestjs/common';
import { mayNot, type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId, newId } from '@fayuan/kernel';
import type { CampaignRecord } from './campaign-record.js';
import type { GapText } from './summary-content.js';
import { summaryDocument } from './summary-document.js';
import { summaryFinal, summaryNotFound } from './summary.errors.js';
import { draftOf, finalTextOf, mergeGapTexts, type Summary, type SummaryListItem } from './summary.js';
import {
  findSummary,
  freezeDraft,
  insertSummary,
  listSummaries,
  lockDraft,
  lockSummary,
  rewriteDraft,
} from './summary.repository.js';

const WRITE = 'summary.write';
const READ = 'figure.read';
const MOST_LISTED = 200;

interface Answer {
  readonly id: string;
}

/** A change to one summary, repeatable by its key. */
interface Change {
  readonly id: string;
  readonly key: string;
  readonly operation: string;
  readonly input: unknown;
}

/**
 * Work summaries of the own unit. The record of a campaign comes from the caller, who may look into directives,
 * activities and figures; this service writes, keeps and freezes what is told from it.
 */
@Injectable()
export class SummaryService {
  constructor(private readonly database: Database) {}

  /**
   * Writes the summary of a campaign. While the unit has an open draft on the directive, that draft is written anew and
   * keeps the words filled in; otherwise a new one is begun.
   * @throws Refusal `access.not_permitted`
   */
  async write(ctx: RequestContext, record: CampaignRecord, key: string): Promise<Summary> {
    const author = writer(ctx);
    ownRecord(ctx, record);
    const once = { key, operation: 'summary.write', input: { directiveId: record.directive.id } };
    const { id } = await this.database.once<Answer>(ctx, once, async (tx) => {
      const draft = await lockDraft(tx, record.directive.id);
      const id = draft?.id ?? newId();
      if (draft === null)
        await insertSummary(tx, { id, record, content: draftOf(record, []), createdBy: author });
      else await rewrite(tx, draft, { record, gapTexts: draft.gapTexts });
      await tx.audit({ action: 'summary.written', subjectKind: 'summary', subjectId: id });
      return { id };
    });
    return this.get(ctx, id);
  }

  /**
   * Puts a person's words into gaps; an empty text leaves the sentence out.
   * @throws Refusal `summary.not_found`, `summary.final`, `summary.unknown_gap`, `summary.gap_text_too_long`
   */
  async fillGaps(ctx: RequestContext, id: string, texts: readonly GapText[], key: string): Promise<Summary> {
    writer(ctx);
    const change = { id, key, operation: 'summary.fill_gaps', input: { id, texts } };
    return this.change(ctx, change, (tx, draft) =>
      rewrite(tx, draft, { record: draft.record, gapTexts: mergeGapTexts(draft, texts) }),
    );
  }

  /**
   * Writes a draft anew from the present record; the words filled in stay.
   * @throws Refusal `summary.not_found`, `summary.final`
   */
  async refresh(ctx: RequestContext, id: string, record: CampaignRecord, key: string): Promise<Summary> {
    writer(ctx);
    ownRecord(ctx, record);
    const change = { id, key, operation: 'summary.refresh', input: { id } };
    return this.change(ctx, change, (tx, draft) => {
      if (record.directive.id !== draft.directiveId) throw new Error('the record is of another directive');
      return rewrite(tx, draft, { record, gapTexts: draft.gapTexts });
    });
  }

  /**
   * Freezes a draft: text and figures never change again.
   * @throws Refusal `summary.not_found`, `summary.final`, `summary.gap_open`, `summary.check_failed`
   */
  async finalize(ctx: RequestContext, id: string, key: string): Promise<Summary> {
    const by = writer(ctx);
    const change = { id, key, operation: 'summary.finalize', input: { id } };
    return this.change(ctx, change, (tx, draft) => freezeDraft(tx, { id, content: finalTextOf(draft), by }));
  }

  /** Null when there is none or it is not the unit's: both look alike. */
  async find(ctx: RequestContext, id: string): Promise<Summary | null> {
    requirePermission(ctx, READ);
    if (!isId(id)) return null;
    return this.database.read(ctx, (tx) => findSummary(tx, id));
  }

  /** As `find`. @throws Refusal `summary.not_found` */
  async get(ctx: RequestContext, id: string): Promise<Summary> {
    const found = await this.find(ctx, id);
    if (found === null) throw summaryNotFound();
    return found;
  }

  /** The unit's summaries, the latest change first; 200 at most. */
  async list(ctx: RequestContext): Promise<SummaryListItem[]> {
    requirePermission(ctx, READ);
    return this.database.read(ctx, (tx) => listSummaries(tx, MOST_LISTED));
  }

  /** The .docx of a summary, draft or final, from the text as it is kept. @throws Refusal `summary.not_found` */
  async document(ctx: RequestContext, id: string): Promise<Buffer> {
    return summaryDocument(await this.get(ctx, id));
  }

  private async change(
    ctx: RequestContext,
    { id, key, operation, input }: Change,
    work: (tx: Tx, draft: Summary) => Promise<void>,
  ): Promise<Summary> {
    if (!isId(id)) throw summaryNotFound();
    await this.database.once<Answer>(ctx, { key, operation, input }, async (tx) => {
      const found = await lockSummary(tx, id);
      if (found === null) throw summaryNotFound();
      if (found.status === 'final') throw summaryFinal();
      await work(tx, found);
      await tx.audit({ action: operation, subjectKind: 'summary', subjectId: id });
      return { id };
    });
    return this.get(ctx, id);
  }
}

/** The person who writes; a worker process writes no summary. */
function writer(ctx: RequestContext): string {
  requirePermission(ctx, WRITE);
  if (ctx.accountId === null) throw mayNot(WRITE);
  return ctx.accountId;
}

/** A record of another unit would put its figures under the own name: that is a fault of the caller, not of a person. */
function ownRecord(ctx: RequestContext, record: CampaignRecord): void {
  if (record.unit.id !== ctx.unitId) throw new Error('the record is of another unit');
}

const rewrite = (
  tx: Tx,
  { id }: Summary,
  { record, gapTexts }: { readonly record: CampaignRecord; readonly gapTexts: readonly GapText[] },
): Promise<void> => rewriteDraft(tx, { id, record, gapTexts, content: draftOf(record, gapTexts) });
