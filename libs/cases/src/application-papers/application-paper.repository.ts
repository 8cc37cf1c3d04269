import type { Tx } from '@fayuan/database';
import type { ApplicationPaper, PaperOf, PaperSubject, PaperType } from './application-paper.js';

export interface NewPaper {
  readonly id: string;
  readonly kind: string;
  readonly mediaType: PaperType;
  readonly bytes: number;
  /** Sealed for the unit that shall have it. */
  readonly content: Buffer;
}

/** A page of the own unit with what it belongs to. */
export interface StoredPaper extends Omit<ApplicationPaper, 'page'> {
  readonly subject: PaperSubject;
  readonly subjectId: string;
}

const OWN = 'p.partition_id = $1 and p.tenant_id = $2';
const own = (tx: Tx) => [tx.scope.partitionId, tx.scope.tenantId];
const ORDER = 'p.recorded_at, p.id';
const COLUMNS = `p.id, p.kind, p.media_type as "mediaType", p.bytes, p.recorded_by_name as "recordedByName",
       p.recorded_at as "recordedAt"`;
const PAGE = `row_number() over (partition by p.subject_id, p.kind order by ${ORDER})::int as page`;

export async function insertPaper(tx: Tx, of: PaperOf, made: NewPaper): Promise<void> {
  const { partition_id, tenant_id, tenant_path } = tx.own();
  await tx.run(
    `insert into application_paper (partition_id, id, tenant_id, tenant_path, subject_kind, subject_id, kind, media_type, bytes, content,
       recorded_by, recorded_by_name, recorded_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      partition_id,
      made.id,
      tenant_id,
      tenant_path,
      of.subject,
      of.id,
      made.kind,
      made.mediaType,
      made.bytes,
      made.content,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
    ],
  );
}

/** Own pages of something, paper by paper, in the order in which they were taken in. */
export const papersOf = (tx: Tx, { subject, id }: PaperOf): Promise<ApplicationPaper[]> =>
  tx.rows<ApplicationPaper>(
    `select ${COLUMNS}, ${PAGE}
     from application_paper p where ${OWN} and p.subject_kind = $3 and p.subject_id = $4 order by p.kind, ${ORDER}`,
    [...own(tx), subject, id],
  );

/** An own page; undefined for every other. */
export const findPaper = (tx: Tx, id: string): Promise<StoredPaper | undefined> =>
  tx.maybe<StoredPaper>(
    `select ${COLUMNS}, p.subject_kind as subject, p.subject_id as "subjectId"
     from application_paper p where ${OWN} and p.id = $3`,
    [...own(tx), id],
  );

/** What an own page shows, sealed. @throws Error when there is none */
export const sealedPage = async (tx: Tx, id: string): Promise<Buffer> =>
  (
    await tx.one<{ content: Buffer }>(
      `select p.content from application_paper p where ${OWN} and p.id = $3`,
      [...own(tx), id],
    )
  ).content;

export const deletePaper = (tx: Tx, id: string): Promise<number> =>
  tx.run(`delete from application_paper p where ${OWN} and p.id = $3`, [...own(tx), id]);

export const deletePapersOf = (tx: Tx, { subject, id }: PaperOf): Promise<number> =>
  tx.run(`delete from application_paper p where ${OWN} and p.subject_kind = $3 and p.subject_id = $4`, [
    ...own(tx),
    subject,
    id,
  ]);

/** Own pages belong to something else from now on. */
export const movePapers = (tx: Tx, from: PaperOf, to: PaperOf): Promise<number> =>
  tx.run(
    `update application_paper p set subject_kind = $5, subject_id = $6
     where ${OWN} and p.subject_kind = $3 and p.subject_id = $4`,
    [...own(tx), from.subject, from.id, to.subject, to.id],
  );

/** A page as the receiver shall have it. */
export interface SentPaper extends NewPaper {
  readonly recordedByName: string;
  readonly recordedAt: Date;
}

/**
 * Hands a page to the unit that was sent the papers it belongs to. Through the allow-listed function.
 * @param page sealed for the receiver
 * @returns false when that unit takes no papers of them (any more)
 */
export async function sendPaper(
  tx: Tx,
  to: { readonly receiverId: string; readonly sourceId: string },
  page: SentPaper,
): Promise<boolean> {
  const { sent } = await tx.one<{ sent: boolean }>(
    'select application_paper_send($1, $2, $3, $4, $5, $6, $7, $8, $9) as sent',
    [
      page.id,
      to.receiverId,
      to.sourceId,
      page.kind,
      page.mediaType,
      page.bytes,
      page.content,
      page.recordedByName,
      page.recordedAt,
    ],
  );
  return sent;
}

/** Pages of matters in which a person has a part: nobody can tell whom a photo shows. */
const OF_PERSON = `(
  (p.subject_kind = 'case' and p.subject_id in (
    select y.case_id from case_party y where y.partition_id = $1 and y.tenant_id = $2 and y.person_id = $3))
  or (p.subject_kind = 'intake' and p.subject_id in (
    select y.intake_id from case_intake_party y where y.partition_id = $1 and y.tenant_id = $2 and y.person_id = $3)))`;

export const papersOfPerson = (tx: Tx, personId: string): Promise<ApplicationPaper[]> =>
  tx.rows<ApplicationPaper>(
    `select ${COLUMNS}, ${PAGE}
     from application_paper p where ${OWN} and ${OF_PERSON} order by p.subject_id, p.kind, ${ORDER}`,
    [...own(tx), personId],
  );

export const deletePapersOfPerson = (tx: Tx, personId: string): Promise<number> =>
  tx.run(`delete from application_paper p where ${OWN} and ${OF_PERSON}`, [...own(tx), personId]);
