import { Module } from '@nestjs/common';
import { join, resolve } from 'node:path';
import { CasesModule, ImportFiles, type ImportWorkshop, LedgerImportService, Recorders } from '@fayuan/cases';
import type { Config } from '@fayuan/config';
import type { Clock } from '@fayuan/context';
import { DataKeys } from '@fayuan/crypto';
import { Database } from '@fayuan/database';
import { FileStore } from '@fayuan/files';
import { WorkbookProcess } from '@fayuan/papers';
import type { Logger } from '@fayuan/telemetry';
import { CLOCK, CONFIG, LOGGER } from '../tokens.js';
import { LedgerImportController } from './ledger-import.controller.js';
import { LedgerImportResolver } from './ledger-import.resolver.js';

/** Token of what files of ledgers are dealt with by. */
export const IMPORT_WORKSHOP = Symbol('ImportWorkshop');

const files = {
  provide: ImportFiles,
  inject: [CONFIG, DataKeys],
  useFactory: (config: Config, keys: DataKeys) =>
    new ImportFiles(new FileStore(join(resolve(config.FILES_DIR), 'imports')), keys),
};

const workshop = {
  provide: IMPORT_WORKSHOP,
  inject: [Database, ImportFiles, DataKeys, Recorders, CLOCK, LOGGER],
  // eslint-disable-next-line max-params -- one argument each of what is injected
  useFactory: (
    database: Database,
    sealed: ImportFiles,
    keys: DataKeys,
    recorders: Recorders,
    clock: Clock,
    logger: Logger,
  ): ImportWorkshop => ({
    database,
    files: sealed,
    workbooks: new WorkbookProcess(),
    keys,
    recorders,
    clock,
    logger,
  }),
};

/** Ledgers taken over from workbooks. */
@Module({
  imports: [CasesModule],
  controllers: [LedgerImportController],
  providers: [LedgerImportResolver, LedgerImportService, files, workshop],
})
export class LedgerImportsApiModule {}
