import { Injectable } from '@nestjs/common';
import type { Tx } from '@fayuan/database';
import { type Day, type Text, words } from '@fayuan/kernel';
import type { HeldRecord, PersonHolder } from '@fayuan/persons';
import { type ComplaintStatus, stepsAt } from '../quality/complaint.js';

interface Filed {
  readonly receivedOn: Day;
  readonly answeredOn: Day | null;
  readonly status: ComplaintStatus;
}

const filed = (tx: Tx, personId: string): Promise<Filed[]> =>
  tx.rows<Filed>(
    `select received_on as "receivedOn", answered_on as "answeredOn", status from complaint
     where partition_id = $1 and tenant_id = $2 and complainant_id = $3 order by received_on desc, id desc`,
    [tx.scope.partitionId, tx.scope.tenantId, personId],
  );

const same = (text: string): Text => words(text, text);

/** What complaints hold of persons: the id of who complains. */
@Injectable()
export class ComplaintPersonHolder implements PersonHolder {
  /** Whoever waits for what becomes of a complaint is still needed. */
  async neededFor(tx: Tx, personId: string): Promise<Text | null> {
    const open = (await filed(tx, personId)).find(({ status }) => stepsAt(status).length > 0);
    if (!open) return null;
    return words(
      `${open.receivedOn} 收到的投诉还没有办结`,
      `the complaint of ${open.receivedOn} is not dealt with yet`,
    );
  }

  async heldOf(tx: Tx, personId: string): Promise<HeldRecord[]> {
    return (await filed(tx, personId)).map(({ receivedOn, answeredOn }) => ({
      title: words(`投诉 ${receivedOn}`, `Complaint of ${receivedOn}`),
      fields: answeredOn ? [{ label: words('答复日期', 'Answered on'), value: same(answeredOn) }] : [],
    }));
  }
}
