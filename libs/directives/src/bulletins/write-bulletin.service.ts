import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId, newId } from '@fayuan/kernel';
import { allIndicators, figuresByDay } from '@fayuan/ledger';
import type { DirectiveText, Section } from '../directive.js';
import { directiveTexts } from '../directive-text.repository.js';
import { figureSpan } from '../directive-rules.js';
import { directiveNotFound } from '../directives.errors.js';
import { taskProgress, UNDIVIDED } from '../task-progress.js';
import { workingDays } from '../tasks/working-days.js';
import type { Bulletin, BulletinRequest, RankMeasure } from './bulletin.js';
import {
  alreadyPaper,
  bulletinNotFound,
  levelNotBelow,
  notDelivered,
  notIssuer,
  textRequired,
} from './bulletin.errors.js';
import {
  bulletinRow,
  countNew,
  countRanked,
  countSets,
  type EarlierBulletin,
  freezeUnits,
  type Frozen,
  insertBulletin,
  insertRanks,
  lastIssued,
  lateNames,
  type RankedCounts,
  type StoredRank,
  updateText,
} from './bulletin.repository.js';
import { BulletinReadingService } from './bulletin-reading.service.js';
import {
  type BulletinFigures,
  bulletinTitle,
  MOST_NAMES,
  type Since,
  type TaskFigure,
  writeBulletin,
} from './bulletin-text.js';
import { momentWords } from './moment-words.js';
import { rankShares } from './ranking.js';

/** Writing a bulletin (通报) on a directive of the own unit: one act freezes the standings and writes the text over them. */
@Injectable()
export class WriteBulletinService {
  constructor(
    private readonly database: Database,
    private readonly reading: BulletinReadingService,
  ) {}

  /** @throws Refusal `directive.not_found`, `bulletin.not_issuer`, `bulletin.not_delivered`, `bulletin.level_not_below` */
  async write(ctx: RequestContext, request: BulletinRequest, key: string): Promise<Bulletin> {
    requirePermission(ctx, 'directive.draft');
    if (!isId(request.directiveId)) throw directiveNotFound('directiveId');
    const once = { key, operation: 'writeBulletin', input: request };
    const { id } = await this.database.once(ctx, once, async (tx) => {
      const directive = await ownDirective(tx, request.directiveId);
      const frozen = { id: newId(), day: today(ctx) };
      const written = await freeze(tx, frozen, { directive, request });
      const detail = { directiveId: directive.id };
      await tx.audit({ action: 'bulletin.written', subjectKind: 'bulletin', subjectId: frozen.id, detail });
      return { id: written };
    });
    return this.reading.get(ctx, id);
  }

  /** Changes the words. @throws Refusal `bulletin.already_paper` once it was made into a paper */
  async edit(
    ctx: RequestContext,
    id: string,
    text: { readonly title: string; readonly sections: readonly Section[] },
    key: string,
  ): Promise<Bulletin> {
    requirePermission(ctx, 'directive.draft');
    if (!isId(id)) throw bulletinNotFound();
    checkWords(text);
    await this.database.once(ctx, { key, operation: 'editBulletin', input: { id, ...text } }, async (tx) => {
      const row = await bulletinRow(tx, id, true);
      if (row.paperId) throw alreadyPaper();
      await updateText(tx, id, text);
      await tx.audit({ action: 'bulletin.edited', subjectKind: 'bulletin', subjectId: id });
      return { id };
    });
    return this.reading.get(ctx, id);
  }
}

function checkWords(text: { readonly title: string; readonly sections: readonly Section[] }): void {
  if (!text.title.trim()) throw textRequired('title');
  const empty = text.sections.findIndex((section) => !section.text.trim());
  if (empty >= 0) throw textRequired(`sections.${empty}.text`);
  if (text.sections.length === 0) throw textRequired('sections');
}

async function ownDirective(tx: Tx, id: string): Promise<DirectiveText> {
  const [directive] = await directiveTexts(tx, [id]);
  if (!directive) throw directiveNotFound('directiveId');
  if (directive.issuer.id !== tx.scope.tenantId) throw notIssuer();
  return directive;
}

interface Asked {
  readonly directive: DirectiveText;
  readonly request: BulletinRequest;
}

async function freeze(tx: Tx, frozen: Frozen, { directive, request }: Asked): Promise<string> {
  const { measure, namesLate } = request;
  const level = request.level ?? null;
  const earlier = await lastIssued(tx, directive.id);
  if ((await freezeUnits(tx, frozen, { directive, level })) === 0) throw notDelivered();
  const ranks = rankedOf(await countRanked(tx, frozen), measure);
  if (level !== null && ranks.length === 0) throw levelNotBelow();
  const figures: BulletinFigures = {
    subject: directive,
    asOf: momentWords(tx.now, tx.ctx.timeZone),
    counts: await countSets(tx, frozen),
    tasks: await taskFigures(tx, directive),
    ranking: ranks,
    measure,
    lateNames: namesLate ? await lateNames(tx, frozen, MOST_NAMES + 1) : null,
    since: earlier ? await sinceOf(tx, frozen, earlier) : null,
  };
  await insertRanks(tx, frozen, ranks);
  await insertBulletin(tx, {
    ...frozen,
    ...writeBulletin(figures),
    directiveId: directive.id,
    level,
    measure,
    namesLate,
    title: bulletinTitle(directive.title),
    previousId: earlier?.id ?? null,
  });
  return frozen.id;
}

const rankedOf = (counts: readonly RankedCounts[], measure: RankMeasure): readonly StoredRank[] =>
  rankShares(
    counts.map((each) => {
      const originally = measure === 'reported_originally';
      const reportDecided = originally ? each.report_decided_originally : each.report_decided;
      const reportedInTime = originally ? each.reported_in_time_originally : each.reported_in_time;
      return {
        unit: each.unit,
        unitId: each.unit.id,
        addressed: each.addressed,
        signed: each.signed,
        reportDecided,
        reportedInTime,
        part: measure === 'signed' ? each.signed : reportedInTime,
        whole: measure === 'signed' ? each.addressed : reportDecided,
        complete:
          each.signed_in_time === each.addressed &&
          each.report_expected > 0 &&
          each.reported_in_time === each.report_expected,
      };
    }),
  );

async function sinceOf(tx: Tx, frozen: Frozen, earlier: EarlierBulletin): Promise<Since> {
  const fresh = await countNew(tx, frozen, earlier);
  return { bulletinId: earlier.id, asOf: momentWords(earlier.asOf, tx.ctx.timeZone), fresh };
}

async function taskFigures(tx: Tx, directive: DirectiveText): Promise<TaskFigure[]> {
  const span = { ...figureSpan(directive), campaignId: directive.campaign.id };
  const indicators = [...new Set(directive.tasks.map((task) => task.indicator))];
  const days = await figuresByDay(tx, { ...span, unitId: tx.scope.tenantId, indicators });
  const catalogue = new Map((await allIndicators(tx)).map((each) => [each.code, each]));
  const day = today(tx.ctx);
  const worked = await workingDays(tx, span.from, span.to < day ? day : span.to);
  const at = { startsOn: directive.startsOn, today: day, days: worked, terms: UNDIVIDED };
  return directive.tasks.map((task) => {
    const { achieved, expectedByNow } = taskProgress(task, days, at);
    return {
      title: task.title,
      measureWord: catalogue.get(task.indicator)?.unit ?? '',
      target: task.target,
      achieved,
      recorded: days.some((each) => each.indicator === task.indicator),
      expectedByNow,
      rows: { kind: 'facts', indicator: task.indicator, ...span },
    };
  });
}
