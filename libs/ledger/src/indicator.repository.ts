import type { Tx } from '@fayuan/database';
import type { Indicator } from './indicator.js';

/** The whole catalogue, in its own order. */
export const allIndicators = (tx: Tx): Promise<Indicator[]> =>
  tx.rows<Indicator>('select code, name, name_en as "nameEn", unit, kind from indicator order by position');
