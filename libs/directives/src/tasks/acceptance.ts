import type { Tx } from '@fayuan/database';
import type { DirectiveTask } from '../directive.js';
import { directiveTexts } from '../directive-text.repository.js';
import type { InboxPlace } from '../inbox.repository.js';
import { checkEvidence } from './evidence.js';
import { evidenceOf } from './evidence.repository.js';
import { reportedActs } from './acceptance.repository.js';
import { sharesOf } from './share.repository.js';
import type { AwaitingAct } from './task-act.repository.js';
import { evidenceMissing } from './tasks.errors.js';

/** A task at a unit, with what lies with its act. */
interface Claim {
  readonly task: DirectiveTask;
  readonly campaignId: string;
  readonly unit: { readonly name: string; readonly place: InboxPlace };
  readonly fileIds: readonly string[];
  readonly note: string | null;
  /** Sent back and not come again, so nothing it holds counts. */
  readonly returned: boolean;
}

/**
 * Refuses the acceptance of tasks whose evidence is not, or no longer, there: four statements for any number.
 * @throws Refusal `task.evidence_missing` naming unit and task
 */
export async function requireTaskEvidence(
  tx: Tx,
  acts: readonly AwaitingAct[],
  field: string,
): Promise<void> {
  const texts = await directiveTexts(tx, [...new Set(acts.map((act) => act.directiveId))]);
  const claims = acts.flatMap((act): Claim[] => {
    const text = texts.find((each) => each.id === act.directiveId);
    const task = text?.tasks.find((each) => each.id === act.taskId);
    if (!text || !task) return [];
    const { fileIds, note, unitName: name, place } = act;
    return [{ task, campaignId: text.campaign.id, unit: { name, place }, fileIds, note, returned: false }];
  });
  await requireClaims(tx, claims, field);
}

/** A report that is to be accepted. */
export interface ReportClaim {
  readonly directiveId: string;
  readonly unitName: string;
  readonly place: InboxPlace;
}

/**
 * Refuses the acceptance of reports of units that still owe evidence for a task. Reports of one acceptance may be on
 * several directives of the own unit.
 */
export async function requireReportEvidence(
  tx: Tx,
  reports: readonly ReportClaim[],
  field: string,
): Promise<void> {
  const own = await directiveTexts(tx, [...new Set(reports.map((report) => report.directiveId))]);
  const texts = await directiveTexts(tx, [...new Set(own.flatMap((text) => text.lineage))]);
  const wanted = reports.flatMap(({ directiveId, unitName, place }) => {
    const lineage = own.find((text) => text.id === directiveId)?.lineage ?? [];
    return texts
      .filter((text) => lineage.includes(text.id))
      .flatMap((text) => text.tasks.map((task) => ({ task, campaignId: text.campaign.id })))
      .filter(({ task }) => task.evidence !== 'none')
      .map((each) => ({ ...each, unit: { name: unitName, place } }));
  });
  if (wanted.length === 0) return;
  const acts = await reportedActs(
    tx,
    wanted.map(({ task, unit }) => ({ taskId: task.id, unitId: unit.place.unitId })),
  );
  const claims = wanted.map((each): Claim => {
    const act = acts.get(`${each.task.id} ${each.unit.place.unitId}`);
    const returned = act?.status === 'returned';
    return { ...each, fileIds: act?.fileIds ?? [], note: act?.note ?? null, returned };
  });
  await requireClaims(tx, claims, field);
}

async function requireClaims(tx: Tx, claims: readonly Claim[], field: string): Promise<void> {
  const asked = claims.filter(({ task }) => task.evidence !== 'none');
  const shares = await sharesOf(
    tx,
    asked
      .filter(({ task }) => task.evidence === 'figures')
      .map(({ task, unit }) => ({ directiveId: task.directiveId, unitId: unit.place.unitId })),
  );
  const there = await evidenceOf(
    tx,
    asked.map(({ task, campaignId, unit, fileIds, note }) => ({
      taskId: task.id,
      path: unit.place.path,
      directiveId: task.directiveId,
      indicator: task.indicator,
      campaignId,
      fileIds,
      note,
    })),
  );
  asked.forEach(({ task, unit, returned }, index) => {
    const share = shares.get(unit.place.unitId)?.get(task.id) ?? null;
    const shown = there[index];
    const complete = !returned && shown !== undefined && checkEvidence({ ...task, share }, shown).complete;
    if (!complete) throw evidenceMissing(field, unit.name, task.title);
  });
}
