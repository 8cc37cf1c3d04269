import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What must be known before the people of papers that went elsewhere are erased. */
export class ErasureOfParties20261128191000 implements MigrationInterface {
  name = 'ErasureOfParties20261128191000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
create index case_intake_party_person on case_intake_party (partition_id, person_id);
create index case_draft_sent on case_draft (partition_id, sent_as) where sent_as is not null;

-- What the receiver did with papers that the unit of the scope sent: waiting, accepted or returned; null when there are none
-- of its own. Whoever asks about papers of others hears the same as about papers that do not exist.
create function case_parcel_answer(p_receiver uuid, p_parcel uuid)
returns text language sql stable security definer set search_path = pg_catalog, public as $$
  select p.state from org_unit r
  join case_parcel p on p.partition_id = r.partition_id and p.tenant_id = r.id and p.id = p_parcel
  join org_unit s on s.id = p.sender_id
  where r.id = p_receiver and s.path = current_setting('app.lo', true)
$$;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
