export { DOCUMENT_KINDS, type DocumentKind, type IdentityDocument } from './identity-document.js';
export {
  type KnownDetails,
  type MaskedPerson,
  type OpenedFields,
  PERSON_FIELDS,
  type PersonChanges,
  type PersonDetails,
  type PersonField,
  type Visibility,
} from './person.js';
export { PersonResealing } from './person-resealing.js';
export type { PersonSearch } from './person-search.js';
export { Persons, type RecordOptions } from './persons.js';
export { PersonsModule } from './persons.module.js';
export { type HeldRecord, type PersonHolder, PersonHolders } from './person-holders.js';
export { PersonTeamService, type TeamChange } from './person-team.service.js';
export { type PersonExport, PersonService, type Unmasking } from './person.service.js';
export { type ResealStep, resealUnits } from './reseal-units.js';
export { sealedColumn } from './sealed-column.js';
export { passed, type Resealed, type SealedRows } from './sealed-rows.js';
export { checkReason } from './reason.js';
export { canOpenToOthers, opensToOthers } from './team.js';
export { checkPerson } from './check-person.js';
