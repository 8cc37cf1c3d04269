import type { Clock, Clocks } from '@fayuan/clocks';
import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import type { CaseHead } from '../aid-case.js';
import { caseSubject } from '../case-subject.js';
import { mayStillObject, objectionOpen } from './objection.errors.js';
import { objectionsOf } from './objection.repository.js';

/**
 * The term in which whoever was refused, or whose aid was ended, objects (Legal Aid Act art. 49). It runs from the day on which
 * they receive the decision (办理法律援助案件程序规定 art. 22). Until that day is recorded it is counted from the decision, so
 * that nobody is told a later last day than they may have; the day of receipt can only lie after it.
 */
export const OBJECTION_TERM = 'R29';

type Subject = Pick<CaseHead, 'id' | 'caseNumber' | 'applicationNumber'>;

/** Starts the term of an own, held case. @returns undefined where no rule of the place says how long it is */
export function startObjectionTerm(
  tx: Tx,
  clocks: Clocks,
  { id, caseNumber, applicationNumber }: Subject,
  from: Day,
): Promise<Clock | undefined> {
  const { kind } = caseSubject(id);
  const label = caseNumber ?? applicationNumber;
  return clocks.start(tx, { subjectKind: kind, subjectId: id, rule: OBJECTION_TERM, from, label });
}

/** The decision was received: the term runs from that day. Where an objection is lodged already, nothing happens. */
export async function countFromReceipt(
  tx: Tx,
  clocks: Clocks,
  subject: Subject,
  receivedOn: Day,
): Promise<void> {
  if ((await objectionsOf(tx, subject.id)).some(({ state }) => state !== 'corrected')) return;
  await clocks.cancel(tx, caseSubject(subject.id), OBJECTION_TERM);
  await startObjectionTerm(tx, clocks, subject, receivedOn);
}

/**
 * Nothing of an archived case changes any more, so a termination is archived when it can no longer be contested with the bureau.
 * @throws Refusal `case.objection_open`, `case.may_still_object`
 */
export async function requireUncontested(tx: Tx, clocks: Clocks, caseId: string): Promise<void> {
  if ((await objectionsOf(tx, caseId)).some(({ state }) => state === 'open')) throw objectionOpen();
  const running = (await clocks.ofSubjects(tx, [caseId])).get(caseId) ?? [];
  const term = running.find(({ code, state }) => code === OBJECTION_TERM && state === 'running');
  if (term?.dueOn) throw mayStillObject(term.dueOn);
}
