import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { addCaseEvents } from '../case-event.repository.js';

/** Takes an own case as withdrawn when its missing papers were due before a day and never came. @returns whether it was so */
export async function lapseCase(tx: Tx, caseId: string, day: Day): Promise<boolean> {
  const lapsed = await tx.run(
    `update aid_case c set stage = 'withdrawn', version = c.version + 1, changed_at = $4
     from case_supplement s
     where c.partition_id = $1 and c.tenant_id = $2 and c.id = $3 and c.stage = 'supplementing'
       and s.partition_id = c.partition_id and s.tenant_id = c.tenant_id and s.case_id = c.id
       and s.supplied_on is null and s.due_on < $5::date`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId, tx.now, day],
  );
  if (lapsed === 0) return false;
  await addCaseEvents(tx, [{ caseId, kind: 'lapse', occurredOn: day }]);
  return true;
}
