import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import type { DutyEventKind } from '../duty-event.repository.js';

/** What somebody did about the duties of a unit under a directive. */
export interface DutyAct {
  readonly id: string;
  readonly unit: string;
  readonly kind: DutyEventKind;
  readonly occurredOn: Day;
  readonly recordedAt: Date;
  readonly actor: string;
  readonly reason: string | null;
}

/** What was done under a directive at the own unit and below, in the order of recording, after an event. */
export const dutyActsAfter = (
  tx: Tx,
  directiveId: string,
  page: { readonly afterId: string; readonly limit: number },
): Promise<DutyAct[]> =>
  tx.rows<DutyAct>(
    `select e.id, u.name as unit, e.kind, e.occurred_on as "occurredOn", e.recorded_at as "recordedAt",
       e.actor_name as actor, e.reason
     from duty_event e join org_unit u on u.id = e.tenant_id
     where e.directive_id = $1 and e.id > $2 order by e.id limit $3`,
    [directiveId, page.afterId, page.limit],
  );
