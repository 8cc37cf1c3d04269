import type { Tx } from '@fayuan/database';
import type { PaperAnnex, PaperLines } from './paper-words.js';

type Row = PaperLines & { readonly id: string };

/** The lines and annexes of the directives that the unit of the scope may read, by id: one statement. */
export async function paperLines(tx: Tx, ids: readonly string[]): Promise<ReadonlyMap<string, PaperLines>> {
  const rows = await tx.rows<Row>(
    `select wanted.id, a.addressee, a.copied_to as "copiedTo", x.annexes
     from unnest($1::uuid[]) as wanted (id)
     cross join lateral directive_address(wanted.id) a
     cross join lateral directive_annexes(wanted.id) x`,
    [ids],
  );
  return new Map(rows.map(({ id, ...lines }) => [id, lines]));
}

/** Fixes what is annexed to an own draft. */
export const setAnnexes = (tx: Tx, id: string, annexes: readonly PaperAnnex[]): Promise<number> =>
  tx.run('update directive set annexes = $3 where partition_id = $1 and id = $2', [
    tx.scope.partitionId,
    id,
    JSON.stringify(annexes),
  ]);
