import 'reflect-metadata';
import { readFile } from 'node:fs/promises';
import { DOMAINS } from '../app.module.js';
import { printApiSchema, SCHEMA_FILE } from './api-schema.js';

describe('the schema that the web apps are built against', () => {
  it('is the one the gateway serves (npm run print-schema -w @fayuan/gateway writes it anew)', async () => {
    expect(await printApiSchema(DOMAINS)).toBe(await readFile(SCHEMA_FILE, 'utf8'));
  });
});
