import { newId } from '@fayuan/kernel';
import { type RequestContext, worker } from '@fayuan/context';
import type { TestDatabase } from './test-database.js';

export interface TestUnit {
  readonly id: string;
  readonly path: string;
  readonly partitionId: string;
  readonly level: 'province' | 'city' | 'county' | 'township';
  readonly name: string;
  readonly code: string;
  readonly parentId: string;
}

export interface ProvinceShape {
  readonly cities?: number;
  readonly countiesPerCity?: number;
  readonly stationsPerCounty?: number;
}

/** A province of a test's own: nothing else in the database touches it. */
export interface TestProvince {
  readonly province: TestUnit;
  readonly cities: readonly TestUnit[];
  readonly counties: readonly TestUnit[];
  readonly stations: readonly TestUnit[];
  readonly all: readonly TestUnit[];
}

const ROOT = {
  id: '00000000-0000-7000-8000-000000000001',
  path: '0',
  ancestors: ['00000000-0000-7000-8000-000000000001'],
};
const BELOW = { province: 'city', city: 'county', county: 'township' } as const;

interface Seed extends TestUnit {
  readonly no: number;
  readonly ancestors: readonly string[];
}

function child(
  parent: { id: string; path: string; ancestors: readonly string[] },
  at: Pick<Seed, 'level' | 'no' | 'name' | 'code'>,
  partition?: string,
): Seed {
  const id = newId();
  return {
    ...at,
    id,
    parentId: parent.id,
    path: `${parent.path}.${at.no}`,
    ancestors: [...parent.ancestors, id],
    partitionId: partition ?? id,
  };
}

function below(parents: readonly Seed[], count: number, next: () => number): Seed[] {
  return parents.flatMap((parent) =>
    Array.from({ length: count }, (_, index) => {
      const level = BELOW[parent.level as keyof typeof BELOW];
      const code = `${parent.code}${String(index + 1).padStart(level === 'township' ? 3 : 2, '0')}`;
      const name = `${parent.name}${level === 'township' ? '镇' : level === 'county' ? '县' : '市'}${index + 1}`;
      return child(
        parent,
        { level, no: next(), name, code },
        level === 'township' ? parent.partitionId : undefined,
      );
    }),
  );
}

/** Grows a province with its cities, counties and stations (one each, and two stations, unless told otherwise). */
export async function growProvince(db: TestDatabase, shape: ProvinceShape = {}): Promise<TestProvince> {
  const [{ last, taken }] = (await db.sql<{ last: number; taken: number }>(
    `select max(no) as last, count(*) filter (where level = 'province')::int as taken from org_unit`,
  )) as [{ last: number; taken: number }];
  let no = last;
  const next = () => ++no;
  const province = child(ROOT, {
    level: 'province',
    no: next(),
    name: `试验省${taken + 1}`,
    // A letter ends it, so that no province has the code of a city of another.
    code: `T${taken + 1}P`,
  });
  const cities = below([province], shape.cities ?? 1, next);
  const counties = below(cities, shape.countiesPerCity ?? 1, next);
  const stations = below(counties, shape.stationsPerCounty ?? 2, next);
  const all = [province, ...cities, ...counties, ...stations];
  await db.sql(
    `insert into org_unit (id, no, code, name, place_name, level, kind, parent_id, path, ancestor_ids, partition_id, opened_on)
     select id, no, code, name, name, level, case level when 'township' then 'station' else 'center' end, parent, path,
            string_to_array(ancestors, ',')::uuid[], partition, '2022-01-01'
     from unnest($1::uuid[], $2::int[], $3::text[], $4::text[], $5::text[], $6::uuid[], $7::text[], $8::text[], $9::uuid[])
       as u (id, no, code, name, level, parent, path, ancestors, partition)`,
    [
      all.map((unit) => unit.id),
      all.map((unit) => unit.no),
      all.map((unit) => unit.code),
      all.map((unit) => unit.name),
      all.map((unit) => unit.level),
      all.map((unit) => unit.parentId),
      all.map((unit) => unit.path),
      all.map((unit) => unit.ancestors.join(',')),
      all.map((unit) => unit.partitionId),
    ],
  );
  await db.sql(
    `insert into org_edge (child_id, parent_id, valid_from) select id, parent_id, opened_on from org_unit where id = any ($1::uuid[])`,
    [all.map((unit) => unit.id)],
  );
  await db.sql(
    `update org_unit u set child_count = (select count(*) from org_unit c where c.parent_id = u.id) where u.id = any ($1::uuid[])`,
    [all.map((unit) => unit.id)],
  );
  return { province, cities, counties, stations, all };
}

/** A context as if a person of the unit had signed in with the permissions named. */
export const actingFor = (
  unit: Pick<TestUnit, 'id' | 'name'>,
  permissions: readonly string[] = [],
  more: Partial<RequestContext> = {},
): RequestContext => ({
  ...worker('test', unit.id),
  accountId: newId(),
  accountName: `${unit.name}经办人`,
  permissions: new Set(permissions),
  ...more,
});
