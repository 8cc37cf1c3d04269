import { Refusal, type Text, words } from '@fayuan/kernel';

/** What is wrong with a row: the column it is about, and the way out. Never repeats what was typed. */
export interface RowProblem {
  /** Key of the column; null when it is about the whole row. */
  readonly column: string | null;
  readonly code: string;
  readonly text: Text;
}

const problem = (column: string, code: string, text: Text): RowProblem => ({ column, code, text });

export const missing = (column: string): RowProblem =>
  problem(column, 'missing', words('必填，请补上', 'It is needed; fill it in'));

export const isFormula = (column: string): RowProblem =>
  problem(
    column,
    'formula',
    words(
      '此格是公式；请复制后“选择性粘贴→数值”再上传',
      'This cell is a formula; paste it as a value and upload again',
    ),
  );

export const isError = (column: string): RowProblem =>
  problem(
    column,
    'cell_error',
    words('此格显示错误值（如 #N/A），请改正', 'The cell shows an error; mend it'),
  );

export const digitsLost = (column: string): RowProblem =>
  problem(
    column,
    'digits_lost',
    words(
      '表格软件把号码当成了数字，末几位可能已变成 0；请先把此列设为“文本”，再重新填写号码',
      'The program took it for a number and its last digits may be lost; make the column text and type it again',
    ),
  );

export const noDay = (column: string): RowProblem =>
  problem(
    column,
    'no_day',
    words('日期有误，请按 2026-03-01 的样子填写', 'This is no day; write it like 2026-03-01'),
  );

export const noMoney = (column: string): RowProblem =>
  problem(
    column,
    'no_money',
    words(
      '金额有误，请填以元为单位的数字，最多两位小数',
      'This is no amount; write yuan with two decimals at most',
    ),
  );

export const noChoice = (column: string): RowProblem =>
  problem(
    column,
    'no_choice',
    words('没有这个选项，请从下拉列表中选择', 'There is no such choice; take one of the list'),
  );

export const tooLong = (column: string, most: number): RowProblem =>
  problem(
    column,
    'too_long',
    words(`最多 ${most} 个字，请缩短`, `At most ${most} characters; please shorten it`),
  );

/** The number stands in an earlier row of the same file. @param row as the program shows it */
export const doubledIn = (column: string, row: number): RowProblem =>
  problem(
    column,
    'doubled',
    words(
      `与本表第 ${row} 行的编号重复；每行的编号须不同（如按月编号，可写成 3-1、3-2）`,
      `Row ${row} has the same number; each row needs its own (say 3-1, 3-2 where months begin anew)`,
    ),
  );

/** Imported before, with other content. */
export const differsFromKnown = (column: string): RowProblem =>
  problem(
    column,
    'differs',
    words(
      '这个编号已经导入过，但内容不同：要更正，请在系统中修改那一条；如是另一条，请换一个编号',
      'A row of this number was imported with other content: mend that record, or give this row another number',
    ),
  );

/** What a rule of the forms refuses, as a problem of the column that its field came from. */
export const refused = (
  { code, text, field }: Refusal,
  columnOf: (field: string) => string | null,
): RowProblem => ({
  column: field === undefined ? null : columnOf(field),
  code,
  text,
});
