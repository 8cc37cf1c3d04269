import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { GraphQLModule } from '@nestjs/graphql';
import { AccessGuard } from './access/access.guard.js';
import { AccessRulesCheck } from './access/access-rules.check.js';
import { CalendarApiModule } from './calendar/calendar.api.module.js';
import { ChasingApiModule } from './chasing/chasing.api.module.js';
import { ClocksApiModule } from './clocks/clocks.api.module.js';
import { ConsultationsApiModule } from './consultations/consultations.api.module.js';
import { DirectivesApiModule } from './directives/directives.api.module.js';
import { FiguresApiModule } from './figures/figures.api.module.js';
import { GraphqlOptions } from './graphql/graphql-options.js';
import { ErrorFilter } from './http/error.filter.js';
import { HealthController } from './http/health.controller.js';
import { LedgerImportsApiModule } from './ledger-imports/ledger-imports.api.module.js';
import { LiveApiModule } from './live/live.api.module.js';
import { CasesApiModule } from './cases/cases.api.module.js';
import { OutreachApiModule } from './outreach/outreach.api.module.js';
import { PersonsApiModule } from './persons/persons.api.module.js';
import type { Platform } from './platform.js';
import { PlatformModule } from './platform.module.js';
import { OrgApiModule } from './org/org.api.module.js';
import { SummariesApiModule } from './summaries/summaries.api.module.js';
import { SessionApiModule } from './session/session.api.module.js';

/** Every domain's module of the API; a new domain adds a line here. */
export const DOMAINS = [
  SessionApiModule,
  OrgApiModule,
  CalendarApiModule,
  ChasingApiModule,
  LiveApiModule,
  FiguresApiModule,
  CasesApiModule,
  ClocksApiModule,
  PersonsApiModule,
  OutreachApiModule,
  ConsultationsApiModule,
  LedgerImportsApiModule,
  DirectivesApiModule,
  SummariesApiModule,
];

@Module({})
export class AppModule {
  static of(platform: Platform, more: readonly Type[] = []): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.of(platform),
        DiscoveryModule,
        GraphQLModule.forRootAsync<ApolloDriverConfig>({ driver: ApolloDriver, useClass: GraphqlOptions }),
        ...DOMAINS,
        ...more,
      ],
      controllers: [HealthController],
      providers: [
        AccessRulesCheck,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: ErrorFilter },
      ],
    };
  }
}
