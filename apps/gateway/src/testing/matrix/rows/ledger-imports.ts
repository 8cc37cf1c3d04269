import { newId } from '@fayuan/kernel';
import type { Arrangement, Planting } from './planting.js';

/** What the rows of imports into ledgers hold beyond plain example values. */
export const ledgerImportRows = (at: Planting): Arrangement => ({
  ledger_import: () => ({
    ledger: 'consultations',
    state: 'checked',
    reason: null,
    found_at: null,
    good: 1,
    uploaded_by: newId(),
    files_until: '2036-01-01T00:00:00Z',
  }),
  ledger_import_problem: ({ unit, turn }) => ({
    import_id: at.ids.of('ledger_import', unit, turn),
    column_key: 'number',
    row_no: 5,
  }),
  ledger_import_row: ({ unit, turn }) => ({
    import_id: at.ids.of('ledger_import', unit, turn),
    ledger: 'consultations',
  }),
});
