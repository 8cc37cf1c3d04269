import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { CASE_COLUMNS, CASE_UNITS, isOpenTo } from './aid-case.sql.js';
import type { AidCase, CaseHead, CaseMatter } from './aid-case.js';
import { caseChanged, caseNotFound, caseSealed, notAtStage } from './cases.errors.js';
import { type CaseAct, nextStage, type Stage } from './stage.js';

/** A case as it is stored, with whether the caller may look into it. */
export interface StoredCase extends CaseHead, CaseMatter {
  readonly tenantId: string;
  readonly isOpen: boolean;
}

/** An own case held for a change. */
export interface HeldCase extends StoredCase {
  readonly nextStage: Stage;
}

/** Which case an act is meant for, as the person saw it. */
export interface CaseVersion {
  readonly id: string;
  readonly version: number;
}

export interface NewCase extends CaseMatter {
  readonly id: string;
  readonly stage: Stage;
  readonly applicationNumber: string | null;
  readonly caseNumber: string | null;
  readonly receivedOn: Day;
  readonly takenInBy: string;
  readonly consultationId: string | null;
}

/** Writes a case of the own unit. */
export async function insertCase(tx: Tx, made: NewCase): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into aid_case (partition_id, id, tenant_id, tenant_path, basis, case_type, case_form, matter, cause_of_action,
       procedure_stage, agency, groups, claims, no_means_condition, means_not_verified, hardship_proof, urgent_ground, is_sealed,
       stage, application_number, case_number, received_on, taken_in_by, consultation_id, recorded_at, recorded_by,
       recorded_by_name, changed_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, $25, $26,
       $27, $25)`,
    [
      own.partition_id,
      made.id,
      own.tenant_id,
      own.tenant_path,
      ...matterColumns(made),
      made.stage,
      made.applicationNumber,
      made.caseNumber,
      made.receivedOn,
      made.takenInBy,
      made.consultationId,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ],
  );
}

const matterColumns = (matter: CaseMatter): unknown[] => [
  matter.basis,
  matter.caseType,
  matter.caseForm,
  matter.matter,
  matter.causeOfAction,
  matter.procedureStage,
  matter.agency,
  [...matter.groups],
  matter.claims,
  matter.noMeansCondition,
  matter.meansNotVerified,
  matter.hardshipProof,
  matter.urgentGround,
  matter.isSealed,
];

/** Writes what an own, held case is about anew. */
export async function storeMatter(tx: Tx, id: string, matter: CaseMatter): Promise<void> {
  await tx.run(
    `update aid_case set basis = $3, case_type = $4, case_form = $5, matter = $6, cause_of_action = $7, procedure_stage = $8,
       agency = $9, groups = $10, claims = $11, no_means_condition = $12, means_not_verified = $13, hardship_proof = $14,
       urgent_ground = $15, is_sealed = $16, version = version + 1, changed_at = $17
     where partition_id = $1 and id = $2`,
    [tx.scope.partitionId, id, ...matterColumns(matter), tx.now],
  );
}

/** A case the caller's unit may see, of the own unit or one below. */
export const findCase = (tx: Tx, id: string): Promise<StoredCase | undefined> =>
  tx.maybe<StoredCase>(
    `select ${CASE_COLUMNS}, ${isOpenTo('$2')} from aid_case c ${CASE_UNITS} where c.id = $1`,
    [id, tx.ctx.accountId],
  );

/** The own case, locked until the end of the transaction, whoever asks; undefined when there is none. */
export const lockCase = (tx: Tx, id: string): Promise<StoredCase | undefined> =>
  tx.maybe<StoredCase>(
    `select ${CASE_COLUMNS}, ${isOpenTo('$4')} from aid_case c ${CASE_UNITS}
     where c.partition_id = $1 and c.id = $2 and c.tenant_id = $3 for update of c`,
    [tx.scope.partitionId, id, tx.scope.tenantId, tx.ctx.accountId],
  );

/**
 * The own case in the version the caller saw, locked until the end of the transaction.
 * @throws Refusal `case.not_found`, `case.changed`, `case.sealed`
 */
export async function holdCase(tx: Tx, at: CaseVersion): Promise<StoredCase> {
  const held = await lockCase(tx, at.id);
  if (!held) throw caseNotFound();
  if (!held.isOpen) throw caseSealed();
  if (held.version !== at.version) throw caseChanged(held.version);
  return held;
}

/** The same, for an act of stage.ts. @throws Refusal `case.not_at_stage` besides */
export async function holdCaseFor(tx: Tx, at: CaseVersion, act: CaseAct): Promise<HeldCase> {
  const held = await holdCase(tx, at);
  const next = nextStage(held.stage, act);
  if (next === null) throw notAtStage(held.stage);
  return { ...held, nextStage: next };
}

/** What a passage writes besides the stage. */
export interface StageChange {
  readonly stage: Stage;
  readonly decidedOn?: Day;
  readonly closedOn?: Day | null;
  readonly caseNumber?: string;
}

/** Moves an own, held case to a stage. */
export async function storeStage(tx: Tx, id: string, change: StageChange): Promise<void> {
  await tx.run(
    `update aid_case set stage = $3, decided_on = coalesce($4, decided_on),
       closed_on = case when $6 then $5::date else closed_on end, case_number = coalesce($7, case_number),
       version = version + 1, changed_at = $8
     where partition_id = $1 and id = $2`,
    [
      tx.scope.partitionId,
      id,
      change.stage,
      change.decidedOn ?? null,
      change.closedOn ?? null,
      change.closedOn !== undefined,
      change.caseNumber ?? null,
      tx.now,
    ],
  );
}

/** A stored case as its reader may see it. */
export const shownCase = (stored: StoredCase): AidCase => {
  const { tenantId: _, isOpen, ...all } = stored;
  return { ...headOf(all), isSealed: all.isSealed, matter: isOpen ? matterOf(all) : null };
};

const headOf = (all: CaseHead): CaseHead => ({
  id: all.id,
  unit: all.unit,
  stage: all.stage,
  applicationNumber: all.applicationNumber,
  caseNumber: all.caseNumber,
  receivedOn: all.receivedOn,
  decidedOn: all.decidedOn,
  closedOn: all.closedOn,
  takenInBy: all.takenInBy,
  consultationId: all.consultationId,
  version: all.version,
});

/** What a case is about, apart from where it stands. */
export const matterOf = (all: CaseMatter): CaseMatter => ({
  basis: all.basis,
  caseType: all.caseType,
  caseForm: all.caseForm,
  matter: all.matter,
  causeOfAction: all.causeOfAction,
  procedureStage: all.procedureStage,
  agency: all.agency,
  groups: all.groups,
  claims: all.claims,
  noMeansCondition: all.noMeansCondition,
  meansNotVerified: all.meansNotVerified,
  hardshipProof: all.hardshipProof,
  urgentGround: all.urgentGround,
  isSealed: all.isSealed,
});
