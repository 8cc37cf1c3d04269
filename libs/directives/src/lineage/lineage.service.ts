import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { cursorOf, keysOf, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import type { DirectiveText } from '../directive.js';
import { directiveTexts } from '../directive-text.repository.js';
import { directiveNotFound } from '../directives.errors.js';
import { type Compared, type Drift, driftsOf } from './drift.js';
import type { Lineage, LineageNode, StoredNode } from './lineage.js';
import { mergedWith, ownCounts, reissuesOf } from './lineage.repository.js';

export interface LineageQuery extends PageRequest {
  readonly directiveId: string;
}

/** A re-issue as it stands in the editor. */
export interface DriftDraft extends Compared {
  readonly reissuesId: string;
}

/** The tree of originals and re-issues, and where a re-issue departs from what it hands on. */
@Injectable()
export class LineageService {
  constructor(private readonly database: Database) {}

  /** One level: those above, the directive, a page of its re-issues. @throws Refusal `directive.not_found` */
  async lineage(ctx: RequestContext, query: LineageQuery): Promise<Lineage> {
    requirePermission(ctx, 'directive.read');
    if (!isId(query.directiveId)) throw directiveNotFound('directiveId');
    return this.database.read(ctx, async (tx) => {
      const chain = await chainOf(tx, query.directiveId);
      if (chain.length === 0) throw directiveNotFound('directiveId');
      return lineageOf(tx, chain, query);
    });
  }

  /** What a draft would be shown red for, before it is sent; nothing when the unit may not read what it re-issues. */
  async ofDraft(ctx: RequestContext, draft: DriftDraft): Promise<Drift[]> {
    requirePermission(ctx, 'directive.draft');
    if (!isId(draft.reissuesId)) return [];
    return this.database.read(ctx, async (tx) => driftsOf(draft, await chainOf(tx, draft.reissuesId)));
  }
}

/** The texts from the root to the directive, as far as the unit may read them. */
async function chainOf(tx: Tx, directiveId: string): Promise<DirectiveText[]> {
  const [text] = await directiveTexts(tx, [directiveId]);
  if (!text) return [];
  return text.lineage.length === 1 ? [text] : directiveTexts(tx, text.lineage);
}

async function lineageOf(tx: Tx, chain: readonly DirectiveText[], query: LineageQuery): Promise<Lineage> {
  const size = pageSize(query, 50);
  const [after = ''] = query.after ? keysOf(query.after, () => true) : [];
  const counts = new Map(
    (
      await ownCounts(
        tx,
        chain.map(({ id }) => id),
      )
    ).map((each) => [each.id, each]),
  );
  const nodes = chain.map((text, at): LineageNode => {
    const { recipientCount = null, reissueCount = 0 } = counts.get(text.id) ?? {};
    return nodeOf({ ...text, recipientCount, reissueCount }, chain.slice(0, at));
  });
  const directive = nodes.at(-1);
  if (!directive) throw directiveNotFound('directiveId');
  const text = chain.at(-1);
  const merged = text ? await mergedWith(tx, text) : [];
  const rows = await reissuesOf(tx, directive.id, after, size + 1);
  const page = pageOf(rows, size, (row) => cursorOf(row.issuer.code));
  return {
    upper: nodes.slice(0, -1),
    directive,
    // They answer to a lineage of their own, so nothing here is compared with them.
    merged: merged.map((row) => nodeOf(row, [])),
    reissues: page.items.map((row) => nodeOf(row, chain)),
    endCursor: page.endCursor,
    hasMore: page.hasMore,
  };
}

function nodeOf(stored: StoredNode, above: readonly DirectiveText[]): LineageNode {
  const {
    id,
    issuer,
    title,
    documentNumber,
    status,
    issuedOn,
    reportDue,
    tasks,
    recipientCount,
    reissueCount,
  } = stored;
  const shown = {
    id,
    issuer,
    title,
    documentNumber,
    status,
    issuedOn,
    reportDue,
    tasks,
    recipientCount,
    reissueCount,
  };
  return { ...shown, drifts: driftsOf(stored, above) };
}
