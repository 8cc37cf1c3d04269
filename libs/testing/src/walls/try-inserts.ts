import type { Client } from 'pg';
import type { TestDatabase } from '../test-database.js';

/**
 * Offers rows to a table one by one with the rights of the caller, takes each back, and says which were let in; a row that met
 * a key was let in by the wall. One statement for all owners: a round trip for each would take longer than the trial itself.
 */
const TRY_INSERTS = `
create schema if not exists trial;
grant usage on schema trial to public;
create or replace function trial.try_inserts(target text, offered jsonb) returns boolean[] language plpgsql as $$
declare
  reached boolean[] := '{}';
  one jsonb;
  names text := (select string_agg(quote_ident(key), ', ') from jsonb_object_keys(offered -> 0) as key);
begin
  for one in select value from jsonb_array_elements(offered) loop
    begin
      execute format('insert into %I (%s) select %s from jsonb_populate_record(null::%I, $1)', target, names, names, target)
        using one;
      raise exception using errcode = 'TAKEN';
    exception
      when sqlstate 'TAKEN' or unique_violation or foreign_key_violation then reached := reached || true;
      when others then reached := reached || false;
    end;
  end loop;
  return reached;
end $$;
grant execute on function trial.try_inserts to public`;

/** Makes the trial known to a test's database; before `tryInserts`. */
export const teachTrial = (db: TestDatabase): Promise<unknown> => db.sql(TRY_INSERTS);

/** Which of the rows, a JSON array of them, the connection's role and scope may insert; none is kept. */
export async function tryInserts(client: Client, table: string, rows: string): Promise<boolean[]> {
  const result = await client.query<{ reached: boolean[] }>('select trial.try_inserts($1, $2) as reached', [
    table,
    rows,
  ]);
  return result.rows[0]?.reached ?? [];
}
