import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { isOpenTo } from '../aid-case.sql.js';
import type { LetterKind } from './letter.js';

/** A letter that was issued, without what it says. */
export interface IssuedLetter {
  readonly id: string;
  readonly caseId: string;
  readonly kind: LetterKind;
  readonly title: string;
  readonly number: string;
  readonly datedOn: Day;
  /** The letter that a receipt is for. */
  readonly aboutId: string | null;
  /** Why it was issued anew. */
  readonly againReason: string | null;
  readonly replacedOn: Day | null;
  /** False once a person it names was erased: only the frame is left. */
  readonly isWhole: boolean;
  readonly issuedByName: string;
  readonly issuedAt: Date;
}

export interface NewLetter {
  readonly id: string;
  readonly caseId: string;
  readonly kind: LetterKind;
  readonly title: string;
  readonly number: string;
  readonly goesOut: boolean;
  readonly datedOn: Day;
  readonly aboutId: string | null;
  /** Sealed for the own unit. */
  readonly content: Buffer;
  readonly personIds: readonly string[];
  readonly againReason: string | null;
}

/** Writes an issued letter of an own, held case. */
export async function insertLetter(tx: Tx, made: NewLetter): Promise<void> {
  const own = tx.own();
  await tx.run(
    `insert into case_letter (partition_id, id, tenant_id, tenant_path, case_id, kind, title, number, goes_out, dated_on, about_id,
       content, person_ids, again_reason, issued_by, issued_by_name, issued_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)`,
    [
      own.partition_id,
      made.id,
      own.tenant_id,
      own.tenant_path,
      made.caseId,
      made.kind,
      made.title,
      made.number,
      made.goesOut,
      made.datedOn,
      made.aboutId,
      made.content,
      [...made.personIds],
      made.againReason,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
    ],
  );
}

const COLUMNS = `l.id, l.case_id as "caseId", l.kind, l.title, l.number, l.dated_on as "datedOn", l.about_id as "aboutId",
  l.again_reason as "againReason", l.replaced_on as "replacedOn", l.content is not null as "isWhole",
  l.issued_by_name as "issuedByName", l.issued_at as "issuedAt"`;
const OWN = 'l.partition_id = $1 and l.tenant_id = $2';
const own = (tx: Tx) => [tx.scope.partitionId, tx.scope.tenantId];

/** What was issued in an own case, the newest first. */
export const lettersOf = (tx: Tx, caseId: string): Promise<IssuedLetter[]> =>
  tx.rows<IssuedLetter>(
    `select ${COLUMNS} from case_letter l where ${OWN} and l.case_id = $3 order by l.issued_at desc, l.id desc`,
    [...own(tx), caseId],
  );

/** The letter that stands of a kind (and of the letter that it is about). */
export const standingOf = (
  letters: readonly IssuedLetter[],
  kind: LetterKind,
  aboutId: string | null,
): IssuedLetter | undefined =>
  letters.find((each) => each.kind === kind && each.aboutId === aboutId && each.replacedOn === null);

/** A letter was issued anew. */
export const replaceLetter = (tx: Tx, id: string, on: Day): Promise<number> =>
  tx.run(
    'update case_letter l set replaced_on = $4 where l.partition_id = $1 and l.tenant_id = $2 and l.id = $3',
    [...own(tx), id, on],
  );

/** An own letter with what it says, and whether the caller may look into its case. */
export const findLetter = (
  tx: Tx,
  id: string,
): Promise<(IssuedLetter & { readonly content: Buffer | null; readonly isOpen: boolean }) | undefined> =>
  tx.maybe(
    `select ${COLUMNS}, l.content, ${isOpenTo('$4')}
     from case_letter l join aid_case c on c.partition_id = l.partition_id and c.id = l.case_id where ${OWN} and l.id = $3`,
    [...own(tx), id, tx.ctx.accountId],
  );

/** Own letters that name a person, the newest first. */
export const lettersNaming = (tx: Tx, personId: string): Promise<IssuedLetter[]> =>
  tx.rows<IssuedLetter>(
    `select ${COLUMNS} from case_letter l where ${OWN} and $3 = any (l.person_ids) order by l.issued_at desc, l.id desc`,
    [...own(tx), personId],
  );

/** Takes away what letters say that name a person; number, kind and day stay. */
export const emptyLettersNaming = (tx: Tx, personId: string): Promise<number> =>
  tx.run(
    `update case_letter l set content = null, person_ids = '{}'
     where l.partition_id = $1 and l.tenant_id = $2 and $3 = any (l.person_ids)`,
    [...own(tx), personId],
  );
