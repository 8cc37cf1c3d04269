import { Injectable } from '@nestjs/common';
import { today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import { Clocks } from '@fayuan/clocks';
import type { Day } from '@fayuan/kernel';
import { type CountedPerson, Ledger, PersonFacts } from '@fayuan/ledger';
import { Persons } from '@fayuan/persons';
import { type HeldCase, matterOf, storeStage } from '../aid-case.repository.js';
import type { CaseMatter } from '../aid-case.js';
import { addCaseEvents } from '../case-event.repository.js';
import { nextCaseNumber } from '../case-series.repository.js';
import { caseSubject } from '../case-subject.js';
import type { ActNote } from './case-acts.js';
import { partiesOf } from './case-party.repository.js';
import { grantedMeasures, recipientIndicators } from './granted-facts.js';

/** How aid comes to be granted. */
export type GrantAct = 'grant' | 'aid_first' | 'correct_refusal';

/** A granted case with the day it counts on. */
export interface CountedCase {
  readonly number: string;
  readonly on: Day;
  readonly matter: CaseMatter;
}

/** A case gets its number, counts, and waits for somebody to be assigned; always within the caller's transaction. */
@Injectable()
export class CaseGranting {
  constructor(
    private readonly clocks: Clocks,
    private readonly persons: Persons,
    private readonly facts: PersonFacts,
    private readonly ledger: Ledger,
  ) {}

  /** Grants aid in a held case of the own unit. @returns its number */
  async grant(tx: Tx, held: HeldCase, act: GrantAct, note: ActNote = {}): Promise<string> {
    const on = today(tx.ctx);
    const number = held.caseNumber ?? (await nextCaseNumber(tx, held.caseType, Number(on.slice(0, 4))));
    await storeStage(tx, held.id, { stage: held.nextStage, decidedOn: on, caseNumber: number });
    await addCaseEvents(tx, [
      { caseId: held.id, kind: act, occurredOn: on, ...note, detail: { ...note.detail, number } },
    ]);
    await this.clocks.meet(tx, caseSubject(held.id), 'R20', on);
    await this.clocks.meet(tx, caseSubject(held.id), 'R24', on);
    await this.clocks.relabel(tx, caseSubject(held.id), number);
    await this.clocks.start(tx, { ...startOf(held.id), rule: 'R22', from: on, label: number });
    await this.count(tx, held.id, { number, on, matter: matterOf(held) });
    return number;
  }

  /**
   * The bureau ordered a refusal corrected: its figure is taken back with the reason, and aid is granted.
   * @param refusalId source of the figure; null where the refusal was taken over without one
   */
  async correctRefusal(tx: Tx, held: HeldCase, refusalId: string | null, why: string): Promise<void> {
    if (refusalId !== null) await this.ledger.reverse(tx, refusalId, why);
    await this.grant(tx, held, 'correct_refusal');
  }

  /** Posts what a granted case counts, on a day. */
  async count(tx: Tx, caseId: string, { number, on, matter }: CountedCase): Promise<void> {
    const source = { kind: 'aid_case', id: caseId, title: number, occurredOn: on, campaignIds: [] };
    await this.facts.post(tx, source, grantedMeasures(matter), await this.counted(tx, caseId, matter));
  }

  /** The recipient by the resident number; whoever shows another paper is counted in person-times alone. */
  private async counted(tx: Tx, caseId: string, matter: CaseMatter): Promise<CountedPerson[]> {
    const recipient = (await partiesOf(tx, 'case', caseId)).find((party) => party.role === 'recipient');
    if (!recipient) return [];
    const { document } = await this.persons.details(tx, recipient.personId, 'count_recipient');
    if (document?.kind !== 'resident_id') return [];
    return recipientIndicators(matter.groups).map((indicator) => ({
      indicator,
      residentNumber: document.number,
    }));
  }
}

const startOf = (caseId: string) => {
  const { kind, id } = caseSubject(caseId);
  return { subjectKind: kind, subjectId: id };
};
