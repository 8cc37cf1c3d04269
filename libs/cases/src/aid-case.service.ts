import { Injectable } from '@nestjs/common';
import { type Clock, Clocks } from '@fayuan/clocks';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import type { Page, PageRequest } from '@fayuan/ledger';
import { unitInOwnSubtree, unitNotFound } from '@fayuan/org';
import type { AidCase } from './aid-case.js';
import { findCase, shownCase } from './aid-case.repository.js';
import { type CaseEvent, caseEvents } from './case-event.repository.js';
import { type CaseFilter, listCases, type StageCount } from './case-list.repository.js';

/** A case with its terms of the law, in the order in which they started. */
export interface CaseWithClocks extends AidCase {
  readonly clocks: readonly Clock[];
}

export interface CasePage extends Page<CaseWithClocks> {
  readonly total: number;
  /** How many stand at each stage, whatever stages are asked for. */
  readonly counts: readonly StageCount[];
}

/** Reads cases of the own unit and of those below; who the people are is read elsewhere and by the own unit alone. */
@Injectable()
export class AidCaseService {
  constructor(
    private readonly database: Database,
    private readonly clocks: Clocks,
  ) {}

  /** @throws Refusal `unit.not_found` for a unit outside the own subtree */
  async cases(ctx: RequestContext, filter: CaseFilter, page: PageRequest): Promise<CasePage> {
    requirePermission(ctx, 'case.read');
    const unitId = filter.unitId ?? ctx.unitId;
    if (!isId(unitId)) throw unitNotFound('unitId');
    return this.database.read(ctx, async (tx) => {
      const { path } = await unitInOwnSubtree(tx, unitId);
      const found = await listCases(tx, path, filter, page);
      return { ...found, items: await this.withClocks(tx, found.items.map(shownCase)) };
    });
  }

  /** A case of the own unit or one below it; null for every other. */
  async case(ctx: RequestContext, id: string): Promise<CaseWithClocks | null> {
    requirePermission(ctx, 'case.read');
    if (!isId(id)) return null;
    return this.database.read(ctx, async (tx) => {
      const found = await findCase(tx, id);
      if (!found) return null;
      const [shown] = await this.withClocks(tx, [shownCase(found)]);
      return shown ?? null;
    });
  }

  /** What happened to a case, the newest last; nothing of a sealed case to whoever is outside its team. */
  async events(ctx: RequestContext, id: string): Promise<readonly CaseEvent[]> {
    requirePermission(ctx, 'case.read');
    if (!isId(id)) return [];
    return this.database.read(ctx, async (tx) => {
      const found = await findCase(tx, id);
      return found?.isOpen ? caseEvents(tx, id) : [];
    });
  }

  /** The clocks of a whole page come in one statement. */
  private async withClocks(tx: Tx, cases: readonly AidCase[]): Promise<CaseWithClocks[]> {
    const clocks = await this.clocks.ofSubjects(
      tx,
      cases.map(({ id }) => id),
    );
    return cases.map((each) => ({ ...each, clocks: clocks.get(each.id) ?? [] }));
  }
}
