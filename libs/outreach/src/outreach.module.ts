import { Module } from '@nestjs/common';
import { LedgerModule } from '@fayuan/ledger';
import { ActivityService } from './activity.service.js';

/** Activities of units. Whoever imports it provides the `Database` and the `Bells`. */
@Module({ imports: [LedgerModule], providers: [ActivityService], exports: [ActivityService] })
export class OutreachModule {}
