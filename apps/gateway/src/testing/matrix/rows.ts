import type { DataKeys } from '@fayuan/crypto';
import type { Arrange, TestProvince } from '@fayuan/testing';
import type { PlantedIds } from './planted-ids.js';
import { accountRows } from './rows/accounts.js';
import { applicationRows } from './rows/applications.js';
import { activityRows } from './rows/activities.js';
import { bulletinRows } from './rows/bulletins.js';
import { caseRows } from './rows/cases.js';
import { consultationRows } from './rows/consultations.js';
import { clockRows } from './rows/clocks.js';
import { correspondenceRows } from './rows/correspondence.js';
import { directiveRows } from './rows/directives.js';
import { figureRows } from './rows/figures.js';
import { fileRows } from './rows/files.js';
import { handlingRows } from './rows/handling.js';
import { inspectionRows } from './rows/inspections.js';
import { ledgerImportRows } from './rows/ledger-imports.js';
import { messageRows } from './rows/messages.js';
import { type Arrangement, Lineage, Planting } from './rows/planting.js';
import { personRows } from './rows/persons.js';
import { qualityRows } from './rows/quality.js';
import { receiptRows } from './rows/receipts.js';
import { summaryRows } from './rows/summaries.js';
import { taskRows } from './rows/tasks.js';

const WITHOUT_ID = new Set([
  'idempotency_key',
  'directive_recipient',
  'bulletin_unit',
  'bulletin_rank',
  'channel_address',
  'fact_tail',
  'figure_cell',
  'figure_month',
  'month_standing',
  'standing_cell',
  'case_member',
  'case_series',
  'person_index',
  'person_team',
]);

/** Says for every row what it holds beyond plain example values; each noun has its file in `rows/`. */
export function arrangement(tree: TestProvince, ids: PlantedIds, keys: DataKeys): Arrange {
  const at = new Planting(new Lineage(tree.all), ids, tree.province, keys);
  const rows: Arrangement = {
    ...accountRows(at),
    ...activityRows(at),
    ...applicationRows(at),
    ...bulletinRows(at),
    ...caseRows(at),
    ...clockRows(at),
    ...consultationRows(at),
    ...correspondenceRows(at),
    ...directiveRows(at),
    ...figureRows(),
    ...fileRows(at),
    ...handlingRows(at),
    ...inspectionRows(at),
    ...ledgerImportRows(at),
    ...messageRows(at),
    ...personRows(at),
    ...qualityRows(at),
    ...receiptRows(at),
    ...summaryRows(at),
    ...taskRows(at),
  };
  return (row) => {
    const special = rows[row.table];
    const arranged = special ? special(row) : {};
    return (
      arranged &&
      (WITHOUT_ID.has(row.table) ? arranged : { id: ids.of(row.table, row.unit, row.turn), ...arranged })
    );
  };
}
