export { addBiLogin, type BiLogin, biLogins, isBiLogin, removeBiLogin } from './bi-logins.js';
export { type CopyValue } from './copy-in.js';
export { Database, type DatabaseOptions, type Once } from './database.js';
export { type Fingerprint } from './fingerprint.js';
export { type Channel, CHANNELS, Live } from './live.js';
export { migrate, migrateUpTo, type Progress } from './migrate.js';
export { asOwner, ensureDatabase, OwnerTx, setPasswords } from './owner-connection.js';
export { BI_GROUP, LOGIN_ROLES, OWNER, setPassword } from './roles.js';
export {
  type Act,
  type AppRole,
  BI_VIEWS,
  DEFINER_FUNCTIONS,
  MANIFEST,
  type TableKind,
  type TableRule,
} from './tenancy/manifest.js';
export { isTenantTable, tableStatements } from './tenancy/policies.js';
export { type AuditEntry, type Ownership, type Scope, Tx } from './transaction.js';
