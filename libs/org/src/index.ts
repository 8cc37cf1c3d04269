export { OrgModule } from './org.module.js';
export {
  belowOf,
  isInSubtree,
  type PathRange,
  ROOT_UNIT_ID,
  subtreeOf,
  type Unit,
  type UnitKind,
  type UnitName,
  type UnitPage,
  type UnitPlace,
} from './unit.js';
export {
  countable,
  EVERYONE,
  meansEveryone,
  NAMED,
  type UnitSelection,
  type WholeSelection,
  wholeSelection,
} from './unit-selection.js';
export { meansUnit, type SelectionScope, type SqlFragment } from './unit-selection.sql.js';
export { unitNameJson } from './unit-name.sql.js';
export { placeWord } from './place-word.js';
export { unitNotFound } from './unit.errors.js';
export {
  countUnitsBelow,
  selectUnitsBelow,
  unitInOwnSubtree,
  unitNames,
  unitsBelow,
} from './unit.repository.js';
export { type UnitQuery, UnitService } from './unit.service.js';
export type { UnitList, UnitListDetail, UnitListInput } from './unit-list.js';
export {
  type ChangeEffect,
  type NamedHanging,
  type NewUnit,
  REORGANISATION_KINDS,
  type Reorganisation,
  type ReorganisationKind,
  type TreeChange,
} from './reorganisation/reorganisation.js';
export { ReorganisationService } from './reorganisation/reorganisation.service.js';
export { UnitListService } from './unit-list.service.js';
export { checkPassword, hashPassword } from './password.js';
export { passwordProblem } from './password-policy.js';
export { isRole, type Permission, PERMISSIONS, permissionsOf, type Role, ROLES, rolesAt } from './roles.js';
export { type NewSession, type OpenSession } from './session.js';
export { SignInService, type SignInSettings } from './sign-in.service.js';
export { UnitImportError, type UnitFault, type UnitFaultKind } from './unit-import.errors.js';
export { importUnits, type UnitImport, type UnitImportOutcome } from './unit-import.service.js';
export { type Branch, openBranches } from './unit-branches.repository.js';
export { type Account, type AccountAt, type NewAccount, normalLogin } from './account.js';
export { AccountService } from './account.service.js';
export { type Colleague, colleaguesOf } from './colleague.repository.js';
