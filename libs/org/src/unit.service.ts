import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { unitNotFound, wrongPageSize } from './unit.errors.js';
import type { Unit, UnitName, UnitPage } from './unit.js';
import {
  branchHostsBelow,
  findVisibleUnit,
  findVisibleUnitByCode,
  type PageWish,
  searchUnits,
  visibleChildren,
  visibleUnitsById,
} from './unit.repository.js';

const PAGE = 50;
const LARGEST_PAGE = 200;
/** As many as a list of units holds. */
const MOST_IDS = 2_000;

export interface UnitQuery {
  /** Children of this unit; the own one by default. Not used by a search. */
  readonly parentId?: string | null;
  /** Part of a name or the beginning of a code; looks through the whole own subtree. */
  readonly search?: string | null;
  /** 1 to 200, 50 by default. */
  readonly first?: number | null;
  /** The `endCursor` of the page before. */
  readonly after?: string | null;
}

/** Reads the unit tree: a person sees the own subtree and the units above the own one, nothing beside. */
@Injectable()
export class UnitService {
  constructor(private readonly database: Database) {}

  /**
   * The unit with its ancestors; the own one by default, for which no permission is asked.
   * @throws Refusal `unit.not_found`, `access.not_permitted`
   */
  async unit(ctx: RequestContext, id: string = ctx.unitId): Promise<Unit> {
    if (id !== ctx.unitId) requirePermission(ctx, 'unit.read');
    if (!isId(id)) throw unitNotFound();
    return found(await this.database.read(ctx, (tx) => findVisibleUnit(tx, id)), 'id');
  }

  /** As `unit`, by today's code. @throws Refusal `unit.not_found`, `access.not_permitted` */
  async unitByCode(ctx: RequestContext, code: string): Promise<Unit> {
    requirePermission(ctx, 'unit.read');
    return found(await this.database.read(ctx, (tx) => findVisibleUnitByCode(tx, code)), 'code');
  }

  /**
   * A page of children, or of what a search finds, in the order of the codes.
   * @throws Refusal `unit.not_found` (parent), `unit.page_size`, `access.not_permitted`
   */
  async units(ctx: RequestContext, query: UnitQuery): Promise<UnitPage> {
    requirePermission(ctx, 'unit.read');
    const first = query.first ?? PAGE;
    if (!Number.isInteger(first) || first < 1 || first > LARGEST_PAGE) throw wrongPageSize(LARGEST_PAGE);
    const page: PageWish = { limit: first + 1, after: query.after ?? '' };
    const rows = await this.database.read(ctx, (tx) => this.rowsOf(tx, query, page));
    const items = rows.slice(0, first);
    return { items, endCursor: items.at(-1)?.code ?? null, hasMore: rows.length > first };
  }

  /** Those of the ids that the caller may see, in the order of their codes. @throws Refusal `unit.page_size` */
  async byIds(ctx: RequestContext, ids: readonly string[]): Promise<UnitName[]> {
    requirePermission(ctx, 'unit.read');
    if (ids.length > MOST_IDS) throw wrongPageSize(MOST_IDS);
    return this.database.read(ctx, (tx) => visibleUnitsById(tx, ids.filter(isId)));
  }

  /** The agencies that branches below the own unit live in (妇联, 总工会), in alphabetical order. */
  async branchHosts(ctx: RequestContext): Promise<string[]> {
    requirePermission(ctx, 'unit.read');
    return this.database.read(ctx, branchHostsBelow);
  }

  private async rowsOf(tx: Tx, query: UnitQuery, page: PageWish): Promise<Unit[]> {
    const words = query.search?.trim();
    if (words) return searchUnits(tx, words, page);
    const parentId = query.parentId ?? tx.scope.tenantId;
    if (!isId(parentId)) throw unitNotFound('parentId');
    return found(await visibleChildren(tx, parentId, page), 'parentId');
  }
}

function found<T>(value: T | undefined, field: string): T {
  if (value === undefined) throw unitNotFound(field);
  return value;
}
