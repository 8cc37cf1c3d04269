import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import type { PageRequest } from '@fayuan/ledger';
import { unitInOwnSubtree, unitNotFound } from '@fayuan/org';
import type { Activity, ActivityInput } from '../activity.js';
import { ActivityService } from '../activity.service.js';
import { checkActivity } from '../check-activity.js';
import { activityNotFound, directiveNotFound } from '../outreach.errors.js';
import type { FindingInput } from './finding.js';
import { inspectionNotFound } from './finding.errors.js';
import { holdInspection } from './finding.repository.js';
import { writeFindings } from './finding.service.js';
import {
  type InspectionOverview,
  inspectionOverview,
  type OverviewFilter,
} from './inspection-overview.repository.js';
import { roundCalledOff, stopNotFound, stopOfOtherUnit, stopVisited } from './inspection-round.errors.js';
import { holdStop, markVisited } from './inspection-round.repository.js';

/** What an inspector enters after a visit. */
export interface InspectionInput extends Pick<
  ActivityInput,
  'title' | 'heldOn' | 'inspectors' | 'directiveId' | 'photoIds'
> {
  readonly inspectedUnitId: string;
  /** The planned visit it carries out. */
  readonly stopId?: string | null | undefined;
  /** None when nothing was found. */
  readonly findings: readonly FindingInput[];
}

/** Visits to units below (下乡督查): each is an activity of the inspector, counted once however much was found. */
@Injectable()
export class InspectionService {
  constructor(
    private readonly database: Database,
    private readonly activities: ActivityService,
  ) {}

  /** Records a visit with what was found, in one transaction. @throws Refusal naming the field that is wrong */
  async record(ctx: RequestContext, input: InspectionInput, key: string): Promise<Activity> {
    requirePermission(ctx, 'activity.record');
    const { stopId, findings, ...visit } = input;
    const measures = [{ indicator: 'inspections', quantity: 1 }];
    const activity = checkActivity({ ...visit, kind: 'inspection', measures }, today(ctx));
    const id = await this.database.once(ctx, { key, operation: 'recordInspection', input }, async (tx) => {
      if (stopId) await requireStop(tx, stopId, input.inspectedUnitId);
      const id = await this.activities.recordWithin(tx, activity);
      if (stopId) await markVisited(tx, stopId, id);
      if (findings.length > 0) await findAt(tx, id, findings);
      return id;
    });
    const recorded = await this.activities.activity(ctx, id);
    if (!recorded) throw activityNotFound();
    return recorded;
  }

  /** How often each unit below was inspected, and what is still open there. @throws Refusal `unit.not_found` */
  async overview(
    ctx: RequestContext,
    filter: OverviewFilter,
    page: PageRequest,
  ): Promise<InspectionOverview> {
    requirePermission(ctx, 'activity.read');
    const unitId = filter.unitId ?? ctx.unitId;
    if (!isId(unitId)) throw unitNotFound('unitId');
    if (filter.directiveId && !isId(filter.directiveId)) throw directiveNotFound();
    return this.database.read(ctx, async (tx) =>
      inspectionOverview(tx, (await unitInOwnSubtree(tx, unitId)).path, filter, page),
    );
  }
}

async function findAt(tx: Tx, id: string, findings: readonly FindingInput[]): Promise<void> {
  const inspection = await holdInspection(tx, id);
  if (!inspection) throw inspectionNotFound();
  await writeFindings(tx, inspection, findings);
}

async function requireStop(tx: Tx, stopId: string, inspectedUnitId: string): Promise<void> {
  const stop = isId(stopId) ? await holdStop(tx, stopId) : undefined;
  if (!stop) throw stopNotFound();
  if (stop.calledOffOn !== null) throw roundCalledOff();
  if (stop.visited) throw stopVisited();
  if (stop.unitId !== inspectedUnitId) throw stopOfOtherUnit();
}
