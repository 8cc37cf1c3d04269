import { Controller, Get, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { type RequestContext, today } from '@fayuan/context';
import { type FigureQuery, FiguresService } from '@fayuan/ledger';
import { UnitService } from '@fayuan/org';
import { workbook } from '@fayuan/papers';
import { Ctx } from '../access/request.js';
import { Permission } from '../access/rule.js';
import { DateScalar } from '../graphql/scalars.js';
import { everyPage } from '../summaries/every-page.js';
import { figureSheets } from './figure-sheets.js';

const EXCEL = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const PAGE = 500;

/** What the address says; every part of it is missing until it is given. */
interface Address {
  readonly unit?: string;
  /** Codes, parted by commas. */
  readonly indicators?: string;
  readonly from?: string;
  readonly to?: string;
  readonly campaign?: string;
}

/** @throws Refusal `input.date` when a day is missing or none */
const queryOf = ({ unit, indicators, from, to, campaign }: Address): FigureQuery => ({
  unitId: unit ?? '',
  indicators: [...new Set((indicators ?? '').split(',').filter(Boolean))],
  from: DateScalar.parseValue(from),
  to: DateScalar.parseValue(to),
  campaignId: campaign || null,
});

/** The table of figures of a unit and those right below it, as an Excel workbook; for the unit and those above. */
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
    const query = queryOf(address);
    const total = await this.figures.figures(ctx, query);
    const children = await everyPage((after) =>
      this.figures.figuresByChild(ctx, query, { first: PAGE, after }),
    );
    const catalogue = await this.figures.indicators(ctx);
    const { name } = await this.units.unit(ctx, query.unitId);
    const indicators = total.flatMap(
      ({ indicator }) => catalogue.find(({ code }) => code === indicator) ?? [],
    );
    const span = { from: query.from, to: query.to, asOf: today(ctx), ofCampaign: Boolean(query.campaignId) };
    const sheets = figureSheets({ unitName: name, ...span, indicators, total, children }, ctx.locale);
    const file = encodeURIComponent(`${sheets[0]?.title ?? ''} ${query.from} ${query.to}.xlsx`);
    await reply
      .headers({
        'content-type': EXCEL,
        'content-disposition': `attachment; filename="figures.xlsx"; filename*=UTF-8''${file}`,
        'x-content-type-options': 'nosniff',
        'cache-control': 'private, no-store',
      })
      .send(await workbook(sheets, ctx.clock.now()));
  }
}
