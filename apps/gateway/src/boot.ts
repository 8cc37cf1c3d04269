import 'reflect-metadata';
import compress from '@fastify/compress';
import type { Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import type { IncomingMessage } from 'node:http';
import { type Clock, systemClock } from '@fayuan/context';
import type { Config } from '@fayuan/config';
import type { Logger } from '@fayuan/telemetry';
import { AppModule } from './app.module.js';
import { nestLogger } from './http/nest-logger.js';
import { addRequestHooks, requestIdOf } from './http/request-hooks.js';
import { addUploadParser } from './http/upload-body.js';
import { addWebApps } from './http/web-apps.js';
import { openPlatform } from './platform.js';

const BODY_BYTES = 1_048_576;

export interface BootOptions {
  readonly config: Config;
  readonly logger: Logger;
  readonly clock?: Clock;
  /** Further modules of the API, beside the domains. */
  readonly modules?: readonly Type[];
  /** Further hooks, before the server is ready. */
  readonly prepare?: (fastify: FastifyInstance) => void;
}

/**
 * Builds the gateway without listening yet. Closing the app closes the database and the queue with it.
 * @throws when the database does not answer, or when an operation has no access rule.
 */
export async function bootGateway(options: BootOptions): Promise<NestFastifyApplication> {
  const { config, logger } = options;
  const platform = await openPlatform(config, logger, options.clock ?? systemClock);
  const adapter = new FastifyAdapter({
    bodyLimit: BODY_BYTES,
    requestIdHeader: false,
    genReqId: (request: IncomingMessage) => requestIdOf(request.headers),
    forceCloseConnections: 'idle',
  });
  try {
    const fastify = adapter.getInstance() as unknown as FastifyInstance;
    addRequestHooks(fastify, logger);
    addUploadParser(fastify);
    options.prepare?.(fastify);
    const app = await NestFactory.create<NestFastifyApplication>(
      AppModule.of(platform, options.modules),
      adapter,
      {
        logger: nestLogger(logger),
        abortOnError: false,
      },
    );
    // The line of a station is weak: 108 kB instead of 342 kB on the first visit.
    await fastify.register(compress, { threshold: 1024, encodings: ['br', 'gzip'] });
    await addWebApps(fastify, config);
    await app.init();
    await fastify.ready();
    return app;
  } catch (error) {
    await platform.close();
    throw error;
  }
}
