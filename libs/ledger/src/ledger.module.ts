import { Module } from '@nestjs/common';
import { FiguresService } from './figures.service.js';
import { Ledger } from './ledger.js';

/** Posting facts and reading figures. Whoever imports it provides the `Database` and the `Bells`. */
@Module({ providers: [Ledger, FiguresService], exports: [Ledger, FiguresService] })
export class LedgerModule {}
