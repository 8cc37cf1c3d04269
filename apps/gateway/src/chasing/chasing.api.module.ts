import { Module } from '@nestjs/common';
import type { Config } from '@fayuan/config';
import { Database } from '@fayuan/database';
import { DirectivesModule } from '@fayuan/directives';
import { ChannelSettingsService } from '@fayuan/notify';
import { CONFIG } from '../tokens.js';
import { ChaseResolver } from './chase.resolver.js';
import { DeliveryResolver } from './delivery.resolver.js';

const settings = {
  provide: ChannelSettingsService,
  inject: [Database, CONFIG],
  useFactory: (database: Database, config: Config) =>
    new ChannelSettingsService(database, {
      mail: Boolean(config.SMTP_URL && config.MAIL_FROM),
      privateWebhooks: config.WEBHOOK_PRIVATE_ADDRESSES === 'allow',
    }),
};

@Module({ imports: [DirectivesModule], providers: [ChaseResolver, DeliveryResolver, settings] })
export class ChasingApiModule {}
