import { Injectable } from '@nestjs/common';
import { Clocks } from '@fayuan/clocks';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId, newId } from '@fayuan/kernel';
import { allIndicators, type FactSource, Ledger, type PageRequest } from '@fayuan/ledger';
import { Askers } from './asker.js';
import { ConsultationNotes } from './consultation-note.js';
import { followAnswer } from './answer-clock.js';
import { checkConsultation, checkReason } from './check-consultation.js';
import type { CheckedConsultation, Consultation, ConsultationInput } from './consultation.js';
import { channelName, type ConsultationForm, consultationForm } from './consultation-form.js';
import {
  type ConsultationFilter,
  type ConsultationRows,
  findConsultation,
  listConsultations,
} from './consultation-list.repository.js';
import {
  type ConsultationContent,
  holdConsultation,
  holdEvent,
  insertConsultation,
  markDeleted,
  matterNames,
  type StandingConsultation,
  updateConsultation,
} from './consultation.repository.js';
import {
  consultationChanged,
  consultationConverted,
  consultationDeleted,
  consultationNotFound,
  eventNotFound,
  notThatDay,
  unknownMatter,
} from './consultations.errors.js';
import { countConsultation } from './count-consultation.js';

/** A page as it is shown, with what all that match come to. */
export interface ConsultationPage extends Omit<ConsultationRows, 'items'> {
  readonly items: readonly Consultation[];
}

/** Which consultation a change is meant for, as the person saw it. */
export interface ConsultationVersion {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/** Records who asked what. Every act is one transaction: row, facts, audit and the kept answer. */
@Injectable()
export class ConsultationService {
  // eslint-disable-next-line max-params -- one argument each of what is injected
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
    private readonly clocks: Clocks,
    private readonly askers: Askers,
    private readonly notes: ConsultationNotes,
  ) {}

  /** What the form offers; every signed-in person may read it. */
  async form(ctx: RequestContext): Promise<ConsultationForm> {
    return consultationForm(await this.database.read(ctx, allIndicators), ctx.locale);
  }

  /** @throws Refusal naming the field that is wrong */
  async recordConsultation(
    ctx: RequestContext,
    input: ConsultationInput,
    key: string,
  ): Promise<Consultation> {
    requirePermission(ctx, 'consultation.record');
    const consultation = checkConsultation(input, today(ctx));
    const once = { key, operation: 'recordConsultation', input };
    const id = await this.database.once(ctx, once, (tx) => this.recordWithin(tx, consultation, input));
    return this.found(ctx, id);
  }

  /** Writes the consultation with its facts and audit row as part of a larger act. @returns its id */
  async recordWithin(
    tx: Tx,
    consultation: CheckedConsultation,
    { asker, note }: Pick<ConsultationInput, 'asker' | 'note'> = {},
  ): Promise<string> {
    const id = newId();
    const { source, ...made } = await this.contentOf(tx, id, consultation, undefined);
    const content = { ...made, personId: await this.askers.keep(tx, asker) };
    await insertConsultation(tx, id, content);
    await this.notes.keep(tx, id, note);
    await this.post(tx, source, content);
    await followAnswer(this.clocks, tx, id, { before: undefined, after: consultation });
    const detail = { channel: consultation.channel };
    const subject = { subjectKind: 'consultation', subjectId: id };
    await tx.audit({ action: 'consultation.recorded', ...subject, detail });
    return id;
  }

  /**
   * Puts new content in place of what version `at.version` says. Facts change only when what is counted changed.
   * @throws Refusal `consultation.changed` when somebody else was faster
   */
  async editConsultation(
    ctx: RequestContext,
    at: ConsultationVersion,
    input: ConsultationInput,
    key: string,
  ): Promise<Consultation> {
    requirePermission(ctx, 'consultation.record');
    const change = { id: at.id, reason: checkReason(at.reason) };
    const consultation = checkConsultation(input, today(ctx));
    const once = { key, operation: 'editConsultation', input: { at, input } };
    await this.database.once(ctx, once, async (tx) => {
      const standing = await held(tx, at);
      const { source, ...made } = await this.contentOf(tx, at.id, consultation, standing);
      const personId = await this.askers.keep(tx, input.asker, standing.personId);
      const content = { ...made, personId };
      await updateConsultation(tx, change, content);
      await this.notes.keep(tx, at.id, input.note);
      if (!countsTheSame(standing, content)) {
        await this.ledger.reverse(tx, at.id, change.reason);
        await this.post(tx, { ...source, reason: change.reason }, content);
      }
      await followAnswer(this.clocks, tx, at.id, { before: standing, after: consultation });
      const subject = { subjectKind: 'consultation', subjectId: at.id };
      await tx.audit({ action: 'consultation.edited', ...subject, detail: { version: at.version + 1 } });
      return at.id;
    });
    return this.found(ctx, at.id);
  }

  /** Takes the consultation and its facts back; the record stays to be seen. @throws Refusal `consultation.changed` */
  async deleteConsultation(ctx: RequestContext, at: ConsultationVersion, key: string): Promise<Consultation> {
    requirePermission(ctx, 'consultation.record');
    const change = { id: at.id, reason: checkReason(at.reason) };
    await this.database.once(ctx, { key, operation: 'deleteConsultation', input: at }, async (tx) => {
      const standing = await held(tx, at);
      if (standing.convertedCaseId) throw consultationConverted();
      await markDeleted(tx, change);
      await this.ledger.reverse(tx, at.id, change.reason);
      await followAnswer(this.clocks, tx, at.id, { before: standing, after: null });
      const subject = { subjectKind: 'consultation', subjectId: at.id };
      await tx.audit({ action: 'consultation.deleted', ...subject });
      return at.id;
    });
    return this.found(ctx, at.id);
  }

  /** @throws Refusal `unit.not_found` for a unit outside the own subtree */
  consultations(
    ctx: RequestContext,
    filter: ConsultationFilter,
    page: PageRequest,
  ): Promise<ConsultationPage> {
    requirePermission(ctx, 'consultation.read');
    return this.database.read(ctx, async (tx) => {
      const rows = await listConsultations(tx, filter, page);
      return { ...rows, items: await this.askers.shown(tx, rows.items) };
    });
  }

  /** A consultation of the own unit or one below it; null for every other. */
  async consultation(ctx: RequestContext, id: string): Promise<Consultation | null> {
    requirePermission(ctx, 'consultation.read');
    if (!isId(id)) return null;
    return this.shown(ctx, id);
  }

  /** What is noted beside an own consultation; null for every other, and where nothing is. */
  async note(ctx: RequestContext, id: string): Promise<string | null> {
    requirePermission(ctx, 'consultation.read');
    if (!isId(id)) return null;
    return this.database.read(ctx, async (tx) => (await this.notes.of(tx, [id])).get(id) ?? null);
  }

  /** Asks the database for what the rules cannot know: the matters of the catalogue, and the event. */
  private async contentOf(
    tx: Tx,
    id: string,
    consultation: CheckedConsultation,
    standing: StandingConsultation | undefined,
  ): Promise<Omit<ConsultationContent, 'personId'> & { source: FactSource }> {
    const { matters, occurredOn, channel } = consultation;
    const names = await matterNames(tx, matters);
    const unknown = matters.findIndex((matter) => !names.has(matter));
    if (unknown >= 0) throw unknownMatter(`matters.${unknown}`);
    const { campaignIds, isCounted } = await eventOf(tx, consultation, standing);
    const title = `${channelName(channel)['zh-CN']}：${names.get(matters[0] ?? '') ?? ''}`;
    return {
      consultation,
      campaignIds,
      isCounted,
      source: { kind: 'consultation', id, title, occurredOn, campaignIds },
    };
  }

  private async post(
    tx: Tx,
    source: FactSource,
    { consultation, isCounted }: Pick<ConsultationContent, 'consultation' | 'isCounted'>,
  ) {
    if (isCounted) await this.ledger.post(tx, source, countConsultation(consultation));
  }

  private async found(ctx: RequestContext, id: string): Promise<Consultation> {
    const consultation = await this.shown(ctx, id);
    if (!consultation) throw consultationNotFound();
    return consultation;
  }

  private shown(ctx: RequestContext, id: string): Promise<Consultation | null> {
    return this.database.read(ctx, async (tx) => {
      const row = await findConsultation(tx, id);
      return row ? ((await this.askers.shown(tx, [row]))[0] ?? null) : null;
    });
  }
}

/** The own consultation in the version the caller saw, held for the change. */
async function held(tx: Tx, at: ConsultationVersion): Promise<StandingConsultation> {
  const standing = isId(at.id) ? await holdConsultation(tx, at.id) : undefined;
  if (!standing) throw consultationNotFound();
  if (standing.deletedAt) throw consultationDeleted();
  if (standing.version !== at.version) throw consultationChanged(standing.version);
  return standing;
}

/** What the event says of the record: whose campaigns it is credited to, and whether it counts beside the event's figure. */
async function eventOf(
  tx: Tx,
  { activityId, occurredOn }: CheckedConsultation,
  standing: StandingConsultation | undefined,
): Promise<{ campaignIds: readonly string[]; isCounted: boolean }> {
  if (!activityId) return { campaignIds: [], isCounted: true };
  const event = await holdEvent(tx, activityId);
  // A record keeps the event it was made at, even when the event's own record is taken back later.
  const isNamedBefore = standing?.activityId === activityId;
  if (!event || (event.deletedAt && !isNamedBefore)) throw eventNotFound();
  if (event.heldOn !== occurredOn) throw notThatDay(event.heldOn);
  return { campaignIds: event.campaignIds, isCounted: event.deletedAt !== null || !event.declares };
}

/** True when a change leaves every fact as it is. */
function countsTheSame(standing: StandingConsultation, content: ConsultationContent): boolean {
  const countable = (
    of: CheckedConsultation,
    { isCounted, campaignIds }: Pick<ConsultationContent, 'isCounted' | 'campaignIds'>,
  ) =>
    JSON.stringify([
      isCounted,
      of.occurredOn,
      countConsultation(of)
        .map(({ indicator, quantity }) => `${indicator}=${quantity}`)
        .sort(),
      [...campaignIds].sort(),
    ]);
  return countable(standing, standing) === countable(content.consultation, content);
}
