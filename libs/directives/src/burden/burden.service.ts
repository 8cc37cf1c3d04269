import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { addDays, type Day, isId } from '@fayuan/kernel';
import { allIndicators, figuresOf } from '@fayuan/ledger';
import { countable } from '@fayuan/org';
import { asksReport } from '../directive.js';
import { directiveTexts } from '../directive-text.repository.js';
import { directiveNotFound } from '../directives.errors.js';
import { type AskedFigure, type Burden, type BurdenDraft, type EarlierAsk, HELD_DAYS } from './burden.js';
import { directivesOfTheYear, recipientsByLevel, sharedRecipients } from './burden.repository.js';
import { documentsOf } from './document-quota.repository.js';
import { earlierAsks } from './earlier-asks.js';
import { estimateHours } from './hours.js';
import { textDemands } from './text-demands.js';
import { textLength } from './text-length.js';

/** What a draft will cost those below, for its drafter and for the leader who signs (减负一致性评估). Advice only. */
@Injectable()
export class BurdenService {
  constructor(private readonly database: Database) {}

  /** The burden of what stands in the editor, saved or not; a fixed number of statements. */
  async ofDraft(ctx: RequestContext, draft: BurdenDraft): Promise<Burden> {
    requirePermission(ctx, 'directive.draft');
    return this.database.read(ctx, (tx) => burdenOf(tx, known(draft)));
  }

  /** The burden of an own directive as it is saved. @throws Refusal `directive.not_found` for every other */
  async ofDirective(ctx: RequestContext, id: string): Promise<Burden> {
    requirePermission(ctx, 'directive.read');
    if (!isId(id)) throw directiveNotFound();
    return this.database.read(ctx, async (tx) => burdenOf(tx, await savedDraft(tx, id)));
  }
}

/** Ids that are none name nothing. */
const known = (draft: BurdenDraft): BurdenDraft => ({
  ...draft,
  id: draft.id && isId(draft.id) ? draft.id : null,
  reissuesId: draft.reissuesId && isId(draft.reissuesId) ? draft.reissuesId : null,
  recipients: countable(draft.recipients),
});

async function savedDraft(tx: Tx, id: string): Promise<BurdenDraft> {
  const draft = await tx.maybe<BurdenDraft>(
    `select d.id, d.document_kind as "documentKind", d.title, d.theme, d.objective, d.sections, d.starts_on as "startsOn", d.ends_on as "endsOn", d.recipients,
       d.reissues_id as "reissuesId",
       coalesce((select jsonb_agg(jsonb_build_object('title', t.title, 'indicator', t.indicator) order by t.position)
                 from directive_task t where t.partition_id = d.partition_id and t.directive_id = d.id), '[]') as tasks
     from directive d where d.partition_id = $1 and d.tenant_id = $2 and d.id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );
  if (!draft) throw directiveNotFound();
  return draft;
}

async function burdenOf(tx: Tx, draft: BurdenDraft): Promise<Burden> {
  const recipients = await recipientsByLevel(tx, draft.recipients);
  const figures = await askedFigures(tx, draft);
  const length = textLength(draft);
  const demandsReport = asksReport(draft.documentKind ?? 'notice');
  const hours = estimateHours({
    recipients,
    characters: length.characters,
    tasks: draft.tasks.length,
    figuresToEnter: figures.filter((figure) => !figure.held).length,
    demandsReport,
  });
  return {
    recipientCount: recipients.reduce((sum, { units }) => sum + units, 0),
    hours,
    figures,
    askedAlready: await askedAlready(tx, draft),
    length,
    documents: await documentsOf(tx, yearOf(today(tx.ctx))),
    demandsReport,
    demands: textDemands(draft.sections),
  };
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** Each figure a task asks for, with what the units below posted of it by themselves in the last year. */
async function askedFigures(tx: Tx, draft: BurdenDraft): Promise<AskedFigure[]> {
  const catalogue = await allIndicators(tx);
  const additive = new Set(catalogue.filter((each) => each.kind === 'additive').map((each) => each.code));
  const asked = draft.tasks.flatMap(({ title, indicator }, task) =>
    indicator && additive.has(indicator) ? [{ task, title, indicator }] : [],
  );
  const to = today(tx.ctx);
  const figures = await figuresOf(tx, {
    unitId: tx.scope.tenantId,
    indicators: asked.map((each) => each.indicator),
    from: addDays(to, -HELD_DAYS),
    to,
  });
  const quantities = new Map(figures.map((figure) => [figure.indicator, figure.quantity]));
  return asked.map((each) => {
    const heldQuantity = quantities.get(each.indicator) ?? 0;
    return { ...each, held: heldQuantity !== 0, heldQuantity };
  });
}

async function askedAlready(tx: Tx, draft: BurdenDraft): Promise<EarlierAsk[]> {
  const indicators = draft.tasks.flatMap(({ indicator }) => (indicator ? [indicator] : []));
  const now = today(tx.ctx);
  const from = draft.startsOn ?? now;
  const to = draft.endsOn && draft.endsOn >= from ? draft.endsOn : from;
  const [upper] = draft.reissuesId ? await directiveTexts(tx, [draft.reissuesId]) : [];
  const span = { year: yearOf(now), from, to, draftId: draft.id ?? null, rootId: upper?.rootId ?? null };
  const ids = indicators.length > 0 ? await directivesOfTheYear(tx, span) : [];
  const texts = await directiveTexts(tx, ids);
  const asking = texts.filter((text) => text.tasks.some((task) => indicators.includes(task.indicator)));
  const shared = await sharedRecipients(tx, draft.recipients, asking);
  return earlierAsks(texts, indicators, shared);
}
