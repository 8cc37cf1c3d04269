import type { ApolloDriverConfig } from '@nestjs/apollo';
import { ApolloDriver } from '@nestjs/apollo';
import { Inject, Injectable } from '@nestjs/common';
import type { GqlOptionsFactory } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import type { Config } from '@fayuan/config';
import type { Logger } from '@fayuan/telemetry';
import type { GatewayContext, GatewayRequest } from '../access/request.js';
import { CallerResolver } from '../session/caller-resolver.js';
import { CONFIG, LOGGER } from '../tokens.js';
import { BUILD_OPTIONS } from './api-schema.js';
import { LIMITS, MAX_TOKENS } from './limits.js';
import { operationPlugin } from './operation-plugin.js';
import { presentError } from './present-error.js';
import { socketOptions } from './socket-options.js';

export const GRAPHQL_PATH = '/graphql';

/** How the GraphQL server is set up; see docs/decisions for the limits. */
@Injectable()
export class GraphqlOptions implements GqlOptionsFactory<ApolloDriverConfig> {
  constructor(
    private readonly callers: CallerResolver,
    @Inject(LOGGER) private readonly logger: Logger,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  createGqlOptions(): ApolloDriverConfig {
    return {
      driver: ApolloDriver,
      path: GRAPHQL_PATH,
      autoSchemaFile: true,
      sortSchema: true,
      // Nest turns these on unless NODE_ENV says production; nobody depends on that here. The schema file is public.
      graphiql: false,
      introspection: false,
      hideSchemaDetailsFromClientErrors: true,
      includeStacktraceInErrorResponses: false,
      autoTransformHttpErrors: false,
      csrfPrevention: true,
      allowBatchedHttpRequests: false,
      parseOptions: { maxTokens: MAX_TOKENS },
      validationRules: [...LIMITS],
      buildSchemaOptions: BUILD_OPTIONS,
      plugins: [operationPlugin(this.logger)],
      formatError: (plain, error) => presentError(error, plain, { locale: 'zh-CN', requestId: '' }),
      context: (request: GatewayRequest, reply: FastifyReply) => this.httpContext(request, reply),
      subscriptions: { 'graphql-ws': socketOptions(this.callers, this.config.PUBLIC_URL) },
    };
  }

  /** Fails closed: a call that does not look like a request of Fastify gets no context at all. */
  private async httpContext(request: GatewayRequest, reply: FastifyReply): Promise<GatewayContext> {
    if (typeof request.headers !== 'object' || typeof reply.header !== 'function') {
      throw new Error('the GraphQL context was asked for by an unknown transport');
    }
    request.caller ??= await this.callers.fromRequest(request);
    return { req: request, reply, caller: request.caller };
  }
}
