import { Injectable } from '@nestjs/common';
import type { Tx } from '@fayuan/database';
import { type Day, type Text, words } from '@fayuan/kernel';
import type { HeldRecord, PersonHolder } from '@fayuan/persons';
import type { ConsultationChannel } from '../consultations/consultation.js';
import { ConsultationNotes } from '../consultations/consultation-note.js';
import { channelName } from '../consultations/consultation-form.js';
import { matterNames } from '../consultations/consultation.repository.js';

interface Asked {
  readonly id: string;
  readonly occurredOn: Day;
  readonly answeredOn: Day | null;
  readonly channel: ConsultationChannel;
  readonly matters: readonly string[];
}

const asked = (tx: Tx, personId: string, withDeleted = false): Promise<Asked[]> =>
  tx.rows<Asked>(
    `select id, occurred_on as "occurredOn", answered_on as "answeredOn", channel, matters from consultation
     where partition_id = $1 and tenant_id = $2 and person_id = $3 and ($4 or deleted_at is null)
     order by occurred_on desc, id desc`,
    [tx.scope.partitionId, tx.scope.tenantId, personId, withDeleted],
  );

const same = (text: string): Text => words(text, text);

/** What consultations hold of persons: the id of who asked, and what was noted, sealed. */
@Injectable()
export class ConsultationPersonHolder implements PersonHolder {
  constructor(private readonly notes: ConsultationNotes) {}

  /** Whoever waits for an answer is still needed. */
  async neededFor(tx: Tx, personId: string): Promise<Text | null> {
    const open = (await asked(tx, personId)).find(({ answeredOn }) => answeredOn === null);
    if (!open) return null;
    return words(
      `${open.occurredOn} 的咨询还没有答复`,
      `the question of ${open.occurredOn} is not answered yet`,
    );
  }

  async heldOf(tx: Tx, personId: string): Promise<HeldRecord[]> {
    const found = await asked(tx, personId);
    const names = await matterNames(tx, [...new Set(found.flatMap(({ matters }) => matters))]);
    const notes = await this.notes.of(
      tx,
      found.map(({ id }) => id),
    );
    return found.map(({ id, occurredOn, answeredOn, channel, matters }) => ({
      title: words(`法律咨询 ${occurredOn}`, `Consultation of ${occurredOn}`),
      fields: [
        { label: words('咨询方式', 'Channel'), value: channelName(channel) },
        {
          label: words('咨询事项', 'Matters'),
          value: same(matters.map((matter) => names.get(matter) ?? matter).join('、')),
        },
        ...(answeredOn ? [{ label: words('答复日期', 'Answered on'), value: same(answeredOn) }] : []),
        ...[notes.get(id)].flatMap((note) =>
          note === undefined ? [] : [{ label: words('备注', 'Note'), value: same(note) }],
        ),
      ],
    }));
  }

  /** What was noted goes, of deleted consultations too. */
  async forget(tx: Tx, personId: string): Promise<void> {
    const found = await asked(tx, personId, true);
    await this.notes.forget(
      tx,
      found.map(({ id }) => id),
    );
  }
}
