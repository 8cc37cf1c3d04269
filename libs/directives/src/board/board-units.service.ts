import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isId, type Level } from '@fayuan/kernel';
import { cursorOf, keysOf, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import { unitInOwnSubtree, unitNotFound } from '@fayuan/org';
import { directiveTexts } from '../directive-text.repository.js';
import { directiveNotFound } from '../directives.errors.js';
import { type Light, LIGHTS, severity, nearUntil } from '../light.js';
import { workingDays } from '../tasks/working-days.js';
import type { BoardUnit, BoardUnitPage } from './board-units.js';
import { BOARD_UNITS } from './board-units.sql.js';

export interface BoardUnitsQuery extends PageRequest {
  readonly directiveId: string;
  /** The own unit or one below it; the own one by default. */
  readonly unitId?: string | null | undefined;
  /** All when empty or not given. */
  readonly levels?: readonly Level[] | null | undefined;
  /** All when empty or not given. */
  readonly lights?: readonly Light[] | null | undefined;
}

type Found = Omit<BoardUnit, 'light'> & { readonly severity: number; readonly code: string };
type Row = { readonly lights: readonly { severity: number; count: number }[] } & (
  Found | { readonly severity: null }
);

const isSeverity = (key: string): boolean => /^\d$/.test(key);
const lightOf = (found: number): Light => LIGHTS[found] ?? 'not_started';
const orAll = <T>(wanted: readonly T[] | null | undefined): readonly T[] | null =>
  wanted?.length ? wanted : null;

/** The board laid flat: every unit below that holds a receipt, over all levels, so that the late ones can be listed and chased. */
@Injectable()
export class BoardUnitsService {
  constructor(private readonly database: Database) {}

  /** Worst light first, then by code. @throws Refusal `directive.not_found`, `unit.not_found`, `page.bad_cursor` */
  async page(ctx: RequestContext, query: BoardUnitsQuery): Promise<BoardUnitPage> {
    requirePermission(ctx, 'directive.read');
    const unitId = query.unitId ?? ctx.unitId;
    if (!isId(query.directiveId)) throw directiveNotFound('directiveId');
    if (!isId(unitId)) throw unitNotFound('unitId');
    const after = query.after ? keysOf(query.after, isSeverity, () => true) : [null, null];
    const size = pageSize(query, 50);
    const rows = await this.database.read(ctx, async (tx) => {
      const [directive] = await directiveTexts(tx, [query.directiveId]);
      if (!directive) throw directiveNotFound('directiveId');
      const unit = await unitInOwnSubtree(tx, unitId);
      const now = today(ctx);
      const near = nearUntil({ today: now, days: await workingDays(tx, now, now) });
      return tx.rows<Row>(BOARD_UNITS, [
        directive.rootId,
        directive.id,
        unit.id,
        unit.path,
        now,
        orAll(query.levels),
        orAll(query.lights)?.map(severity) ?? null,
        ...after,
        size + 1,
        near,
      ]);
    });
    const found = rows.flatMap((row) => (row.severity === null ? [] : [row]));
    const page = pageOf(found, size, (row) => cursorOf(String(row.severity), row.code));
    const lights = rows[0]?.lights ?? [];
    return {
      ...page,
      items: page.items.map(({ severity: found_, code: _code, lights: _lights, ...row }) => ({
        ...row,
        light: lightOf(found_),
      })),
      lights: lights.map((each) => ({ light: lightOf(each.severity), count: each.count })),
    };
  }
}
