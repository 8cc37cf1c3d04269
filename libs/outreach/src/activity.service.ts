import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { ownFileIds } from '@fayuan/files';
import { isId, newId } from '@fayuan/kernel';
import { allIndicators, Ledger, type PageRequest } from '@fayuan/ledger';
import { unitInOwnSubtree } from '@fayuan/org';
import type { Activity, ActivityInput, CheckedActivity } from './activity.js';
import { type WordedForm, wordedForms } from './activity-forms.js';
import {
  type ActivityFilter,
  type ActivityPage,
  findActivity,
  listActivities,
} from './activity-list.repository.js';
import {
  type ActivityContent,
  holdActivity,
  insertActivity,
  markDeleted,
  type StandingActivity,
  updateActivity,
} from './activity.repository.js';
import { checkActivity, checkReason } from './check-activity.js';
import { type Credit, findCredit } from './credit.repository.js';
import { hasRecordsAgainst, type RestedOn } from './event-records.repository.js';
import { inspectionHasFindings } from './inspections/finding.errors.js';
import { hasFindings } from './inspections/finding.repository.js';
import {
  activityChanged,
  activityDeleted,
  activityNotFound,
  consultationsRestOnIt,
  directiveEnded,
  directiveNotFound,
  inspectedUnitNotBelow,
  outsideWindow,
  photoNotFound,
} from './outreach.errors.js';

/** Which activity a change is meant for, as the person saw it. */
export interface ActivityVersion {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
}

/** Records what took place. Every act is one transaction: row, facts, audit and the kept answer. */
@Injectable()
export class ActivityService {
  constructor(
    private readonly database: Database,
    private readonly ledger: Ledger,
  ) {}

  /** What the form of each kind asks; every signed-in person may read it. */
  async forms(ctx: RequestContext): Promise<WordedForm[]> {
    return wordedForms(await this.database.read(ctx, allIndicators), ctx.locale);
  }

  /** @throws Refusal naming the field that is wrong */
  async recordActivity(ctx: RequestContext, input: ActivityInput, key: string): Promise<Activity> {
    requirePermission(ctx, 'activity.record');
    const activity = checkActivity(input, today(ctx));
    const once = { key, operation: 'recordActivity', input };
    const id = await this.database.once(ctx, once, (tx) => this.recordWithin(tx, activity));
    return this.found(ctx, id);
  }

  /** Writes the activity with its facts and audit row as part of a larger act. @returns its id */
  async recordWithin(tx: Tx, activity: CheckedActivity): Promise<string> {
    const id = newId();
    const content = await contentOf(tx, activity, null);
    await insertActivity(tx, id, content);
    await this.ledger.post(tx, sourceOf(id, content), activity.measures);
    const detail = { kind: activity.kind };
    await tx.audit({ action: 'activity.recorded', subjectKind: 'activity', subjectId: id, detail });
    return id;
  }

  /**
   * Puts new content in place of what version `at.version` says. Facts change only when what is counted changed.
   * @throws Refusal `activity.changed` when somebody else was faster
   */
  async editActivity(
    ctx: RequestContext,
    at: ActivityVersion,
    input: ActivityInput,
    key: string,
  ): Promise<Activity> {
    requirePermission(ctx, 'activity.record');
    const change = { id: at.id, reason: checkReason(at.reason) };
    const activity = checkActivity(input, today(ctx));
    await this.database.once(ctx, { key, operation: 'editActivity', input: { at, input } }, async (tx) => {
      const standing = await held(tx, at);
      const content = await contentOf(tx, activity, standing.directiveId);
      if (!findsTheSame(standing, activity)) await requireNoFindings(tx, at.id, standing);
      if (!countsTheSame(standing, content)) await requireRecordsAgree(tx, at.id, restedOn(content));
      await updateActivity(tx, change, content);
      if (!countsTheSame(standing, content)) {
        await this.ledger.reverse(tx, at.id, change.reason);
        await this.ledger.post(tx, { ...sourceOf(at.id, content), reason: change.reason }, activity.measures);
      }
      const detail = { version: at.version + 1 };
      await tx.audit({ action: 'activity.edited', subjectKind: 'activity', subjectId: at.id, detail });
      return at.id;
    });
    return this.found(ctx, at.id);
  }

  /** Takes the activity and its facts back; the record stays to be seen. @throws Refusal `activity.changed` */
  async deleteActivity(ctx: RequestContext, at: ActivityVersion, key: string): Promise<Activity> {
    requirePermission(ctx, 'activity.record');
    const change = { id: at.id, reason: checkReason(at.reason) };
    await this.database.once(ctx, { key, operation: 'deleteActivity', input: at }, async (tx) => {
      await requireNoFindings(tx, at.id, await held(tx, at));
      await requireRecordsAgree(tx, at.id, null);
      await markDeleted(tx, change);
      await this.ledger.reverse(tx, at.id, change.reason);
      await tx.audit({ action: 'activity.deleted', subjectKind: 'activity', subjectId: at.id });
      return at.id;
    });
    return this.found(ctx, at.id);
  }

  /** @throws Refusal `unit.not_found` for a unit outside the own subtree */
  activities(ctx: RequestContext, filter: ActivityFilter, page: PageRequest): Promise<ActivityPage> {
    requirePermission(ctx, 'activity.read');
    return this.database.read(ctx, (tx) => listActivities(tx, filter, page));
  }

  /** An activity of the own unit or one below it; null for every other. */
  async activity(ctx: RequestContext, id: string): Promise<Activity | null> {
    requirePermission(ctx, 'activity.read');
    if (!isId(id)) return null;
    return (await this.database.read(ctx, (tx) => findActivity(tx, id))) ?? null;
  }

  private async found(ctx: RequestContext, id: string): Promise<Activity> {
    const activity = await this.database.read(ctx, (tx) => findActivity(tx, id));
    if (!activity) throw activityNotFound();
    return activity;
  }
}

/** The own activity in the version the caller saw, held for the change. */
async function held(tx: Tx, at: ActivityVersion): Promise<StandingActivity> {
  const standing = isId(at.id) ? await holdActivity(tx, at.id) : undefined;
  if (!standing) throw activityNotFound();
  if (standing.deletedAt) throw activityDeleted();
  if (standing.version !== at.version) throw activityChanged(standing.version);
  return standing;
}

/** True when a change leaves standing what the findings of an inspection say of it. */
const findsTheSame = (standing: StandingActivity, activity: CheckedActivity): boolean =>
  activity.inspectedUnitId === standing.inspectedUnitId &&
  activity.directiveId === standing.directiveId &&
  activity.heldOn === standing.heldOn;

/** What was found stays with the inspection that found it. */
async function requireNoFindings(tx: Tx, id: string, standing: StandingActivity): Promise<void> {
  if (standing.inspectedUnitId && (await hasFindings(tx, id))) throw inspectionHasFindings();
}

/** Consultations recorded at an event count once: in its own figure, or each by itself. */
async function requireRecordsAgree(tx: Tx, id: string, after: RestedOn | null): Promise<void> {
  if (await hasRecordsAgainst(tx, id, after)) throw consultationsRestOnIt();
}

const restedOn = ({ activity, credit }: ActivityContent): RestedOn => ({
  heldOn: activity.heldOn,
  measures: activity.measures,
  campaignIds: credit?.campaignIds ?? [],
});

/**
 * Asks the database for what the rules cannot know: the directive, the inspected unit, the photos.
 * @param namedBefore the directive that a standing record names; null for a new one
 */
async function contentOf(
  tx: Tx,
  activity: CheckedActivity,
  namedBefore: string | null,
): Promise<ActivityContent> {
  const credit = await creditOf(tx, activity, namedBefore);
  if (activity.inspectedUnitId) await requireBelow(tx, activity.inspectedUnitId);
  if (activity.photoIds.length) await requireOwnPhotos(tx, activity.photoIds);
  return { activity, credit };
}

async function creditOf(
  tx: Tx,
  { directiveId, heldOn }: CheckedActivity,
  namedBefore: string | null,
): Promise<Credit | undefined> {
  if (!directiveId) return undefined;
  const credit = await findCredit(tx, directiveId);
  if (!credit) throw directiveNotFound();
  // What was recorded while it stood can still be mended; nothing new is done for it.
  if (credit.ended && directiveId !== namedBefore) throw directiveEnded();
  if (heldOn < credit.startsOn || heldOn > credit.endsOn) throw outsideWindow(credit);
  return credit;
}

async function requireBelow(tx: Tx, unitId: string): Promise<void> {
  if (unitId === tx.scope.tenantId) throw inspectedUnitNotBelow();
  await unitInOwnSubtree(tx, unitId, 'inspectedUnitId');
}

async function requireOwnPhotos(tx: Tx, ids: readonly string[]): Promise<void> {
  const own = await ownFileIds(tx, ids);
  const missing = ids.findIndex((id) => !own.has(id));
  if (missing >= 0) throw photoNotFound(`photoIds.${missing}`);
}

const sourceOf = (id: string, { activity, credit }: ActivityContent) => ({
  kind: 'activity',
  id,
  title: activity.title,
  occurredOn: activity.heldOn,
  campaignIds: credit?.campaignIds ?? [],
});

/** True when a change leaves every fact as it is. */
function countsTheSame(standing: StandingActivity, { activity, credit }: ActivityContent): boolean {
  const countable = (of: Pick<StandingActivity, 'heldOn' | 'measures' | 'campaignIds'>) =>
    JSON.stringify([
      of.heldOn,
      of.measures
        .filter((measure) => measure.quantity > 0)
        .map((measure) => `${measure.indicator}=${measure.quantity}`)
        .sort(),
      [...of.campaignIds].sort(),
    ]);
  const { heldOn, measures } = activity;
  return countable(standing) === countable({ heldOn, measures, campaignIds: credit?.campaignIds ?? [] });
}
