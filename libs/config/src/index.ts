export { type Config, type DatabaseRole, databaseUrl, loadConfig, personIndexKeyFile } from './config.js';
export { ConfigError } from './config-error.js';
