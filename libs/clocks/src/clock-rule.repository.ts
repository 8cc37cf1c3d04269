import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import type { ClockRule } from './clock-rule.js';

const text = (column: string): string => `jsonb_build_object('zh-CN', r.${column}_zh, 'en', r.${column}_en)`;

const RULE = `r.id, r.code, r.place, r.valid_from as "validFrom", r.valid_to as "validTo", ${text('article')} as article,
  ${text('title')} as title, ${text('starts')} as "startsWith", ${text('ends')} as "endsWith", r.unit, r.value, r.direction,
  r.is_custody as "isCustody", r.stop_reasons as "stopReasons", r.source`;

/** Codes of the region of a unit and of those above it; the parameter holds the unit's id. */
const placesOf = (parameter: string): string =>
  `array(select a.code from org_unit u join org_unit a on a.id = any (u.ancestor_ids) where u.id = ${parameter})`;

/** The rules of the codes that hold for the scope's unit on some day of `from` to `to`: national, and of its region. */
export const rulesInForce = (
  tx: Tx,
  codes: readonly string[],
  { from, to }: { readonly from: Day; readonly to: Day },
): Promise<ClockRule[]> =>
  tx.rows<ClockRule>(
    `select ${RULE} from clock_rule r
     where r.code = any ($1) and r.valid_from <= $3 and (r.valid_to is null or r.valid_to >= $2)
       and (r.place is null or r.place = any (${placesOf('$4')}))`,
    [codes, from, to, tx.scope.tenantId],
  );

/** All rules that hold in a place on a day: national ones and those of the place and of the regions around it. */
export const rulesOfPlace = (tx: Tx, place: string, on: Day): Promise<ClockRule[]> =>
  tx.rows<ClockRule>(
    `select ${RULE} from clock_rule r
     where r.valid_from <= $2 and (r.valid_to is null or r.valid_to >= $2)
       and (r.place is null or r.place = $1 or r.place = any (
         select a.code from org_unit u join org_unit a on a.id = any (u.ancestor_ids) where u.code = $1))
     order by r.code, length(r.place) nulls first, r.place, r.valid_from`,
    [place, on],
  );

/** The local rules of a place, of all times, the newest first. */
export const rulesOnlyOf = (tx: Tx, place: string): Promise<ClockRule[]> =>
  tx.rows<ClockRule>(
    `select ${RULE} from clock_rule r where r.place = $1 order by r.code, r.valid_from desc`,
    [place],
  );

/** A rule by its id, locked against another end of it. */
export const lockRule = (tx: Tx, id: string): Promise<ClockRule | undefined> =>
  tx.maybe<ClockRule>(`select ${RULE} from clock_rule r where r.id = $1 for update`, [id]);

/** Code and level of the scope's unit: whose place it may publish for. */
export const ownPlace = (tx: Tx): Promise<{ readonly code: string; readonly kind: string }> =>
  tx.one('select code, kind from org_unit where id = $1', [tx.scope.tenantId]);

/** Names of regions by code; a code that no unit has is left out. */
export async function placeNames(tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.rows<{ readonly code: string; readonly name: string }>(
    'select code, place_name as name from org_unit where code = any ($1)',
    [codes],
  );
  return new Map(rows.map(({ code, name }) => [code, name]));
}

/** Ends a rule with a day. */
export const endRule = (tx: Tx, id: string, lastDay: Day): Promise<number> =>
  tx.run('update clock_rule set valid_to = $2 where id = $1', [id, lastDay]);

/** Writes a rule. @returns false when the place has one that begins on the same day */
export async function insertRule(tx: Tx, rule: ClockRule): Promise<boolean> {
  const touched = await tx.run(
    `insert into clock_rule (id, code, place, valid_from, article_zh, article_en, title_zh, title_en, starts_zh, starts_en,
       ends_zh, ends_en, unit, value, direction, is_custody, stop_reasons, source, published_at, published_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
     on conflict do nothing`,
    [
      rule.id,
      rule.code,
      rule.place,
      rule.validFrom,
      ...[rule.article, rule.title, rule.startsWith, rule.endsWith].flatMap((words) => [
        words['zh-CN'],
        words.en,
      ]),
      rule.unit,
      rule.value,
      rule.direction,
      rule.isCustody,
      rule.stopReasons,
      rule.source,
      tx.now,
      tx.ctx.accountId,
    ],
  );
  return touched > 0;
}
