import { defineJob, drainDueWork, type JobHandler } from '@fayuan/queue';
import { importStep, lapseStep } from './import-steps.js';
import type { ImportWorkshop } from './import-workshop.js';

/** Kinds of the due work: to look at or record a file, and to take it away. The subject of both is a `ledger_import`. */
export const [LEDGER_IMPORT, LEDGER_IMPORT_END] = ['ledger_import', 'ledger_import_end'] as const;

/** Rings for files that were uploaded, are to be recorded, or have had their time. The gateway answers. */
export const ledgerImportJob = defineJob({ name: 'ledger-import', queue: 'imports', gatherMs: 200 });

/** Deals with files of ledgers, a hundred rows in a transaction; killed anywhere it goes on where it was. */
export function ledgerImportHandler(workshop: ImportWorkshop): JobHandler {
  const { database, clock, logger } = workshop;
  const drained = { database, clock, logger };
  return {
    job: ledgerImportJob,
    handle: async () => {
      await drainDueWork({
        ...drained,
        kind: LEDGER_IMPORT,
        step: (tx, work) => importStep(workshop, tx, work),
      });
      await drainDueWork({
        ...drained,
        kind: LEDGER_IMPORT_END,
        step: (tx, work) => lapseStep(workshop, tx, work),
      });
    },
  };
}
