import type { Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { cursorOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import type { Handler, HandlerKind, HandlerRecord } from './handler.js';

export interface HandlerFilter {
  /** Part of a name, a firm or a licence number. */
  readonly search?: string | null | undefined;
  readonly kind?: HandlerKind | null | undefined;
  readonly specialty?: string | null | undefined;
  readonly tag?: string | null | undefined;
  readonly includeEnded?: boolean | null | undefined;
}

/** Columns as `Handler` names them, of the alias h with w, the work of h. */
export const HANDLER_COLUMNS = `h.id, h.kind, h.name, h.firm, h.licence_number as "licenceNumber", h.phone, h.specialties, h.tags,
  h.languages, h.practising_since as "practisingSince", h.criminal_since as "criminalSince", h.away,
  h.holds_public_post as "holdsPublicPost", h.account_id as "accountId", h.ended_on as "endedOn", h.version,
  coalesce(w.open, 0) as "openCases", w.last as "lastAssignedOn"`;

/** What each handler of the partition has in hand. */
export const HANDLER_WORK = `left join (
    select handler_id, count(*) filter (where state in ('assigned', 'accepted', 'signed'))::int as open, max(assigned_on) as last
    from case_assignment group by handler_id) w on w.handler_id = h.id`;

export interface HandlerPage extends Page<Handler> {
  readonly total: number;
}

const PAGE = `
with wanted as (
  select * from handler where ($1::text is null or strpos(name, $1) > 0 or strpos(firm, $1) > 0 or strpos(licence_number, $1) > 0)
    and ($2::text is null or kind = $2) and ($3::text is null or $3 = any (specialties)) and ($4::text is null or $4 = any (tags))
    and ($5::boolean or ended_on is null)),
page as (select * from wanted where $6::text is null or (name, id) > ($6, $7::uuid) order by name, id limit $8)
select t.total, p.* from (select count(*)::int as total from wanted) t
left join (select ${HANDLER_COLUMNS} from page h ${HANDLER_WORK}) p on true order by p.name, p.id`;

/** The roster of the own centre by name, page by page. */
export async function listHandlers(
  tx: Tx,
  filter: HandlerFilter,
  request: PageRequest,
): Promise<HandlerPage> {
  const size = pageSize(request, 50);
  const [name = null, id = null] = request.after ? keysOf(request.after, () => true, isId) : [];
  const rows = await tx.rows<{ total: number } & Handler>(PAGE, [
    filter.search?.trim() || null,
    filter.kind ?? null,
    filter.specialty ?? null,
    filter.tag ?? null,
    filter.includeEnded ?? false,
    name,
    id,
    size + 1,
  ]);
  const found = rows.filter((row) => row.id !== null);
  return { ...pageOf(found, size, (row) => cursorOf(row.name, row.id)), total: rows[0]?.total ?? 0 };
}

/** A handler of the own centre. */
export const findHandler = (tx: Tx, id: string): Promise<Handler | undefined> =>
  tx.maybe<Handler>(`select ${HANDLER_COLUMNS} from handler h ${HANDLER_WORK} where h.id = $1`, [id]);

/** The own handler's version, locked for a change. */
export const holdHandler = (tx: Tx, id: string): Promise<{ readonly version: number } | undefined> =>
  tx.maybe('select version from handler where partition_id = $1 and tenant_id = $2 and id = $3 for update', [
    tx.scope.partitionId,
    tx.scope.tenantId,
    id,
  ]);

/** Whether the account is one of the own unit. */
export async function isOwnAccount(tx: Tx, id: string): Promise<boolean> {
  return (
    (await tx.maybe('select 1 from account where id = $1 and tenant_id = $2', [id, tx.scope.tenantId])) !==
    undefined
  );
}

const valuesOf = (tx: Tx, id: string, record: HandlerRecord): unknown[] => [
  tx.scope.partitionId,
  id,
  tx.scope.tenantId,
  record.kind,
  record.name,
  record.firm,
  record.licenceNumber,
  record.phone,
  record.specialties,
  record.tags,
  record.languages,
  record.practisingSince,
  record.criminalSince,
  JSON.stringify(record.away),
  record.holdsPublicPost,
  record.accountId,
  record.endedOn,
  tx.now,
  tx.ctx.accountName,
];

/** Writes a new handler. @returns false when the licence number is on the roster already */
export async function insertHandler(tx: Tx, id: string, record: HandlerRecord): Promise<boolean> {
  const written = await tx.run(
    `insert into handler (partition_id, id, tenant_id, kind, name, firm, licence_number, phone, specialties, tags, languages,
       practising_since, criminal_since, away, holds_public_post, account_id, ended_on, changed_at, changed_by_name, tenant_path)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20)
     on conflict do nothing`,
    [...valuesOf(tx, id, record), tx.scope.tenantPath],
  );
  return written > 0;
}

/** Writes a held handler anew. */
export const updateHandler = (tx: Tx, id: string, record: HandlerRecord): Promise<number> =>
  tx.run(
    `update handler set kind = $4, name = $5, firm = $6, licence_number = $7, phone = $8, specialties = $9, tags = $10,
       languages = $11, practising_since = $12, criminal_since = $13, away = $14, holds_public_post = $15, account_id = $16,
       ended_on = $17, changed_at = $18, changed_by_name = $19, version = version + 1
     where partition_id = $1 and id = $2 and tenant_id = $3`,
    valuesOf(tx, id, record),
  );

/** Whether another handler of the own roster has this licence number. */
export async function hasLicence(tx: Tx, licenceNumber: string, exceptId: string): Promise<boolean> {
  const found = await tx.maybe(
    'select 1 from handler where partition_id = $1 and tenant_id = $2 and licence_number = $3 and id <> $4',
    [tx.scope.partitionId, tx.scope.tenantId, licenceNumber, exceptId],
  );
  return found !== undefined;
}
