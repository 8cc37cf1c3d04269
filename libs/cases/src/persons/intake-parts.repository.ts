import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import type { PartyRole } from '../applications/application.js';
import type { IntakeState } from '../applications/case-intake.repository.js';

/** The part of a person in papers that the own unit took in and handed up. */
export interface IntakePart {
  readonly intakeId: string;
  readonly role: PartyRole;
  readonly relation: string | null;
  readonly state: IntakeState;
  readonly receivedOn: Day;
  readonly centerName: string;
  readonly applicationNumber: string | null;
  /** Its form is still kept to be mended and handed up again. */
  readonly hasDraft: boolean;
}

/** Parts of a person in papers the own unit handed up, the newest first. */
export const intakesOfPerson = (tx: Tx, personId: string): Promise<IntakePart[]> =>
  tx.rows<IntakePart>(
    `select i.id as "intakeId", y.role, y.relation, i.state, i.received_on as "receivedOn", c.name as "centerName",
       i.application_number as "applicationNumber",
       exists (select from case_draft d where d.partition_id = i.partition_id and d.tenant_id = i.tenant_id and d.sent_as = i.id)
         as "hasDraft"
     from case_intake_party y
     join case_intake i on i.partition_id = y.partition_id and i.id = y.intake_id
     join org_unit c on c.id = i.center_id
     where y.partition_id = $1 and y.tenant_id = $2 and y.person_id = $3
     order by i.received_on desc, i.id desc, y.role`,
    [tx.scope.partitionId, tx.scope.tenantId, personId],
  );

/** Forms kept of own papers that were handed up, whoever typed them: they hold the person in full. */
export async function dropDraftsOf(tx: Tx, intakeIds: readonly string[]): Promise<void> {
  await tx.run(
    'delete from case_draft where partition_id = $1 and tenant_id = $2 and sent_as = any ($3::uuid[])',
    [tx.scope.partitionId, tx.scope.tenantId, intakeIds],
  );
}
