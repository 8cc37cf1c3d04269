import { Injectable } from '@nestjs/common';
import type { Tx } from '@fayuan/database';
import { type Text, words } from '@fayuan/kernel';
import type { HeldRecord, PersonHolder } from '@fayuan/persons';
import { STAGE_WORDS } from '../cases.errors.js';
import { actsAt, type Stage } from '../stage.js';
import { type CasePart, partsOfPerson } from './case-parts.repository.js';

const ROLES: Readonly<Record<CasePart['role'], Text>> = {
  recipient: words('受援人', 'recipient'),
  agent: words('代理申请人', 'agent'),
  opponent: words('对方当事人', 'opponent'),
};

/** Nothing is done with such a case any more: archived, or it left the unit before a decision. */
const isOver = (stage: Stage): boolean => actsAt(stage).length === 0;

const same = (text: string): Text => words(text, text);
const numberOf = ({ number }: CasePart): string => number ?? '';

/** What cases hold of persons: ids of who has a part in them. */
@Injectable()
export class CasePersonHolder implements PersonHolder {
  /** A person is needed as long as anything may still be done with a case of theirs. */
  async neededFor(tx: Tx, personId: string): Promise<Text | null> {
    const open = (await partsOfPerson(tx, personId)).find(({ stage }) => !isOver(stage));
    if (!open) return null;
    const [number, stage] = [numberOf(open), STAGE_WORDS[open.stage]];
    return words(
      `案件${number}还在办理（${stage['zh-CN']}），归档后才能删除`,
      `case ${number} is not archived yet (${stage.en})`,
    );
  }

  async heldOf(tx: Tx, personId: string): Promise<HeldRecord[]> {
    return (await partsOfPerson(tx, personId)).map(recordOf);
  }
}

/** Of a case sealed to others no more than that it is there. */
function recordOf(part: CasePart): HeldRecord {
  const told: readonly (readonly [Text, Text | null])[] = [
    [words('身份', 'Part'), ROLES[part.role]],
    [words('办理阶段', 'Stage'), STAGE_WORDS[part.stage]],
    [words('收件日期', 'Received on'), same(part.receivedOn)],
    [words('结案日期', 'Closed on'), part.closedOn && same(part.closedOn)],
    [words('与受援人关系', 'Relation to the recipient'), part.relation && same(part.relation)],
    [words('案由', 'Cause of action'), part.isOpen && part.causeOfAction ? same(part.causeOfAction) : null],
  ].map(([label, value]) => [label as Text, (value || null) as Text | null] as const);
  return {
    title: words(`法律援助案件 ${numberOf(part)}`.trim(), `Legal-aid case ${numberOf(part)}`.trim()),
    fields: told.flatMap(([label, value]) => (value ? [{ label, value }] : [])),
  };
}
