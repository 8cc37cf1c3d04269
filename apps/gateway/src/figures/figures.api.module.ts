import { Module } from '@nestjs/common';
import { LedgerModule } from '@fayuan/ledger';
import { FiguresResolver } from './figures.resolver.js';

@Module({ imports: [LedgerModule], providers: [FiguresResolver] })
export class FiguresApiModule {}
