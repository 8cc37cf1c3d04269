import type { Tx } from '@fayuan/database';
import { type Day, isDay, isId } from '@fayuan/kernel';
import { cursorOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import { unitNameJson, type UnitName } from '@fayuan/org';
import type { CaseType } from '../aid-case.js';

export const INTAKE_PLACES = ['counter', 'on_site'] as const;
/** Where papers are taken in: at the counter, or where an event is held (现场受理). */
export type IntakePlace = (typeof INTAKE_PLACES)[number];

export type IntakeState = 'sent' | 'accepted' | 'returned';

/** Papers a station or branch took in and handed up, with what became of them. */
export interface CaseIntake {
  readonly id: string;
  readonly unit: UnitName;
  readonly center: UnitName;
  readonly caseType: CaseType;
  readonly matter: string;
  readonly receivedOn: Day;
  readonly state: IntakeState;
  /** Returned, and not handed up anew since. */
  readonly awaitsMending: boolean;
  readonly applicationNumber: string | null;
  readonly reason: string | null;
  readonly recordedByName: string;
  readonly recordedAt: Date;
  readonly takenInAt: IntakePlace;
  /** Papers the centre asks for; none while it asks for none. */
  readonly supplementKinds: readonly string[];
  readonly supplementDueOn: Day | null;
  readonly suppliedOn: Day | null;
  /** Those of them that lie with the station. */
  readonly broughtKinds: readonly string[];
  readonly broughtOn: Day | null;
}

export interface NewIntake {
  readonly id: string;
  readonly centerId: string;
  readonly caseType: CaseType;
  readonly matter: string;
  readonly receivedOn: Day;
  readonly consultationId: string | null;
  readonly takenInAt: IntakePlace;
}

export async function insertIntake(tx: Tx, made: NewIntake): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into case_intake (partition_id, id, tenant_id, tenant_path, center_id, case_type, matter, received_on, state,
       consultation_id, recorded_by, recorded_by_name, recorded_at, taken_in_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, 'sent', $9, $10, $11, $12, $13)`,
    [
      own.partition_id,
      made.id,
      own.tenant_id,
      own.tenant_path,
      made.centerId,
      made.caseType,
      made.matter,
      made.receivedOn,
      made.consultationId,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
      made.takenInAt,
    ],
  );
}

/** What the centre did with papers that a unit below it handed up. */
export async function answerIntake(
  tx: Tx,
  at: { readonly id: string; readonly stationId: string },
  answer: { readonly state: IntakeState; readonly applicationNumber?: string; readonly reason?: string },
): Promise<void> {
  await tx.run(
    `update case_intake set state = $3, application_number = $4, reason = $5, answered_at = $6
     where id = $1 and tenant_id = $2 and center_id = $7`,
    [
      at.id,
      at.stationId,
      answer.state,
      answer.applicationNumber ?? null,
      answer.reason ?? null,
      tx.now,
      tx.scope.tenantId,
    ],
  );
}

/** Handed up anew a draft stands for the new papers, and the old ones are done with; only the unit itself sees its drafts. */
const AWAITS_MENDING = `(i.state = 'returned' and exists (
    select from case_draft d where d.partition_id = i.partition_id and d.tenant_id = i.tenant_id and d.sent_as = i.id))`;

const COLUMNS = `i.id, ${unitNameJson('u')} as unit, ${unitNameJson('c')} as center, i.case_type as "caseType", i.matter,
  i.received_on as "receivedOn", i.state, i.application_number as "applicationNumber", i.reason,
  i.recorded_by_name as "recordedByName", i.recorded_at as "recordedAt", i.taken_in_at as "takenInAt",
  i.supplement_kinds as "supplementKinds", i.supplement_due_on as "supplementDueOn", i.supplied_on as "suppliedOn",
  i.brought_kinds as "broughtKinds", i.brought_on as "broughtOn", ${AWAITS_MENDING} as "awaitsMending"`;
const UNITS = 'join org_unit u on u.id = i.tenant_id join org_unit c on c.id = i.center_id';

/** Papers handed up at and below a path, the newest first. */
export async function listIntakes(tx: Tx, path: string, page: PageRequest): Promise<Page<CaseIntake>> {
  const size = pageSize(page, 50);
  const after = page.after ? keysOf(page.after, isDay, isId) : [];
  const rows = await tx.rows<CaseIntake>(
    `select ${COLUMNS} from case_intake i ${UNITS}
     where i.tenant_path >= $1 and i.tenant_path < $1 || '/' and ($2::date is null or (i.received_on, i.id) < ($2::date, $3::uuid))
     order by i.received_on desc, i.id desc limit $4`,
    [path, after[0] ?? null, after[1] ?? null, size + 1],
  );
  return pageOf(rows, size, (row) => cursorOf(row.receivedOn, row.id));
}

/** Papers of the own unit or one below it. */
export const findIntake = (tx: Tx, id: string): Promise<CaseIntake | undefined> =>
  tx.maybe<CaseIntake>(`select ${COLUMNS} from case_intake i ${UNITS} where i.id = $1`, [id]);

/** Own papers in which any of these persons has a part, the newest first. */
export const intakesOfPersons = (tx: Tx, personIds: readonly string[]): Promise<CaseIntake[]> =>
  tx.rows<CaseIntake>(
    `select ${COLUMNS} from case_intake i ${UNITS}
     where i.partition_id = $1 and i.tenant_id = $2 and exists (
       select from case_intake_party y where y.partition_id = i.partition_id and y.tenant_id = i.tenant_id and y.intake_id = i.id
         and y.person_id = any ($3::uuid[]))
     order by i.received_on desc, i.id desc limit 20`,
    [tx.scope.partitionId, tx.scope.tenantId, personIds],
  );
