import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { cursorOf, keysOf, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import type { DirectiveText } from '../directive.js';
import { directiveTexts } from '../directive-text.repository.js';
import { directiveNotFound } from '../directives.errors.js';
import { type Received, type SharesByUnit, sharesOf } from '../tasks/share.repository.js';
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
    return this.database.read(ctx, async (tx) => {
      const chain = await chainOf(tx, draft.reissuesId);
      const shares = await sharesOf(tx, answering(ctx.unitId, chain));
      return driftsOf(draft, chain, shares.get(ctx.unitId));
    });
  }
}

/** The texts from the root to the directive, as far as the unit may read them. */
async function chainOf(tx: Tx, directiveId: string): Promise<DirectiveText[]> {
  const [text] = await directiveTexts(tx, [directiveId]);
  if (!text) return [];
  return text.lineage.length === 1 ? [text] : directiveTexts(tx, text.lineage);
}

/** A unit that re-issues what lies above it, with every directive whose tasks it may have a share of. */
const answering = (unitId: string, above: readonly DirectiveText[]): Received[] =>
  above.map(({ id }) => ({ directiveId: id, unitId }));

/** A directive and those above it. */
interface Placed {
  readonly stored: StoredNode;
  readonly above: readonly DirectiveText[];
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
  const placed = chain.map((text, at): Placed => {
    const { recipientCount = null, reissueCount = 0 } = counts.get(text.id) ?? {};
    return { stored: { ...text, recipientCount, reissueCount }, above: chain.slice(0, at) };
  });
  const text = chain.at(-1);
  if (!text) throw directiveNotFound('directiveId');
  const merged = await mergedWith(tx, text);
  const rows = await reissuesOf(tx, text.id, after, size + 1);
  const page = pageOf(rows, size, (row) => cursorOf(row.issuer.code));
  const below = page.items.map((stored): Placed => ({ stored, above: chain }));
  const compared = [...placed, ...below];
  const shares = await sharesOf(
    tx,
    compared.flatMap(({ stored, above }) => answering(stored.issuer.id, above)),
  );
  const upper = placed.map((each) => nodeOf(each, shares));
  const directive = upper.pop();
  if (!directive) throw directiveNotFound('directiveId');
  return {
    upper,
    directive,
    // They answer to a lineage of their own, so nothing here is compared with them.
    merged: merged.map((stored) => nodeOf({ stored, above: [] }, shares)),
    reissues: below.map((each) => nodeOf(each, shares)),
    endCursor: page.endCursor,
    hasMore: page.hasMore,
  };
}

const nodeOf = ({ stored, above }: Placed, shares: SharesByUnit): LineageNode => ({
  ...stored,
  drifts: driftsOf(stored, above, shares.get(stored.issuer.id)),
});
