import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { itemsOf, type PageRequest } from '@fayuan/ledger';
import { unitInOwnSubtree, unitNotFound } from '@fayuan/org';
import { checkReason } from '@fayuan/persons';
import type { StoredCase } from '../aid-case.repository.js';
import { type CaseFilter, listCases, type StoredCasePage } from '../case-list.repository.js';
import { CaseLines, type LinedCase } from './case-lines.js';

/** Cases of a page of the export; a page is a transaction of its own, however long the reader takes. */
const PAGE = 500;

/** Why somebody takes full names out, and the key of the request. */
export interface NamesAsked {
  readonly reason: string;
  readonly key: string;
}

export interface CaseExport {
  /** All that match, those among them that are sealed to others. */
  readonly total: number;
  /** The newest first, read while they are taken. */
  readonly lines: AsyncIterable<LinedCase>;
}

type Reading = (tx: Tx, cases: readonly StoredCase[]) => Promise<LinedCase[]>;

/** Takes the ledger of cases out, as a list on the screen shows it. Each time leaves an audit row. */
@Injectable()
export class CaseExportService {
  constructor(
    private readonly database: Database,
    private readonly cases: CaseLines,
  ) {}

  /** With recipients masked. @throws Refusal `unit.not_found` for a unit outside the own subtree */
  async masked(ctx: RequestContext, filter: CaseFilter): Promise<CaseExport> {
    requirePermission(ctx, 'case.read');
    const total = await this.database.write(ctx, (tx) => noted(tx, filter, { action: 'cases.exported' }));
    return { total, lines: this.lines(ctx, filter, (tx, cases) => this.cases.masked(tx, cases)) };
  }

  /**
   * With the full names of recipients of the own unit, apart from those sealed to others. The audit row with the reason is
   * written before a name is opened; the file is kept nowhere.
   * @throws Refusal about the reason; `unit.not_found`
   */
  async named(ctx: RequestContext, filter: CaseFilter, { reason, key }: NamesAsked): Promise<CaseExport> {
    requirePermission(ctx, 'case.read');
    requirePermission(ctx, 'person.unmask');
    const why = checkReason(reason);
    const once = { key, operation: 'exportCases', input: { filter, reason: why } };
    const total = await this.database.once(ctx, once, (tx) =>
      noted(tx, filter, { action: 'cases.exported_with_names', reason: why }),
    );
    return { total, lines: this.lines(ctx, filter, (tx, cases) => this.cases.named(tx, cases)) };
  }

  private lines(ctx: RequestContext, filter: CaseFilter, read: Reading): AsyncIterable<LinedCase> {
    return itemsOf((after) =>
      this.database.read(ctx, async (tx) => {
        const found = await pageOf(tx, filter, { first: PAGE, after });
        return { ...found, items: await read(tx, found.items) };
      }),
    );
  }
}

async function pageOf(tx: Tx, filter: CaseFilter, page: PageRequest): Promise<StoredCasePage> {
  const unitId = filter.unitId ?? tx.ctx.unitId;
  if (!isId(unitId)) throw unitNotFound('unitId');
  const { path } = await unitInOwnSubtree(tx, unitId);
  return listCases(tx, path, filter, page);
}

/** Writes down who takes which cases out. @returns how many match */
async function noted(
  tx: Tx,
  filter: CaseFilter,
  { action, reason }: { readonly action: string; readonly reason?: string },
): Promise<number> {
  const { total } = await pageOf(tx, filter, { first: 1 });
  const { unitId = null, stages = [], caseType = null } = filter;
  const detail = { unitId, stages, caseType, cases: total, ...(reason && { reason }) };
  await tx.audit({ action, subjectKind: 'unit', subjectId: tx.scope.tenantId, detail });
  return total;
}
