import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import {
  cursorOf,
  factRowsOf,
  type FactRowPage,
  keysOf,
  type Page,
  pageOf,
  type PageRequest,
  pageSize,
} from '@fayuan/ledger';
import { directiveNotFound } from '../directives.errors.js';
import type {
  Bulletin,
  BulletinListItem,
  BulletinRank,
  BulletinToken,
  BulletinUnit,
  UnitRows,
} from './bulletin.js';
import { bulletinNotFound, unknownToken } from './bulletin.errors.js';
import { bulletinList, bulletinRow, type BulletinRow } from './bulletin.repository.js';
import { RANKS, unitRows } from './bulletin.sql.js';
import { bindTokens } from './token-binding.js';

/** The rows behind a number of units. */
export interface BulletinUnitPage extends Page<BulletinUnit> {
  /** Rows of the whole; of a plain count as many as are counted. */
  readonly total: number;
  /** How many of them are counted: the number in the text, or the part of the share. */
  readonly part: number;
}

export interface TokenQuery extends PageRequest {
  readonly id: string;
  /** Key of the token. */
  readonly token: string;
}

type UnitRow = { readonly total: number; readonly part: number } & (
  (BulletinUnit & { readonly code: string }) | { readonly counted: null }
);

/** Bulletins as their own unit reads them, and the rows behind every number in them. */
@Injectable()
export class BulletinReadingService {
  constructor(private readonly database: Database) {}

  /** Newest first; of one directive or of all. */
  async list(ctx: RequestContext, directiveId: string | null | undefined): Promise<BulletinListItem[]> {
    requirePermission(ctx, 'directive.read');
    if (directiveId && !isId(directiveId)) throw directiveNotFound('directiveId');
    return this.database.read(ctx, (tx) => bulletinList(tx, directiveId ?? null));
  }

  /** @throws Refusal `bulletin.not_found` */
  async get(ctx: RequestContext, id: string): Promise<Bulletin> {
    return this.read(ctx, id, async (_tx, row) => bulletinOf(row));
  }

  /** The units behind a number: those that are not of the set first. @throws Refusal `bulletin.unknown_number` */
  async units(ctx: RequestContext, query: TokenQuery): Promise<BulletinUnitPage> {
    return this.read(ctx, query.id, (tx, row) => {
      const { rows } = tokenOf(row, query.token);
      if (rows.kind !== 'units') throw unknownToken();
      return unitPage(tx, { row, rows, query });
    });
  }

  /** The facts behind a number, as the ledger held them at the moment of the bulletin. */
  async facts(ctx: RequestContext, query: TokenQuery): Promise<FactRowPage> {
    return this.read(ctx, query.id, (tx, row) => {
      const { rows } = tokenOf(row, query.token);
      if (rows.kind !== 'facts') throw unknownToken();
      const { indicator, from, to, campaignId } = rows;
      const figure = { unitId: tx.scope.tenantId, indicators: [indicator], from, to, campaignId };
      return factRowsOf(tx, { ...figure, recordedUntil: row.asOf }, query);
    });
  }

  /** The frozen ranking, best first, unranked units last. */
  async ranking(ctx: RequestContext, id: string, request: PageRequest): Promise<Page<BulletinRank>> {
    const size = pageSize(request, 100);
    const [after = '0'] = request.after ? keysOf(request.after, isCount) : [];
    return this.read(ctx, id, async (tx, row) => {
      const earlier = row.comparable ? row.previousId : null;
      const parameters = [tx.scope.partitionId, row.id, earlier, Number(after), size + 1];
      const rows = await tx.rows<BulletinRank & { position: number }>(RANKS, parameters);
      const page = pageOf(rows, size, (each) => cursorOf(String(each.position)));
      return { ...page, items: page.items.map(({ position: _position, ...rank }) => rank) };
    });
  }

  private async read<T>(
    ctx: RequestContext,
    id: string,
    work: (tx: Tx, row: BulletinRow) => Promise<T>,
  ): Promise<T> {
    requirePermission(ctx, 'directive.read');
    if (!isId(id)) throw bulletinNotFound();
    return this.database.read(ctx, async (tx) => work(tx, await bulletinRow(tx, id)));
  }
}

const isCount = (text: string): boolean => /^\d{1,9}$/.test(text);

function tokenOf(row: BulletinRow, key: string): BulletinToken {
  const token = row.tokens.find((each) => each.key === key);
  if (!token) throw unknownToken();
  return token;
}

function bulletinOf(row: BulletinRow): Bulletin {
  const { asOfDay: _day, previousDay: _previousDay, comparable: _comparable, ...rest } = row;
  const { previousId, previousAsOf, ...bulletin } = rest;
  const bound = row.sections.map((section, at) =>
    bindTokens(
      section.text,
      row.tokens.filter((token) => token.section === at),
    ),
  );
  return {
    ...bulletin,
    sections: row.sections.map((section, at) => ({ ...section, runs: bound[at]?.runs ?? [] })),
    looseNumbers: bound.flatMap(({ looseNumbers }) => looseNumbers),
    previous: previousId && previousAsOf ? { id: previousId, asOf: previousAsOf } : null,
  };
}

interface AskedRows {
  readonly row: BulletinRow;
  readonly rows: UnitRows;
  readonly query: PageRequest;
}

async function unitPage(tx: Tx, { row, rows, query }: AskedRows): Promise<BulletinUnitPage> {
  const size = pageSize(query, 50);
  const [mark = null, code = null] = query.after ? keysOf(query.after, isCount, () => true) : [];
  const found = await tx.rows<UnitRow>(unitRows(rows.set, rows.whole), [
    tx.scope.partitionId,
    row.id,
    row.asOfDay,
    rows.rankedUnitId,
    rows.sinceId,
    rows.sinceId ? row.previousDay : null,
    mark === null ? null : Number(mark),
    code,
    size + 1,
  ]);
  const units = found.flatMap((each) => (each.counted === null ? [] : [each]));
  const page = pageOf(units, size, (each) => cursorOf(String(Number(each.counted)), each.code));
  const items = page.items.map(({ total: _total, part: _part, code: _code, ...unit }) => unit);
  return { ...page, items, total: found[0]?.total ?? 0, part: found[0]?.part ?? 0 };
}
