import { Injectable } from '@nestjs/common';
import type { Tx } from '@fayuan/database';
import { type Text, words } from '@fayuan/kernel';
import type { HeldRecord, PersonHolder } from '@fayuan/persons';
import type { IntakeState } from '../applications/case-intake.repository.js';
import { ROLES } from './case-person-holder.js';
import { heldRecord, same } from './held-record.js';
import { dropDraftsOf, type IntakePart, intakesOfPerson } from './intake-parts.repository.js';

const STATES: Readonly<Record<IntakeState, Text>> = {
  sent: words('已报送，待受理', 'handed up'),
  accepted: words('已受理', 'accepted'),
  returned: words('已退回', 'sent back'),
};

/** What stations and branches hold of persons: ids of who has a part in the papers they handed up, and the form as it was typed. */
@Injectable()
export class IntakePersonHolder implements PersonHolder {
  /**
   * A station takes papers in for the centre (Legal Aid Act arts. 12, 13, 39). Once the centre has accepted them it holds the
   * file, and the station's purpose is achieved (PIPL art. 47); papers sent back are needed while their form is kept to be
   * mended.
   */
  async neededFor(tx: Tx, personId: string): Promise<Text | null> {
    const parts = await intakesOfPerson(tx, personId);
    const waiting = parts.find(({ state }) => state === 'sent');
    if (waiting)
      return words(
        `${waiting.receivedOn} 报送的申请材料，${waiting.centerName}还没有受理`,
        `the papers of ${waiting.receivedOn} are not accepted yet by ${waiting.centerName}`,
      );
    const mending = parts.find(({ state, hasDraft }) => state === 'returned' && hasDraft);
    if (mending)
      return words(
        `${mending.receivedOn} 的申请材料被退回后还在补正；请重新报送，或先删除草稿`,
        `the papers of ${mending.receivedOn} were sent back and are being mended; hand them up again or discard the draft`,
      );
    return null;
  }

  async heldOf(tx: Tx, personId: string): Promise<HeldRecord[]> {
    return (await intakesOfPerson(tx, personId)).map(recordOf);
  }

  /** The forms that were kept of the papers go. */
  async forget(tx: Tx, personId: string): Promise<void> {
    const parts = await intakesOfPerson(tx, personId);
    if (parts.length > 0)
      await dropDraftsOf(
        tx,
        parts.map(({ intakeId }) => intakeId),
      );
  }
}

const recordOf = (part: IntakePart): HeldRecord =>
  heldRecord(words(`申请材料 ${part.receivedOn}`, `Papers of ${part.receivedOn}`), [
    [words('身份', 'Part'), ROLES[part.role]],
    [words('与受援人关系', 'Relation to the recipient'), same(part.relation)],
    [words('报送机构', 'Handed up to'), same(part.centerName)],
    [words('办理情况', 'State'), STATES[part.state]],
    [words('申请编号', 'Application'), same(part.applicationNumber)],
  ]);
