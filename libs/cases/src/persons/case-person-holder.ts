import { Injectable } from '@nestjs/common';
import { today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import { type Text, words } from '@fayuan/kernel';
import type { HeldRecord, PersonHolder } from '@fayuan/persons';
import { NOTHING_SAID, type PartyRole } from '../applications/application.js';
import { ApplicationPeople } from '../applications/application-people.js';
import { STAGE_WORDS } from '../cases.errors.js';
import {
  answerToTransfer,
  type CasePart,
  dropDigests,
  partsOfPerson,
  storeNarratives,
  toldCases,
} from './case-parts.repository.js';
import { heldRecord, same } from './held-record.js';
import { type StillNeeded, stillNeeded } from './still-needed.js';

export const ROLES: Readonly<Record<PartyRole, Text>> = {
  recipient: words('受援人', 'recipient'),
  agent: words('代理申请人', 'agent'),
  opponent: words('对方当事人', 'opponent'),
};

const numberOf = ({ number }: CasePart): string => number ?? '';

/** What cases hold of persons: ids of who has a part in them, what an applicant told, and digests for comparing. */
@Injectable()
export class CasePersonHolder implements PersonHolder {
  constructor(private readonly people: ApplicationPeople) {}

  /** A person is needed as long as the law or the case still asks for them (`stillNeeded`). */
  async neededFor(tx: Tx, personId: string): Promise<Text | null> {
    for (const part of await partsOfPerson(tx, personId)) {
      const transfer = part.stage === 'transferred' ? await answerToTransfer(tx, part.caseId) : null;
      const needed = stillNeeded({ ...part, transfer }, today(tx.ctx));
      if (needed) return reasonOf(part, needed);
    }
    return null;
  }

  async heldOf(tx: Tx, personId: string): Promise<HeldRecord[]> {
    return (await partsOfPerson(tx, personId)).map(recordOf);
  }

  /** Digests of the person go, and what the person told as an applicant. */
  async forget(tx: Tx, personId: string): Promise<void> {
    const parts = await partsOfPerson(tx, personId);
    if (parts.length === 0) return;
    await dropDigests(tx, parts);
    const own = parts.filter((part) => part.role === 'recipient').map((part) => part.caseId);
    const told = await toldCases(tx, own);
    const emptied = told.map((id) => ({
      id,
      narrative: this.people.seal(tx.scope.tenantId, id, NOTHING_SAID),
    }));
    if (emptied.length > 0) await storeNarratives(tx, emptied);
  }
}

/** In words that name nobody and say what has to happen first. */
function reasonOf(part: CasePart, needed: StillNeeded): Text {
  const [number, stage] = [numberOf(part), STAGE_WORDS[part.stage]];
  switch (needed.why) {
    case 'open':
      return words(
        `案件${number}还在办理（${stage['zh-CN']}），归档后才能删除`,
        `case ${number} is not archived yet (${stage.en})`,
      );
    case 'contested':
      return words(
        `案件${number}的异议还没有审查决定`,
        `the objection to the decision on ${number} is not decided yet`,
      );
    case 'passed_on':
      return words(
        `案件${number}已移送，但接收机构还没有受理；对方受理后才能删除`,
        `case ${number} was passed on and the other centre has not accepted it yet`,
      );
    case 'remedy':
      return words(
        `对案件${number}不予援助决定的救济期限到 ${needed.until} 届满，期满后才能删除`,
        `the refusal of ${number} may be contested until ${needed.until}; erase after that day`,
      );
  }
}

/** Of a case sealed to others no more than that it is there. */
const recordOf = (part: CasePart): HeldRecord =>
  heldRecord(words(`法律援助案件 ${numberOf(part)}`.trim(), `Legal-aid case ${numberOf(part)}`.trim()), [
    [words('身份', 'Part'), ROLES[part.role]],
    [words('办理阶段', 'Stage'), STAGE_WORDS[part.stage]],
    [words('收件日期', 'Received on'), same(part.receivedOn)],
    [words('结案日期', 'Closed on'), same(part.closedOn)],
    [words('与受援人关系', 'Relation to the recipient'), same(part.relation)],
    [words('案由', 'Cause of action'), part.isOpen ? same(part.causeOfAction) : null],
  ]);
