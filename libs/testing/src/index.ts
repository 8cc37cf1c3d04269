export { actingFor, growProvince, type ProvinceShape, type TestProvince, type TestUnit } from './province.js';
export { type Ink, type PrintedLine, type PrintedPage, PrintedPaper } from './printed-paper.js';
export { type Heard, MailReceiver, WebhookReceiver } from './receivers.js';
export { RunningProgram } from './running-program.js';
export { ensureTemplate, serverUrl, withDatabase } from './template.js';
export { TestDatabase } from './test-database.js';
export { TestRedis } from './test-redis.js';
export { allowed, type Relation, relation } from './walls/oracle.js';
export { type Arrange, canary, type Column, plant, type PlantedRow, tenantColumns } from './walls/planted.js';
