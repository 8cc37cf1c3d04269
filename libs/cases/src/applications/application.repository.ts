import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import type { Forwarder } from './application.js';
import type { IntakePlace } from './case-intake.repository.js';
import type { Material } from './material.js';

export interface NewApplication {
  readonly caseId: string;
  /** Sealed for the own unit. */
  readonly narrative: Buffer;
  readonly agencyPlace: string | null;
  readonly limitationOn: Day | null;
  readonly forwardedBy: Forwarder | null;
  readonly askedAt: Date | null;
  readonly hits: readonly string[];
  readonly place: IntakePlace;
}

export async function insertApplication(tx: Tx, made: NewApplication): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into case_application (partition_id, id, tenant_id, tenant_path, narrative, agency_place, limitation_on, forwarded_by,
       asked_at, hits, place) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      own.partition_id,
      made.caseId,
      own.tenant_id,
      own.tenant_path,
      made.narrative,
      made.agencyPlace,
      made.limitationOn,
      made.forwardedBy,
      made.askedAt,
      [...made.hits],
      made.place,
    ],
  );
}

/** What an own application says beyond its case row; undefined for a case that came by notice. */
export const findApplication = (tx: Tx, caseId: string): Promise<NewApplication | undefined> =>
  tx.maybe<NewApplication>(
    `select id as "caseId", narrative, agency_place as "agencyPlace", limitation_on as "limitationOn",
       forwarded_by as "forwardedBy", asked_at as "askedAt", hits, place
     from case_application where partition_id = $1 and tenant_id = $2 and id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId],
  );

/** Puts what an own application says anew. */
export async function updateApplication(
  tx: Tx,
  said: Pick<NewApplication, 'caseId' | 'narrative' | 'agencyPlace' | 'limitationOn' | 'hits'>,
): Promise<void> {
  await tx.run(
    `update case_application set narrative = $4, agency_place = $5, limitation_on = $6, hits = $7
     where partition_id = $1 and tenant_id = $2 and id = $3`,
    [
      tx.scope.partitionId,
      tx.scope.tenantId,
      said.caseId,
      said.narrative,
      said.agencyPlace,
      said.limitationOn,
      [...said.hits],
    ],
  );
}

/** Takes papers off the checklist of an own case that it does not need and that nobody handed in. */
export async function dropMaterials(tx: Tx, caseId: string, needed: readonly Material[]): Promise<void> {
  await tx.run(
    `delete from case_material where partition_id = $1 and tenant_id = $2 and case_id = $3 and state <> 'there' and kind <> all ($4::text[])`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId, needed.map(({ kind }) => kind)],
  );
}

/** Puts the checklist of an own case as said; kinds not named stay. One statement. */
export async function saveMaterials(tx: Tx, caseId: string, materials: readonly Material[]): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into case_material (partition_id, id, tenant_id, tenant_path, case_id, kind, state)
     select $1, m.id, $2, $3, $4, m.kind, m.state
     from jsonb_to_recordset($5::jsonb) as m (id uuid, kind text, state text)
     on conflict (partition_id, tenant_id, case_id, kind) do update set state = excluded.state`,
    [
      own.partition_id,
      own.tenant_id,
      own.tenant_path,
      caseId,
      JSON.stringify(materials.map(({ kind, state }) => ({ id: newId(), kind, state }))),
    ],
  );
}

export const materialsOf = (tx: Tx, caseId: string): Promise<Material[]> =>
  tx.rows<Material>(
    'select kind, state from case_material where partition_id = $1 and tenant_id = $2 and case_id = $3 order by id',
    [tx.scope.partitionId, tx.scope.tenantId, caseId],
  );

/** The notice of missing papers; there is one a case. */
export interface Supplement {
  readonly kinds: readonly string[];
  readonly toldOn: Day;
  readonly dueOn: Day;
  readonly suppliedOn: Day | null;
}

/** @returns false when papers were asked for before */
export async function insertSupplement(
  tx: Tx,
  caseId: string,
  made: Pick<Supplement, 'kinds' | 'toldOn' | 'dueOn'>,
): Promise<boolean> {
  const own = tx.own();
  const fresh = await tx.run(
    `insert into case_supplement (partition_id, id, tenant_id, tenant_path, case_id, kinds, told_on, due_on)
     values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (partition_id, tenant_id, case_id) do nothing`,
    [
      own.partition_id,
      newId(),
      own.tenant_id,
      own.tenant_path,
      caseId,
      [...made.kinds],
      made.toldOn,
      made.dueOn,
    ],
  );
  return fresh === 1;
}

export const supplementOf = (tx: Tx, caseId: string): Promise<Supplement | undefined> =>
  tx.maybe<Supplement>(
    `select kinds, told_on as "toldOn", due_on as "dueOn", supplied_on as "suppliedOn"
     from case_supplement where partition_id = $1 and tenant_id = $2 and case_id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, caseId],
  );

export async function noteSupplied(tx: Tx, caseId: string, on: Day): Promise<void> {
  await tx.run(
    'update case_supplement set supplied_on = $4 where partition_id = $1 and tenant_id = $2 and case_id = $3',
    [tx.scope.partitionId, tx.scope.tenantId, caseId, on],
  );
}
