import type { Clocks } from '@fayuan/clocks';
import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import type { Complaint, ComplaintStep } from './complaint.js';

/** R59: within what time it is decided whether a complaint is taken up, and it is dealt with and answered. */
const DECIDE = 'R59a';
const ANSWER = 'R59b';

type Subject = Pick<Complaint, 'id' | 'caseNumber'>;

const subjectOf = ({ id }: Subject) => ({ kind: 'complaint', id });

/** The clock that starts with the complaint. Always within the caller's transaction. */
export async function beginClock(clocks: Clocks, tx: Tx, complaint: Subject, receivedOn: Day): Promise<void> {
  await clocks.start(tx, {
    subjectKind: 'complaint',
    subjectId: complaint.id,
    rule: DECIDE,
    from: receivedOn,
    label: complaint.caseNumber,
  });
}

/** What a step taken on a day does to the clocks: the time in which somebody else has to supply what is missing does not count. */
export async function followStep(
  clocks: Clocks,
  tx: Tx,
  complaint: Subject,
  { step, on }: { readonly step: ComplaintStep; readonly on: Day },
): Promise<void> {
  const subject = subjectOf(complaint);
  switch (step) {
    case 'tell_missing':
      await clocks.stop(tx, subject, DECIDE, { reason: 'supplement', from: on });
      return;
    case 'supply':
      await clocks.resume(tx, subject, DECIDE, { to: on });
      return;
    case 'merge':
      await clocks.cancel(tx, subject);
      return;
    case 'refuse':
      await clocks.meet(tx, subject, DECIDE, on);
      return;
    case 'accept':
      await clocks.meet(tx, subject, DECIDE, on);
      await clocks.start(tx, {
        subjectKind: subject.kind,
        subjectId: subject.id,
        rule: ANSWER,
        from: on,
        label: complaint.caseNumber,
      });
      return;
    case 'answer':
      await clocks.meet(tx, subject, ANSWER, on);
  }
}
