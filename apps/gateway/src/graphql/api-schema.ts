import { MODULE_METADATA } from '@nestjs/common/constants.js';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { join } from 'node:path';
import type { Type } from '@nestjs/common';
import { DateTimeScalar } from './scalars.js';

/** Where the printed schema is kept for the web apps; the same from `src` and from `dist`. */
export const SCHEMA_FILE = join(import.meta.dirname, '../../../../libs/api-schema/schema.graphql');

export const BUILD_OPTIONS = { scalarsMap: [{ type: Date, scalar: DateTimeScalar }] };

const providersOf = (module: Type): Type[] =>
  ((Reflect.getMetadata(MODULE_METADATA.PROVIDERS, module) ?? []) as unknown[]).filter(
    (provider): provider is Type => typeof provider === 'function',
  );

/** The schema that the resolvers of the modules make together, as sorted text; nothing is started for it. */
export async function printApiSchema(modules: readonly Type[]): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: false });
  const schema = await app.get(GraphQLSchemaFactory).create(modules.flatMap(providersOf), BUILD_OPTIONS);
  await app.close();
  return `${printSchema(lexicographicSortSchema(schema))}\n`;
}
