export { actingFor, growProvince, type ProvinceShape, type TestProvince, type TestUnit } from './province.js';
export { ensureTemplate, serverUrl, withDatabase } from './template.js';
export { TestDatabase } from './test-database.js';
export { TestRedis } from './test-redis.js';
