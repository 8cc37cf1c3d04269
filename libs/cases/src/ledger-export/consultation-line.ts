import type { ConsultationRow } from '../consultations/consultation.js';
import { inCodes, inDay, inText, inWords, type Line, lineOf } from './ledger-line.js';
import { words } from '@fayuan/kernel';

const NOT_SHOWN = words('仅本单位可见', 'shown to the unit alone');

/** A consultation in the columns that the import of the ledger takes. Pure. @param number that it is told by; null in other units' */
export function consultationLine(found: ConsultationRow, number: string | null): Line {
  const [first, ...more] = found.matters;
  return lineOf({
    number: inText(number),
    occurredOn: inDay(found.occurredOn),
    channel: inCodes([found.channel]),
    matter: inCodes([first]),
    moreMatters: inCodes(more),
    groups: found.groups === null ? inWords(NOT_SHOWN) : inCodes(found.groups),
    results: inCodes(found.results),
    answeredOn: inDay(found.answeredOn),
  });
}
