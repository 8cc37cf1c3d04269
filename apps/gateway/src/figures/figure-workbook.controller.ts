import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type RequestContext, today } from '@fayuan/context';
import { words } from '@fayuan/kernel';
import {
  type FigureQuery,
  FiguresService,
  type Indicator,
  itemsOf,
  type Page,
  type StandingUnit,
  type UnitsBelow,
} from '@fayuan/ledger';
import { UnitService } from '@fayuan/org';
import { workbook } from '@fayuan/papers';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { type Address, belowOf, queryOf } from './figure-address.js';
import { type FigureLine, figureSheet, type FigureTable, lineOf } from './figure-sheets.js';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PAGE = 500;

const isComparable = ({ kind, sensitive }: Indicator): boolean => kind === 'additive' && !sensitive;

/** The table of figures of a unit and of units below it, as an Excel workbook; for the unit and those above. */
@Controller('figures.xlsx')
export class FigureWorkbookController {
  constructor(
    private readonly figures: FiguresService,
    private readonly units: UnitService,
  ) {}

  @Permission('figure.read')
  @Get()
  async download(
    @Ctx() ctx: RequestContext,
    @Query() address: Address,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const table = await this.tableOf(ctx, queryOf(address), belowOf(address));
    const sheet = figureSheet(table, ctx.locale);
    const file = encodeURIComponent(`${sheet.title} ${table.from} ${table.to}.xlsx`);
    await reply
      .headers({
        'content-type': EXCEL,
        'content-disposition': `attachment; filename="figures.xlsx"; filename*=UTF-8''${file}`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      .send(workbook([sheet], ctx.clock.now()));
  }

  /** What may be refused is read before the first byte is sent: the total and the first page; the others on the way. */
  private async tableOf(ctx: RequestContext, query: FigureQuery, below: UnitsBelow): Promise<FigureTable> {
    const figures = await this.figures.figures(ctx, query);
    const first = await this.page(ctx, query, below, null);
    const catalogue = await this.figures.indicators(ctx);
    const { name } = await this.units.unit(ctx, query.unitId);
    const indicators = figures.flatMap(
      ({ indicator }) => catalogue.find(({ code }) => code === indicator) ?? [],
    );
    const comparable = indicators.filter(isComparable).map(({ code }) => code);
    const open = { ...query, indicators: comparable };
    const compared =
      below.base && comparable.length > 0
        ? (await this.figures.figureComparison(ctx, open, below.base)).figures
        : [];
    const total = { name: words(`${name} 合计`, `${name}, total`)[ctx.locale], parentName: null };
    return {
      unitName: name,
      from: query.from,
      to: query.to,
      asOf: today(ctx),
      ofCampaign: Boolean(query.campaignId),
      tree: query.tree ?? 'today',
      treeDay: query.treeDay ?? null,
      base: below.base ?? null,
      ofLevel: Boolean(below.level),
      indicators,
      comparable: new Set(comparable),
      total: { ...total, figures, compared },
      units: itemsOf(async (after) => linesOf(await this.page(ctx, query, below, after)), linesOf(first)),
    };
  }

  private page(ctx: RequestContext, query: FigureQuery, below: UnitsBelow, after: string | null) {
    return this.figures.figuresByChild(ctx, query, { ...below, first: PAGE, after });
  }
}

const linesOf = (page: Page<StandingUnit>): Page<FigureLine> => ({ ...page, items: page.items.map(lineOf) });
