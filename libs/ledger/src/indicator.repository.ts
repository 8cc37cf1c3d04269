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

/** What decides how a figure of an indicator reads, and whether its rows are open. */
export type IndicatorTraits = Pick<Indicator, 'code' | 'kind' | 'appliesTo' | 'sensitive'>;

/** Of the indicators with these codes, each once and in the order of the codes; unknown ones are left out. */
export async function traitsOf(tx: Tx, codes: readonly string[]): Promise<IndicatorTraits[]> {
  const rows = await tx.rows<IndicatorTraits>(
    'select code, kind, applies_to as "appliesTo", sensitive from indicator where code = any ($1)',
    [codes],
  );
  const byCode = new Map(rows.map((row) => [row.code, row]));
  return [...new Set(codes)].flatMap((code) => byCode.get(code) ?? []);
}

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
