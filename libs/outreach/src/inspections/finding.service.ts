import { Injectable } from '@nestjs/common';
import { type WorkingCalendar, workingCalendar } from '@fayuan/calendar';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Once, type Tx } from '@fayuan/database';
import { ownFileIds } from '@fayuan/files';
import { addDays, type Day, isId, newId } from '@fayuan/kernel';
import type { Page, PageRequest } from '@fayuan/ledger';
import { unitInOwnSubtree, unitNotFound } from '@fayuan/org';
import { directiveNotFound, photoNotFound } from '../outreach.errors.js';
import {
  checkedPhotos,
  checkFindings,
  dueDay,
  type DueWish,
  MOST_DAYS_AHEAD,
  neededText,
} from './check-finding.js';
import { type Finding, type FindingInput, findingLight } from './finding.js';
import {
  findingNotFound,
  inspectionNotFound,
  noFindings,
  notAwaitingAnswer,
  notAwaitingRecheck,
} from './finding.errors.js';
import {
  type FindingCounts,
  type FindingFilter,
  findFinding,
  type HeldFinding,
  holdFinding,
  holdInspection,
  insertFindings,
  insertSteps,
  type InspectionRow,
  listFindings,
  type StoredFinding,
  storeStatus,
} from './finding.repository.js';

export interface FindingPage extends Page<Finding> {
  readonly total: number;
  readonly counts: FindingCounts;
}

export interface FindingAnswer {
  readonly id: string;
  readonly text: string;
  /** Photos of the inspected unit. */
  readonly photoIds?: readonly string[] | null | undefined;
}

export interface Recheck extends DueWish {
  readonly passed: boolean;
  /** Needed when it did not pass. */
  readonly remark?: string | null | undefined;
}

/**
 * Findings of field inspections (下乡督查, 政府督查工作条例 arts. 16–18): recorded by the inspector, put right by the inspected
 * unit, looked at again by the inspector until they are closed.
 */
@Injectable()
export class FindingService {
  constructor(private readonly database: Database) {}

  /** Adds findings to an own inspection and tells the inspected unit. @returns the findings of the inspection */
  async recordFindings(
    ctx: RequestContext,
    input: { readonly inspectionId: string; readonly findings: readonly FindingInput[] },
    key: string,
  ): Promise<readonly Finding[]> {
    requirePermission(ctx, 'activity.record');
    const { inspectionId, findings } = input;
    if (!isId(inspectionId)) throw inspectionNotFound();
    if (findings.length === 0) throw noFindings();
    await this.database.once(ctx, { key, operation: 'recordFindings', input }, async (tx) => {
      const inspection = await holdInspection(tx, inspectionId);
      if (!inspection) throw inspectionNotFound();
      await writeFindings(tx, inspection, findings);
      return { inspectionId };
    });
    return (await this.findings(ctx, { inspectionId }, { first: 100 })).items;
  }

  /** The inspected unit says how a finding was put right; the inspector is told. */
  async answer(ctx: RequestContext, input: FindingAnswer, key: string): Promise<Finding> {
    requirePermission(ctx, 'activity.record');
    const text = neededText('text', input.text, { zh: '整改情况', en: 'how it was put right' });
    const photoIds = checkedPhotos('photoIds', input.photoIds);
    const once = { key, operation: 'answerFinding', input };
    return this.act(ctx, input.id, once, async (tx, finding) => {
      if (finding.unitId !== tx.scope.tenantId) throw findingNotFound();
      if (finding.status !== 'open' && finding.status !== 'returned') throw notAwaitingAnswer();
      await requireOwnPhotos(tx, [{ photoIds, field: 'photoIds' }]);
      await storeStatus(tx, finding, { status: 'answered' });
      const step = { kind: 'answered' as const, text, photoIds, dueOn: null, occurredOn: today(ctx) };
      await insertSteps(tx, finding, [{ findingId: finding.id, ...step }]);
      await tx.audit({ action: 'finding.answered', subjectKind: 'finding', subjectId: finding.id });
    });
  }

  /** The inspector looks again: closed, or once more with a reason and a new day. */
  async recheck(ctx: RequestContext, id: string, recheck: Recheck, key: string): Promise<Finding> {
    requirePermission(ctx, 'activity.record');
    const once = { key, operation: 'recheckFinding', input: { id, recheck } };
    const text = remarkOf(recheck);
    return this.act(ctx, id, once, async (tx, finding) => {
      if (finding.inspectorId !== tx.scope.tenantId) throw findingNotFound();
      if (finding.status !== 'answered') throw notAwaitingRecheck();
      const on = today(ctx);
      const dueOn = recheck.passed ? null : dueDay('', recheck, on, await calendarFrom(tx, on));
      await storeStatus(
        tx,
        finding,
        recheck.passed ? { status: 'closed', closedOn: on } : { status: 'returned', dueOn },
      );
      const kind = recheck.passed ? ('passed' as const) : ('returned' as const);
      await insertSteps(tx, finding, [{ findingId: finding.id, kind, text, dueOn, occurredOn: on }]);
      await tx.audit({ action: `finding.${kind}`, subjectKind: 'finding', subjectId: finding.id });
    });
  }

  /** Findings at a unit and below it, the earliest due day first. @throws Refusal `unit.not_found` */
  async findings(ctx: RequestContext, filter: FindingFilter, page: PageRequest): Promise<FindingPage> {
    requirePermission(ctx, 'activity.read');
    const unitId = filter.unitId ?? ctx.unitId;
    if (!isId(unitId)) throw unitNotFound('unitId');
    if (filter.inspectionId && !isId(filter.inspectionId)) throw inspectionNotFound();
    if (filter.directiveId && !isId(filter.directiveId)) throw directiveNotFound();
    const at = today(ctx);
    return this.database.read(ctx, async (tx) => {
      const { path } = await unitInOwnSubtree(tx, unitId);
      const found = await listFindings(tx, { path, today: at }, filter, page);
      const calendar = await calendarFrom(tx, at);
      return { ...found, items: found.items.map((each) => lit(each, at, calendar)) };
    });
  }

  private async act(
    ctx: RequestContext,
    id: string,
    once: Once,
    work: (tx: Tx, finding: HeldFinding) => Promise<void>,
  ): Promise<Finding> {
    if (!isId(id)) throw findingNotFound();
    await this.database.once(ctx, once, async (tx) => {
      const finding = await holdFinding(tx, id);
      if (!finding) throw findingNotFound();
      await work(tx, finding);
      await tx.notify('inbox_changed', { lo: finding.path });
      await tx.notify('inbox_changed', { lo: finding.inspectorPath });
      return { id };
    });
    const at = today(ctx);
    return this.database.read(ctx, async (tx) => {
      const finding = await findFinding(tx, id);
      if (!finding) throw findingNotFound();
      return lit(finding, at, await calendarFrom(tx, at));
    });
  }
}

const lit = (finding: StoredFinding, at: Day, calendar: WorkingCalendar): Finding => ({
  ...finding,
  light: findingLight(finding, at, calendar),
});

const calendarFrom = (tx: Tx, day: Day): Promise<WorkingCalendar> =>
  workingCalendar(tx, day, addDays(day, MOST_DAYS_AHEAD));

const remarkOf = ({ passed, remark }: Recheck): string | null => {
  const said = remark?.trim() ?? '';
  if (passed && said === '') return null;
  return neededText('remark', said, { zh: '退回原因', en: 'why it did not pass' });
};

/**
 * Writes findings of an own inspection with their first step, and tells the inspected unit.
 * @throws Refusal naming the finding and its field
 */
export async function writeFindings(
  tx: Tx,
  inspection: InspectionRow,
  findings: readonly FindingInput[],
): Promise<void> {
  const { heldOn } = inspection;
  const checked = checkFindings(findings, heldOn, await calendarFrom(tx, heldOn));
  const made = checked.map((each) => ({ ...each, id: newId() }));
  await requireOwnPhotos(
    tx,
    made.map(({ photoIds }, at) => ({ photoIds, field: `findings.${at}.photoIds` })),
  );
  const unit = await unitInOwnSubtree(tx, inspection.inspectedUnitId, 'inspectedUnitId');
  await insertFindings(tx, inspection, unit, made);
  const steps = made.map(({ id, dueOn }) => ({
    findingId: id,
    kind: 'found' as const,
    text: null,
    dueOn,
    occurredOn: heldOn,
  }));
  await insertSteps(tx, { partitionId: unit.partitionId, unitId: unit.id, path: unit.path }, steps);
  const detail = { findings: made.map(({ id }) => id) };
  await tx.audit({ action: 'finding.recorded', subjectKind: 'activity', subjectId: inspection.id, detail });
  await tx.notify('inbox_changed', { lo: unit.path });
}

async function requireOwnPhotos(
  tx: Tx,
  lists: readonly { readonly photoIds: readonly string[]; readonly field: string }[],
): Promise<void> {
  const ids = lists.flatMap((each) => each.photoIds);
  if (ids.length === 0) return;
  const own = await ownFileIds(tx, ids);
  for (const { photoIds, field } of lists) {
    const missing = photoIds.findIndex((id) => !own.has(id));
    if (missing >= 0) throw photoNotFound(`${field}.${missing}`);
  }
}
