import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException, Inject } from '@nestjs/common';
import type { GqlContextType } from '@nestjs/graphql';
import type { FastifyReply } from 'fastify';
import { Refusal, words } from '@fayuan/kernel';
import type { Logger } from '@fayuan/telemetry';
import type { GatewayRequest } from '../access/request.js';
import { browserLocale } from '../session/caller-resolver.js';
import { LOGGER } from '../tokens.js';

const FAULT = words('系统出错，请稍后再试', 'Something went wrong here; please try again later');

const STATUS: Readonly<Record<string, number>> = {
  'session.required': 401,
  'session.csrf': 403,
  'access.not_permitted': 403,
};

const statusOf = (refusal: Refusal): number =>
  STATUS[refusal.code] ?? (refusal.code.endsWith('.not_found') ? 404 : 400);

/** Answers of the plain HTTP routes to what was thrown. GraphQL has its own (`presentError`). */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(@Inject(LOGGER) private readonly logger: Logger) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<GqlContextType>() === 'graphql') return error;
    const request = host.switchToHttp().getRequest<GatewayRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const locale = request.caller?.locale ?? browserLocale(request.headers['accept-language']);
    if (error instanceof Refusal) {
      const { code, field } = error;
      return reply.code(statusOf(error)).send({ error: { code, field, message: error.text[locale] } });
    }
    const status = error instanceof HttpException ? error.getStatus() : clientStatus(error);
    if (status !== undefined && status < 500)
      return reply.code(status).send({ error: { code: `http.${status}` } });
    this.logger.error({ err: error, requestId: request.id }, 'request failed');
    const message = `${FAULT[locale]}（${request.id}）`;
    return reply.code(500).send({ error: { code: 'internal', requestId: request.id, message } });
  }
}

/** Fastify's own refusals (body too large, wrong content type) carry their status. */
function clientStatus(error: unknown): number | undefined {
  const status = (error as { statusCode?: unknown } | null)?.statusCode;
  return typeof status === 'number' && status >= 400 && status < 500 ? status : undefined;
}
