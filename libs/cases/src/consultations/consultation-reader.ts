import { Injectable } from '@nestjs/common';
import type { Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { Ledger } from '@fayuan/ledger';
import type { ConsultationChannel, PersonGroup } from './consultation.js';
import { channelName } from './consultation-form.js';
import { cameBack, holdConsultation, matterNames, writeConverted } from './consultation.repository.js';
import { alreadyConverted, consultationDeleted, consultationNotFound } from './consultations.errors.js';

/** What an application takes over from the consultation it comes of, so that nobody types it again. */
export interface ConsultationForApplication {
  readonly id: string;
  readonly personId: string | null;
  readonly matters: readonly string[];
  readonly groups: readonly PersonGroup[];
  readonly channel: ConsultationChannel;
}

/** Consultations as applications know them; always within the caller's transaction. */
@Injectable()
export class ConsultationReader {
  constructor(private readonly ledger: Ledger) {}

  /**
   * The own consultation, held until the transaction ends.
   * @throws Refusal when there is none, when it was deleted, or when another application came of it that was not sent back
   */
  async forApplication(tx: Tx, id: string): Promise<ConsultationForApplication> {
    const standing = isId(id) ? await holdConsultation(tx, id) : undefined;
    if (!standing) throw consultationNotFound();
    if (standing.deletedAt) throw consultationDeleted();
    if (standing.convertedCaseId && !(await cameBack(tx, standing.convertedCaseId))) throw alreadyConverted();
    const { personId, matters, groups, channel } = standing;
    return { id, personId, matters, groups, channel };
  }

  /**
   * Writes down that the application came of the consultation, which counts as a result of it, once: also when papers that the
   * centre sent back are handed up anew.
   */
  async markConverted(tx: Tx, id: string, caseId: string): Promise<void> {
    const standing = isId(id) ? await holdConsultation(tx, id) : undefined;
    if (!standing) throw consultationNotFound();
    if (standing.convertedCaseId === caseId) return;
    if (standing.convertedCaseId && !(await cameBack(tx, standing.convertedCaseId))) throw alreadyConverted();
    await writeConverted(tx, id, caseId);
    const { occurredOn, campaignIds, channel, matters } = standing;
    if (standing.isCounted && !standing.results.includes('applied')) {
      const names = await matterNames(tx, matters.slice(0, 1));
      const title = `${channelName(channel)['zh-CN']}：${names.get(matters[0] ?? '') ?? ''}`;
      const source = { kind: 'consultation', id, title, occurredOn, campaignIds };
      await this.ledger.post(tx, source, [{ indicator: 'consultations.applied', quantity: 1 }]);
    }
    const subject = { subjectKind: 'consultation', subjectId: id };
    await tx.audit({ action: 'consultation.converted', ...subject, detail: { caseId } });
  }
}
