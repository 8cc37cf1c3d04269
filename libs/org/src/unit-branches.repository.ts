import type { OwnerTx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';

/** A desk of a county's centre in another agency (分部); no place of the official list. */
export interface Branch {
  /** Unique in the whole tree, by habit the county's code with letters: `320117-FL`. */
  readonly code: string;
  /** The agency it lives in: 妇联. */
  readonly host: string;
}

/**
 * Opens branches below a county's centre, at the level of its stations. The parent must exist; the codes must be new.
 * @returns how many were opened
 */
export async function openBranches(
  owner: OwnerTx,
  county: string,
  branches: readonly Branch[],
  from: Day,
): Promise<number> {
  const ids = branches.map(() => newId());
  const opened = await owner.run(
    `insert into org_unit (id, no, code, name, place_name, level, kind, host, parent_id, path, ancestor_ids, partition_id,
       opened_on)
     select b.id, b.no, b.code, p.name || b.host || '分部', p.place_name, 'township', 'branch', b.host, p.id,
       p.path || '.' || b.no, p.ancestor_ids || b.id, p.partition_id, $5
     from (select n.id, n.code, n.host, (select max(no) from org_unit) + row_number() over (order by n.code) as no
           from unnest($2::uuid[], $3::text[], $4::text[]) as n (id, code, host)) as b
     join org_unit p on p.code = $1 and p.level = 'county'`,
    [county, ids, branches.map((branch) => branch.code), branches.map((branch) => branch.host), from],
  );
  if (opened !== branches.length) throw new Error(`no county ${county} to open branches below`);
  const news = 'org_unit u where u.id = any ($1::uuid[])';
  await owner.run(
    `insert into org_edge (child_id, parent_id, valid_from) select u.id, u.parent_id, u.opened_on from ${news}`,
    [ids],
  );
  await owner.run(
    `insert into org_unit_code (unit_id, code, valid_from) select u.id, u.code, u.opened_on from ${news}`,
    [ids],
  );
  await owner.run('update org_unit set child_count = child_count + $2 where code = $1', [county, opened]);
  return opened;
}
