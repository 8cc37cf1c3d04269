import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { Database } from '@fayuan/database';
import { DataKeys, PersonKeys } from '@fayuan/crypto';
import { OrgModule, SignInService } from '@fayuan/org';
import { Bells } from '@fayuan/queue';
import { LiveHub } from './live/live-hub.js';
import type { Platform } from './platform.js';
import { CallerResolver } from './session/caller-resolver.js';
import { CLOCK, CONFIG, LOGGER } from './tokens.js';

const PLATFORM = Symbol('Platform');

/** Gives every module what the platform holds: `Database`, `Bells`, `LiveHub`, `PersonKeys`, `DataKeys`, and by token CONFIG, LOGGER, CLOCK. */
@Module({})
export class PlatformModule implements OnApplicationShutdown {
  constructor(@Inject(PLATFORM) private readonly platform: Platform) {}

  static of(platform: Platform): DynamicModule {
    const { config, logger, clock, database, bells, hub, personKeys, dataKeys } = platform;
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: LOGGER, useValue: logger },
      { provide: CLOCK, useValue: clock },
      { provide: Database, useValue: database },
      { provide: Bells, useValue: bells },
      { provide: LiveHub, useValue: hub },
      { provide: PersonKeys, useValue: personKeys },
      { provide: DataKeys, useValue: dataKeys },
      {
        provide: SignInService,
        useValue: new SignInService(database, clock, {
          idleMinutes: config.SESSION_IDLE_MINUTES,
          hours: config.SESSION_HOURS,
          timeZone: config.TIME_ZONE,
        }),
      },
      CallerResolver,
    ];
    return {
      module: PlatformModule,
      global: true,
      imports: [OrgModule],
      providers: [...providers, { provide: PLATFORM, useValue: platform }],
      exports: [...providers.map((each) => ('provide' in each ? each.provide : each)), OrgModule],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.platform.close();
  }
}
