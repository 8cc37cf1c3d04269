import type { Tx } from '@fayuan/database';
import type { Indicator, IndicatorRule } from './indicator.js';
import { unknownIndicator } from './ledger.errors.js';

/** The whole catalogue, in its own order. */
export const allIndicators = (tx: Tx): Promise<Indicator[]> =>
  tx.rows<Indicator>(
    `select i.code, i.name, i.name_en as "nameEn", i.unit, i.unit_en as "unitEn", i.kind, i.area, i.part_of as "partOf",
       case when b.code is not null then jsonb_build_object('code', b.code, 'name', b.name, 'nameEn', b.name_en,
         'overlapping', b.overlapping) end as breakdown,
       i.numerator, i.denominator, i.sensitive, i.applies_to as "appliesTo",
       i.entered_in as "enteredIn"
     from indicator i left join breakdown b on b.code = i.breakdown order by i.position`,
  );

/** All versions of the counting rule of an indicator, the latest first. @throws Refusal when there is no such indicator */
export async function rulesOf(tx: Tx, indicator: string): Promise<IndicatorRule[]> {
  const rules = await tx.rows<IndicatorRule>(
    `select version, valid_from as "validFrom", valid_to as "validTo", rule, source from indicator_rule
     where indicator = $1 order by version desc`,
    [indicator],
  );
  if (rules.length === 0) throw unknownIndicator(indicator);
  return rules;
}
