import { Controller, Get, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Database } from '@fayuan/database';
import { metricsText } from '@fayuan/telemetry';
import { Public } from '../access/rule.js';

@Public()
@Controller()
export class HealthController {
  constructor(private readonly database: Database) {}

  /** The process lives. */
  @Get('healthz')
  alive(): string {
    return 'ok';
  }

  /** The process can work: the database answers. */
  @Get('readyz')
  async ready(@Res() reply: FastifyReply): Promise<void> {
    const good = await this.database.ready().catch(() => false);
    await reply.code(good ? 200 : 503).send(good ? 'ready' : 'not ready');
  }

  @Get('metrics')
  async metrics(@Res() reply: FastifyReply): Promise<void> {
    const { contentType, body } = await metricsText();
    await reply.header('content-type', contentType).send(body);
  }
}
