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
  type UnitSelection,
} from './unit.js';
export { unitNotFound } from './unit.errors.js';
export {
  countUnitsBelow,
  selectUnitsBelow,
  type SqlFragment,
  unitInOwnSubtree,
  unitNames,
  unitsBelow,
} from './unit.repository.js';
export { type UnitQuery, UnitService } from './unit.service.js';
