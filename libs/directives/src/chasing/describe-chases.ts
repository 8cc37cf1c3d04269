import type { Tx } from '@fayuan/database';
import type { MessageContent } from '@fayuan/notify';
import type { ChaseMatter } from './chase.js';
import { STILL_OPEN } from './chase.sql.js';
import { chaseText, messageTitle } from './chase-text.js';

/** The words of a message at the moment it is sent: only of what is still to be done; null when nothing is. */
export async function describeChases(tx: Tx, messageId: string): Promise<MessageContent | null> {
  const matters = await tx.rows<ChaseMatter>(
    `select c.title, c.duty_kind as "dutyKind", c.due_on as "dueOn", c.role, c.step, c.working_days as "workingDays",
       c.unit_count as "unitCount", f.name as "fromName", c.note
     from chase c join org_unit f on f.id = c.from_unit_id
     where c.partition_id = $1 and c.message_id = $2 and ${STILL_OPEN}
     order by c.working_days desc, c.due_on, c.id`,
    [tx.scope.partitionId, messageId],
  );
  if (matters.length === 0) return null;
  return { title: messageTitle(matters.length), lines: matters.map(chaseText) };
}
