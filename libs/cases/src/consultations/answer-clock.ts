import type { Clocks } from '@fayuan/clocks';
import type { Tx } from '@fayuan/database';
import type { CheckedConsultation, ConsultationChannel } from './consultation.js';

/** R16: a letter and a question by the web are answered within a term of the place, where it has one. */
const RULES: Partial<Record<ConsultationChannel, string>> = { letter: 'R16a', online: 'R16b' };

type Asked = Pick<CheckedConsultation, 'channel' | 'occurredOn' | 'answeredOn'>;

const subjectOf = (id: string) => ({ kind: 'consultation', id });

/**
 * Lets the clock of the answer follow what is recorded: it starts with the question and is met by the answer. When the question
 * turns out to be of another day or channel, the clock that runs is ended and another begins.
 * @param before what the record said until now; undefined for a new one
 * @param after what it says; null when it is taken back
 */
export async function followAnswer(
  clocks: Clocks,
  tx: Tx,
  id: string,
  { before, after }: { readonly before: Asked | undefined; readonly after: Asked | null },
): Promise<void> {
  const subject = subjectOf(id);
  const sameQuestion =
    before !== undefined && before.channel === after?.channel && before.occurredOn === after.occurredOn;
  if (sameQuestion && before.answeredOn === after.answeredOn) return;
  const hadClock = before !== undefined && RULES[before.channel] !== undefined;
  if (hadClock && !sameQuestion) await clocks.cancel(tx, subject);
  const rule = after && RULES[after.channel];
  if (!after || !rule) return;
  await clocks.start(tx, { subjectKind: subject.kind, subjectId: id, rule, from: after.occurredOn });
  if (after.answeredOn) await clocks.meet(tx, subject, rule, after.answeredOn);
}

/** Starts the clocks of new consultations and meets those that were answered, in the same few statements. */
export async function followAnswers(
  clocks: Clocks,
  tx: Tx,
  asked: readonly (Asked & { readonly id: string })[],
): Promise<void> {
  const ruled = asked.flatMap((each) => {
    const rule = RULES[each.channel];
    return rule ? [{ ...each, rule }] : [];
  });
  if (ruled.length === 0) return;
  await clocks.startAll(
    tx,
    ruled.map(({ id, rule, occurredOn }) => ({
      subjectKind: 'consultation',
      subjectId: id,
      rule,
      from: occurredOn,
    })),
  );
  await clocks.meetAll(
    tx,
    ruled.flatMap(({ id, rule, answeredOn }) =>
      answeredOn ? [{ subject: subjectOf(id), rule, on: answeredOn }] : [],
    ),
  );
}
