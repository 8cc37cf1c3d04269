import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { type Day, isId } from '@fayuan/kernel';
import { figuresByChildOf } from '@fayuan/ledger';
import type { UnitName } from '@fayuan/org';
import type { DirectiveTask } from '../directive.js';
import { ownDirective } from '../directive.repository.js';
import { directiveNotFound } from '../directives.errors.js';
import { shiftDay } from '../drafting/shift-year.js';
import { proportion } from './share-proposal.js';
import { topmostRecipients } from './split.repository.js';
import { splitTarget } from './split-target.js';
import { taskNotFound } from './tasks.errors.js';

/** A unit that may get a share, with what is proposed for it. */
export interface ProposedShare {
  readonly unit: UnitName;
  /** What it did in the same days a year ago; null for a unit that is no direct child. */
  readonly lastYear: number | null;
  readonly even: number;
  /** Null where nobody did anything a year ago. */
  readonly byLastYear: number | null;
}

/** Ways of dividing a target over the units below; each sums to what there is to split. */
export interface SplitProposal {
  /** What there is to split; null where the unit above asked for no amount: then the whole target is proposed. */
  readonly base: number | null;
  readonly shares: readonly ProposedShare[];
  /** The days a year ago that the second way goes by. */
  readonly from: Day;
  readonly to: Day;
}

/** More units than any directive is split over. */
const MOST = 500;

/** Proposing how a target is divided. The tree holds no population, so none is gone by. */
@Injectable()
export class SplitProposalService {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `directive.not_found`, `task.not_found`, `task.split_not_issued` */
  async propose(ctx: RequestContext, directiveId: string, taskId: string): Promise<SplitProposal> {
    requirePermission(ctx, 'directive.issue');
    if (!isId(directiveId)) throw directiveNotFound('directiveId');
    if (!isId(taskId)) throw taskNotFound();
    return this.database.read(ctx, async (tx) => {
      const own = await ownDirective(tx, directiveId);
      if (!own) throw directiveNotFound('directiveId');
      const { task, base } = await splitTarget(tx, own, taskId);
      const span = { from: shiftDay(own.startsOn, -1), to: shiftDay(task.dueOn, -1) };
      const units = await topmostRecipients(tx, own, MOST);
      const before = await lastYearOf(tx, task, span);
      return { base, ...span, shares: sharesOf(base ?? task.target, units, before) };
    });
  }
}

/** What the direct children did, by unit. */
async function lastYearOf(
  tx: Tx,
  { indicator }: DirectiveTask,
  span: { readonly from: Day; readonly to: Day },
): Promise<ReadonlyMap<string, number>> {
  const query = { unitId: tx.scope.tenantId, indicators: [indicator], ...span };
  const { items } = await figuresByChildOf(tx, query, { first: MOST });
  return new Map(items.map(({ unit, figures }) => [unit.id, figures[0]?.quantity ?? 0]));
}

function sharesOf(
  amount: number,
  units: readonly UnitName[],
  before: ReadonlyMap<string, number>,
): ProposedShare[] {
  const even = proportion(
    amount,
    units.map(() => 1),
  );
  // What was taken back a year later can leave less than nothing.
  const byLastYear = proportion(
    amount,
    units.map(({ id }) => Math.max(0, before.get(id) ?? 0)),
  );
  return units.map((unit, at) => ({
    unit,
    lastYear: before.get(unit.id) ?? null,
    even: even?.[at] ?? 0,
    byLastYear: byLastYear?.[at] ?? null,
  }));
}
