import { Injectable } from '@nestjs/common';
import { type RequestContext, today } from '@fayuan/context';
import {
  type Board,
  type BoardRow,
  BoardService,
  type Directive,
  DirectiveReadingService,
} from '@fayuan/directives';
import { FiguresService } from '@fayuan/ledger';
import type { UnitName } from '@fayuan/org';
import { areaWord, CAMPAIGN_INDICATORS, type CampaignRecord, officialName } from '@fayuan/summaries';
import { eventOf, inspectionOf, mediaItemOf, ofKind, trainingOf } from './campaign-activities.js';
import { CampaignOutreachReader } from './campaign-outreach.reader.js';
import { everyPage, PAGE } from './every-page.js';
import { figuresFrom, ownRow, type Quantities, quantitiesOf, rowsOf } from './campaign-figures.js';

/**
 * Puts a campaign's directive, receipts, figures and activities side by side for the summary. The rooms they come from
 * do not know each other; this edge does.
 */
@Injectable()
export class CampaignRecordReader {
  constructor(
    private readonly directives: DirectiveReadingService,
    private readonly boards: BoardService,
    private readonly outreach: CampaignOutreachReader,
    private readonly figures: FiguresService,
  ) {}

  /** @throws Refusal `directive.not_found` */
  async read(ctx: RequestContext, directiveId: string): Promise<CampaignRecord> {
    const directive = await this.directives.get(ctx, directiveId);
    const { board, rows } = await this.board(ctx, directiveId);
    const { unit } = board;
    const activities = await this.outreach.activities(ctx, directiveId);
    const total = await this.quantities(ctx, directive);
    const children = await this.quantitiesByChild(ctx, directive);
    return {
      unit: writingUnit(unit),
      upperUnits: directive.upper.map(({ issuer }) => ({ name: issuer.placeName, level: issuer.level })),
      directive: directiveRecord(directive),
      receipts: receiptsOf(board, rows),
      coverage: { ...board.coverage, kind: coveredKind(unit.level), missing: missingOf(rows) },
      figures: figuresFrom(total, board.coverage.reported > 0),
      events: activities.filter(ofKind('consultation_event')).map(eventOf),
      media: activities.filter(ofKind('media_item')).flatMap(mediaItemOf),
      inspections: activities.filter(ofKind('inspection')).map(inspectionOf),
      findings: await this.outreach.findings(ctx, directiveId),
      trainings: activities.filter(ofKind('training_at_meeting')).map(trainingOf),
      byUnit: [ownRow(unit, total, children), ...rowsOf(children, rows)],
      asOf: board.asOf.toISOString(),
      asOfDay: today(ctx),
    };
  }

  private async board(ctx: RequestContext, directiveId: string): Promise<{ board: Board; rows: BoardRow[] }> {
    const first = await this.boards.board(ctx, { directiveId, first: PAGE });
    if (!first.hasMore) return { board: first, rows: [...first.rows] };
    const rows = await everyPage(async (after) => {
      const {
        rows: items,
        endCursor,
        hasMore,
      } = await this.boards.board(ctx, { directiveId, first: PAGE, after });
      return { items, endCursor, hasMore };
    });
    return { board: first, rows };
  }

  private async quantities(ctx: RequestContext, directive: Directive): Promise<Quantities> {
    return quantitiesOf(await this.figures.sums(ctx, queryFor(ctx, directive)));
  }

  private async quantitiesByChild(
    ctx: RequestContext,
    directive: Directive,
  ): Promise<{ unit: UnitName; quantities: Quantities }[]> {
    const query = queryFor(ctx, directive);
    const children = await everyPage((after) => this.figures.sumsByChild(ctx, query, { first: PAGE, after }));
    return children.map(({ unit, figures }) => ({ unit, quantities: quantitiesOf(figures) }));
  }
}

const queryFor = (ctx: RequestContext, directive: Directive) => ({
  unitId: ctx.unitId,
  indicators: CAMPAIGN_INDICATORS,
  from: directive.startsOn,
  to: directive.endsOn,
  campaignId: directive.campaign.id,
});

const writingUnit = ({ id, placeName, level }: UnitName): CampaignRecord['unit'] => ({
  id,
  name: placeName,
  level,
  officialName: officialName(placeName, level),
  areaWord: areaWord(placeName, level),
});

const directiveRecord = (directive: Directive): CampaignRecord['directive'] => ({
  id: directive.id,
  campaignId: directive.campaign.id,
  title: directive.title,
  documentNumber: directive.documentNumber,
  theme: directive.theme,
  objective:
    directive.objective ?? directive.upper.findLast((upper) => upper.objective !== null)?.objective ?? null,
  mergedCampaignTitle: directive.mergedCampaign?.title ?? null,
  startsOn: directive.startsOn,
  endsOn: directive.endsOn,
  issuingOrgan: directive.issuer.name,
});

const coveredKind = (level: UnitName['level']): CampaignRecord['coverage']['kind'] =>
  level === 'county' ? 'station' : level === 'township' ? 'unit' : 'centre';

/** A direct child that holds a receipt and has not been accepted. */
const missingOf = (rows: readonly BoardRow[]) =>
  rows
    .filter((row) => row.reportDue !== null && row.report !== 'accepted')
    .map(({ unit }) => ({ id: unit.id, name: unit.placeName }));

/** Centres are the direct children above township level; everything else that received it is a station. */
function receiptsOf(board: Board, rows: readonly BoardRow[]): CampaignRecord['receipts'] {
  const { total, signed } = board.receipts;
  const heads = rows.filter((row) => row.unit.level !== 'township' && row.reportDue !== null);
  const centres = { total: heads.length, signed: heads.filter((row) => row.signedOn !== null).length };
  const stations = { total: total - centres.total, signed: signed - centres.signed };
  return { total, signed, centres, stations };
}
