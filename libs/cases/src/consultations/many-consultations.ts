import { Injectable } from '@nestjs/common';
import { Clocks } from '@fayuan/clocks';
import type { Tx } from '@fayuan/database';
import { Ledger } from '@fayuan/ledger';
import { followAnswers } from './answer-clock.js';
import type { CheckedConsultation } from './consultation.js';
import { channelName } from './consultation-form.js';
import { insertConsultations, matterNames } from './consultation.repository.js';
import { unknownMatter } from './consultations.errors.js';
import { countConsultation } from './count-consultation.js';

/** Records consultations by the hundred as part of a larger act: rows, facts and clocks, each in the same few statements. */
@Injectable()
export class ManyConsultations {
  constructor(
    private readonly ledger: Ledger,
    private readonly clocks: Clocks,
  ) {}

  /** Consultations that were at no event of the unit's own, under ids that the caller made. */
  async record(
    tx: Tx,
    made: readonly { readonly id: string; readonly consultation: CheckedConsultation }[],
  ): Promise<void> {
    const names = await matterNames(tx, [
      ...new Set(made.flatMap(({ consultation }) => consultation.matters)),
    ]);
    const titled = made.map(({ id, consultation }) => {
      const [first = ''] = consultation.matters;
      if (consultation.matters.some((matter) => !names.has(matter))) throw unknownMatter('matters');
      return {
        id,
        consultation,
        title: `${channelName(consultation.channel)['zh-CN']}：${names.get(first) ?? ''}`,
      };
    });
    await insertConsultations(
      tx,
      titled.map(({ id, consultation }) => ({
        id,
        content: { consultation, campaignIds: [], isCounted: true, personId: null },
      })),
    );
    await this.ledger.postAll(
      tx,
      titled.map(({ id, consultation, title }) => ({
        source: { kind: 'consultation', id, title, occurredOn: consultation.occurredOn, campaignIds: [] },
        measures: countConsultation(consultation),
      })),
    );
    await followAnswers(
      this.clocks,
      tx,
      made.map(({ id, consultation }) => ({ ...consultation, id })),
    );
  }
}
