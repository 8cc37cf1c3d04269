import type { Clock } from '@fayuan/context';
import type { DataKeys } from '@fayuan/crypto';
import type { Database } from '@fayuan/database';
import type { WorkbookProcess } from '@fayuan/papers';
import type { Logger } from '@fayuan/telemetry';
import type { ImportFiles } from './import-files.js';
import type { Recorders } from './recorders.js';

/** What files of ledgers are dealt with by. */
export interface ImportWorkshop {
  readonly database: Database;
  readonly files: ImportFiles;
  readonly workbooks: WorkbookProcess;
  readonly keys: DataKeys;
  readonly recorders: Recorders;
  readonly clock: Clock;
  readonly logger: Logger;
}
