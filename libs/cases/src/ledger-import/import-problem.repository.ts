import type { Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import type { ProblemCount } from './ledger-import.js';
import type { RowProblem } from './row-problems.js';

export interface ProblemOfRow extends RowProblem {
  readonly row: number;
}

const OF_IMPORT = 'partition_id = $1 and tenant_id = $2 and import_id = $3';
const ofImport = (tx: Tx, importId: string) => [tx.scope.partitionId, tx.scope.tenantId, importId];

/** Writes what is wrong with rows of a file; one statement. */
export async function insertProblems(
  tx: Tx,
  importId: string,
  problems: readonly ProblemOfRow[],
): Promise<void> {
  if (problems.length === 0) return;
  const own = tx.own();
  await tx.run(
    `insert into ledger_import_problem (partition_id, id, tenant_id, tenant_path, import_id, row_no, column_key, code, text_zh, text_en)
     select $1, p.id, $2, $3, $4, p.row_no, p.column_key, p.code, p.text_zh, p.text_en
     from unnest($5::uuid[], $6::int[], $7::text[], $8::text[], $9::text[], $10::text[])
       as p (id, row_no, column_key, code, text_zh, text_en)`,
    [
      own.partition_id,
      own.tenant_id,
      own.tenant_path,
      importId,
      problems.map(() => newId()),
      problems.map((each) => each.row),
      problems.map((each) => each.column),
      problems.map((each) => each.code),
      problems.map((each) => each.text['zh-CN']),
      problems.map((each) => each.text.en),
    ],
  );
}

const TEXT = `jsonb_build_object('zh-CN', text_zh, 'en', text_en) as text`;

/** What is wrong with the rows of a file, in their order. */
export const problemsOf = (tx: Tx, importId: string): Promise<ProblemOfRow[]> =>
  tx.rows<ProblemOfRow>(
    `select row_no as row, column_key as column, code, ${TEXT} from ledger_import_problem where ${OF_IMPORT}
     order by row_no, id`,
    ofImport(tx, importId),
  );

/** The same, counted: what most rows have wrong first. */
export const problemCounts = (tx: Tx, importId: string): Promise<ProblemCount[]> =>
  tx.rows<ProblemCount>(
    `select column_key as column, code, ${TEXT}, count(distinct row_no)::int as rows, min(row_no) as "firstRow"
     from ledger_import_problem where ${OF_IMPORT}
     group by column_key, code, text_zh, text_en order by rows desc, "firstRow", code limit 100`,
    ofImport(tx, importId),
  );

export async function dropProblems(tx: Tx, importId: string): Promise<void> {
  await tx.run(`delete from ledger_import_problem where ${OF_IMPORT}`, ofImport(tx, importId));
}
