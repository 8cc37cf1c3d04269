import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What official papers say besides their text: whom to ask about a request, what a bulletin is annexed with, scans of receipts. */
export class PapersOfLettersAndBulletins20261125000400 implements MigrationInterface {
  name = 'PapersOfLettersAndBulletins20261125000400';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
-- 附注 of a request: whom to ask and by which telephone (GB/T 9704-2012, 7.3.7).
alter table correspondence add column contact_name text;
alter table correspondence add column contact_phone text;

-- Pictures of the receipt (回执) that the body stamped, among the files of the unit.
alter table letter_delivery add column receipt_file_ids uuid[] not null default '{}';

-- Tables that go with the text (附件), fixed when the paper was made: [{"title", "head": [], "rows": [[]]}].
alter table directive add column annexes jsonb not null default '[]';

-- As directive_address: whoever may read the text may read what is annexed to it.
create function directive_annexes(p_directive uuid)
returns table (annexes jsonb)
language sql stable security definer set search_path = pg_catalog, public as $$
  select d.annexes from directive_text(p_directive) t join directive d on d.id = t.id
$$;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
