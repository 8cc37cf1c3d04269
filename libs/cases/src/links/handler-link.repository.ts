import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import type { StandingAssignment } from '../handlers/assignment.repository.js';
import type { HandlerLink, LinkEnd } from './handler-link.js';

/** Assignments by which somebody has, or had to its end, the case: the others lost their say in it. */
const OF_ITS_HANDLER = `('assigned', 'accepted', 'signed', 'ended')`;

/** Writes a link for the standing assignment of an own, held case. @returns its id */
export async function insertLink(
  tx: Tx,
  caseId: string,
  standing: Pick<StandingAssignment, 'id' | 'handlerId'>,
  { digest, expiresAt }: { readonly digest: Buffer; readonly expiresAt: Date },
): Promise<string> {
  const own = tx.own();
  const id = newId();
  await tx.run(
    `insert into handler_link (partition_id, id, tenant_id, tenant_path, case_id, assignment_id, handler_id, token_hash, issued_by,
       issued_by_name, issued_at, expires_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      own.partition_id,
      id,
      own.tenant_id,
      own.tenant_path,
      caseId,
      standing.id,
      standing.handlerId,
      digest,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
      expiresAt,
    ],
  );
  return id;
}

/** Ends the link of an own assignment, if one lives. */
export const endLinksOf = (tx: Tx, assignmentId: string, why: LinkEnd): Promise<number> =>
  tx.run(
    `update handler_link set ended_at = $4, ended_for = $5, ended_by_name = $6, session_hash = null
     where partition_id = $1 and tenant_id = $2 and assignment_id = $3 and ended_at is null`,
    [tx.scope.partitionId, tx.scope.tenantId, assignmentId, tx.now, why, tx.ctx.accountName],
  );

/** Ends an own link. @returns false when it has ended already */
export async function endLink(tx: Tx, id: string, why: LinkEnd): Promise<boolean> {
  const ended = await tx.run(
    `update handler_link set ended_at = $4, ended_for = $5, ended_by_name = $6, session_hash = null
     where partition_id = $1 and tenant_id = $2 and id = $3 and ended_at is null`,
    [tx.scope.partitionId, tx.scope.tenantId, id, tx.now, why, tx.ctx.accountName],
  );
  return ended > 0;
}

const COLUMNS = `l.id, l.assignment_id as "assignmentId", h.name as "handlerName", l.issued_by_name as "issuedByName",
  l.issued_at as "issuedAt", l.expires_at as "expiresAt", l.opened_at as "openedAt", l.openings, l.ended_at as "endedAt",
  l.ended_for as "endedFor", l.ended_by_name as "endedByName"`;
const HANDLER = 'join handler h on h.partition_id = l.partition_id and h.id = l.handler_id';

/** The links of an own case, the latest first. */
export const linksOf = (tx: Tx, caseId: string): Promise<HandlerLink[]> =>
  tx.rows<HandlerLink>(
    `select ${COLUMNS} from handler_link l ${HANDLER} where l.partition_id = $1 and l.case_id = $2
     order by l.issued_at desc, l.id desc`,
    [tx.scope.partitionId, caseId],
  );

/** The case of an own link; undefined where there is no such link. */
export const caseOfLink = (tx: Tx, id: string): Promise<{ readonly caseId: string } | undefined> =>
  tx.maybe(
    'select case_id as "caseId" from handler_link where partition_id = $1 and tenant_id = $2 and id = $3',
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );

/** A link that still leads to its case. */
export interface LivingLink {
  readonly id: string;
  readonly caseId: string;
  readonly assignmentId: string;
  readonly handlerName: string;
  readonly licenceNumber: string | null;
  readonly phone: string | null;
  readonly failures: number;
  readonly expiresAt: Date;
}

const LIVING = `select l.id, l.case_id as "caseId", l.assignment_id as "assignmentId", h.name as "handlerName",
  h.licence_number as "licenceNumber", h.phone, l.failures, l.expires_at as "expiresAt"
  from handler_link l ${HANDLER}
  join case_assignment a on a.partition_id = l.partition_id and a.id = l.assignment_id and a.state in ${OF_ITS_HANDLER}
  where l.partition_id = $1 and l.tenant_id = $2 and l.id = $3 and l.ended_at is null and l.expires_at > $4`;

/** The living link whose token has the digest, locked: tries at it are counted one after the other. */
export const holdLinkToOpen = (tx: Tx, id: string, token: Buffer): Promise<LivingLink | undefined> =>
  tx.maybe<LivingLink>(`${LIVING} and l.token_hash = $5 for update of l`, [
    tx.scope.partitionId,
    tx.scope.tenantId,
    id,
    tx.now,
    token,
  ]);

/** The living link whose open session has the digest. */
export const linkOfSession = (tx: Tx, id: string, session: Buffer): Promise<LivingLink | undefined> =>
  tx.maybe<LivingLink>(`${LIVING} and l.session_hash = $5 and l.session_expires_at > $4`, [
    tx.scope.partitionId,
    tx.scope.tenantId,
    id,
    tx.now,
    session,
  ]);

/** The living link by its id, held until the end of the transaction against being taken back meanwhile. */
export const holdLink = (tx: Tx, id: string): Promise<LivingLink | undefined> =>
  tx.maybe<LivingLink>(`${LIVING} for share of l, a`, [tx.scope.partitionId, tx.scope.tenantId, id, tx.now]);

/** Opens a session of an own link in place of the one before. */
export const openSession = (
  tx: Tx,
  id: string,
  { digest, expiresAt }: { readonly digest: Buffer; readonly expiresAt: Date },
): Promise<number> =>
  tx.run(
    `update handler_link set session_hash = $4, session_expires_at = $5, opened_at = $6, openings = openings + 1, failures = 0
     where partition_id = $1 and tenant_id = $2 and id = $3`,
    [tx.scope.partitionId, tx.scope.tenantId, id, digest, expiresAt, tx.now],
  );

/** Counts a wrong proof at an own, held link. */
export const countFailure = (tx: Tx, id: string): Promise<number> =>
  tx.run(
    'update handler_link set failures = failures + 1 where partition_id = $1 and tenant_id = $2 and id = $3',
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );

/** Leaves the open session of an own link; the link itself stays. */
export const leaveSession = (tx: Tx, id: string): Promise<number> =>
  tx.run(
    'update handler_link set session_hash = null where partition_id = $1 and tenant_id = $2 and id = $3',
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );

/** Photos that were handed in by an own link, by id. */
export async function photosOfLink(tx: Tx, linkId: string): Promise<Set<string>> {
  const rows = await tx.rows<{ id: string }>(
    'select id from stored_file where partition_id = $1 and tenant_id = $2 and uploaded_by = $3',
    [tx.scope.partitionId, tx.scope.tenantId, linkId],
  );
  return new Set(rows.map(({ id }) => id));
}
