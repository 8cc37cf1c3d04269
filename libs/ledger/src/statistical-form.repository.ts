import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { noFormInForce } from './statistical-form.errors.js';
import type { StatisticalForm } from './statistical-form.js';

const FORMS = `
select f.code, f.version, f.name, f.name_en as "nameEn", f.period_kind as "periodKind", f.valid_from as "validFrom",
  f.valid_to as "validTo", f.source,
  (select jsonb_agg(jsonb_build_object('number', c.number, 'indicator', c.indicator) order by c.number)
   from statistical_form_column c where c.form = f.code and c.version = f.version) as columns,
  (select coalesce(jsonb_agg(jsonb_build_object('number', k.number, 'left', k.left_columns, 'relation', k.relation,
     'right', k.right_columns) order by k.number), '[]')
   from statistical_form_check k where k.form = f.code and k.version = f.version) as checks
from statistical_form f`;

/** All forms with all their versions, the latest first within each. */
export const allForms = (tx: Tx): Promise<StatisticalForm[]> =>
  tx.rows<StatisticalForm>(`${FORMS} order by f.position, f.code, f.version desc`);

/** The version of a form that is in force on a day. @throws Refusal when there is none */
export async function formInForce(tx: Tx, code: string, on: Day): Promise<StatisticalForm> {
  const [form] = await tx.rows<StatisticalForm>(
    `${FORMS} where f.code = $1 and f.valid_from <= $2 and (f.valid_to is null or f.valid_to >= $2)
     order by f.version desc limit 1`,
    [code, on],
  );
  if (!form) throw noFormInForce(code, on);
  return form;
}
