import 'reflect-metadata';
import { writeFile } from 'node:fs/promises';
import { DOMAINS } from './app.module.js';
import { printApiSchema, SCHEMA_FILE } from './graphql/api-schema.js';

await writeFile(SCHEMA_FILE, await printApiSchema(DOMAINS));
process.stdout.write('libs/api-schema/schema.graphql\n');
