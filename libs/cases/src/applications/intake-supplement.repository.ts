import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';

/** What a station has told of papers that were asked for. */
export interface Brought {
  readonly kinds: readonly string[];
  readonly on: Day;
}

/** Papers from below that became an own case: the row of the unit that took them in. */
const intakeOf = (tx: Tx, caseId: string): Promise<{ id: string; stationId: string } | undefined> =>
  tx.maybe<{ id: string; stationId: string }>(
    `select source_id as id, sender_id as "stationId" from case_parcel
     where partition_id = $1 and tenant_id = $2 and case_id = $3 and kind = 'intake'`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId],
  );

/** Lets the unit that took the papers in know what is missing and until when; nothing for a case taken in at the centre. */
export async function tellIntake(
  tx: Tx,
  caseId: string,
  asked: { readonly kinds: readonly string[]; readonly dueOn: Day },
): Promise<void> {
  const intake = await intakeOf(tx, caseId);
  if (!intake) return;
  await tx.run(
    `update case_intake set supplement_kinds = $3, supplement_due_on = $4, supplied_on = null
     where id = $1 and tenant_id = $2 and center_id = $5`,
    [intake.id, intake.stationId, [...asked.kinds], asked.dueOn, tx.scope.tenantId],
  );
}

/** Lets it know that all is there. */
export async function tellIntakeSupplied(tx: Tx, caseId: string, on: Day): Promise<void> {
  const intake = await intakeOf(tx, caseId);
  if (!intake) return;
  await tx.run(
    'update case_intake set supplied_on = $3 where id = $1 and tenant_id = $2 and center_id = $4',
    [intake.id, intake.stationId, on, tx.scope.tenantId],
  );
}

/** Of the papers asked for in an own case, those that lie with the unit that took them in. */
export async function broughtFor(tx: Tx, caseId: string): Promise<Brought | null> {
  const intake = await intakeOf(tx, caseId);
  const found =
    intake &&
    (await tx.maybe<{ kinds: string[]; on: Day | null }>(
      'select brought_kinds as kinds, brought_on as "on" from case_intake where id = $1 and tenant_id = $2',
      [intake.id, intake.stationId],
    ));
  return found?.on ? { kinds: found.kinds, on: found.on } : null;
}

/** What the centre asks of own papers, held until the transaction ends. */
export const holdAsked = (
  tx: Tx,
  id: string,
): Promise<{ kinds: string[]; dueOn: Day | null; suppliedOn: Day | null } | undefined> =>
  tx.maybe(
    `select supplement_kinds as kinds, supplement_due_on as "dueOn", supplied_on as "suppliedOn"
     from case_intake where partition_id = $1 and tenant_id = $2 and id = $3 for update`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );

export async function noteBrought(tx: Tx, id: string, { kinds, on }: Brought): Promise<void> {
  await tx.run(
    `update case_intake set brought_kinds = $4, brought_on = $5 where partition_id = $1 and tenant_id = $2 and id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, id, [...kinds], on],
  );
}
