export { type Config, type DatabaseRole, databaseUrl, loadConfig } from './config.js';
export { ConfigError } from './config-error.js';
