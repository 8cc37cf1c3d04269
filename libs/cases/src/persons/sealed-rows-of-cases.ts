import type { DataKeys, PersonKeys } from '@fayuan/crypto';
import { PersonResealing, sealedColumn, type SealedRows } from '@fayuan/persons';
import { paperPlace } from '../application-papers/application-paper.js';
import { draftPlace, narrativePlace } from '../applications/application-people.js';
import { notePlace } from '../consultations/consultation-note.js';
import { letterPlace } from '../letters/letter-place.js';
import { RowsOfLedgers } from '../ledger-import/known-row.js';
import { CountedPersons } from './counted-persons.js';
import { DigestsOfCases } from './digests-of-cases.js';
import { SealedParcels } from './sealed-parcels.js';

/** Pages are photos of megabytes: so many of them lie in memory at once. */
const FEW = 5;

const few = (rows: SealedRows): SealedRows => ({
  name: rows.name,
  reseal: (tx, most, after) => rows.reseal(tx, Math.min(most, FEW), after),
});

/** Everything that cases keep sealed, or compare and count persons by, for the change of keys. */
export function sealedRowsOfCases(dataKeys: DataKeys, personKeys: PersonKeys): SealedRows[] {
  const persons = new PersonResealing(dataKeys, personKeys);
  return [
    sealedColumn(dataKeys, { table: 'case_application', column: 'narrative', belongsTo: narrativePlace }),
    sealedColumn(dataKeys, { table: 'case_draft', column: 'content', belongsTo: draftPlace }),
    sealedColumn(dataKeys, { table: 'case_letter', column: 'content', belongsTo: letterPlace }),
    sealedColumn(dataKeys, { table: 'consultation_note', column: 'note', belongsTo: notePlace }),
    few(sealedColumn(dataKeys, { table: 'application_paper', column: 'content', belongsTo: paperPlace })),
    new SealedParcels({ data: dataKeys, people: personKeys }, persons),
    new DigestsOfCases(personKeys, persons),
    new CountedPersons(personKeys, persons),
    new RowsOfLedgers(dataKeys),
  ];
}
