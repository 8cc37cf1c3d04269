export {
  type Config,
  type DatabaseRole,
  databaseUrl,
  keyFile,
  type KeyVariable,
  loadConfig,
} from './config.js';
export { ConfigError } from './config-error.js';
