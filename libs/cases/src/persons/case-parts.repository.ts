import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { isOpenTo } from '../aid-case.sql.js';
import type { Stage } from '../stage.js';

/** The part of a person in an own case. */
export interface CasePart {
  readonly role: 'recipient' | 'agent' | 'opponent';
  readonly relation: string | null;
  readonly stage: Stage;
  /** Of the case, or of the application while there is none. */
  readonly number: string | null;
  readonly receivedOn: Day;
  readonly closedOn: Day | null;
  readonly causeOfAction: string | null;
  /** Whether the caller may look into the case. */
  readonly isOpen: boolean;
}

/** Parts of a person in own cases, the newest first. */
export const partsOfPerson = (tx: Tx, personId: string): Promise<CasePart[]> =>
  tx.rows<CasePart>(
    `select y.role, y.relation, c.stage, coalesce(c.case_number, c.application_number) as number, c.received_on as "receivedOn",
       c.closed_on as "closedOn", c.cause_of_action as "causeOfAction", ${isOpenTo('$4')}
     from case_party y join aid_case c on c.partition_id = y.partition_id and c.id = y.case_id
     where y.partition_id = $1 and y.tenant_id = $2 and y.person_id = $3
     order by c.received_on desc, c.id desc, y.role`,
    [tx.scope.partitionId, tx.scope.tenantId, personId, tx.ctx.accountId],
  );
