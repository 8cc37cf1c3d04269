import { stableId } from '@fayuan/kernel';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { LOCAL_TERMS } from './catalogue/local-terms.js';

/** Takes the words of a local rule from the national one of its code. */
const INSERT = `
insert into clock_rule (id, code, place, valid_from, valid_to, article_zh, article_en, title_zh, title_en, starts_zh, starts_en,
  ends_zh, ends_en, unit, value, direction, stop_reasons, source, published_at)
select s.id, s.code, s.place, s."validFrom", s."validTo", s.article->>0, s.article->>1, r.title_zh, r.title_en, r.starts_zh,
  r.starts_en, r.ends_zh, r.ends_en, s.unit, s.value, r.direction, r.stop_reasons, s.source, '2026-11-28'
from jsonb_to_recordset($1) as s (id uuid, code text, place text, "validFrom" date, "validTo" date, article jsonb, unit text,
  value integer, source text)
join clock_rule r on r.code = s.code and r.place is null
on conflict do nothing`;

/** Local terms to object (R29) and to hand in the closing papers (R37). */
export class LocalTermsOfObjectionAndPapers20261128222000 implements MigrationInterface {
  name = 'LocalTermsOfObjectionAndPapers20261128222000';

  async up(runner: QueryRunner): Promise<void> {
    const rows = LOCAL_TERMS.map((rule) => ({
      ...rule,
      id: stableId('clock_rule', rule.code, rule.place, rule.validFrom),
    }));
    await runner.query(INSERT, [JSON.stringify(rows)]);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
