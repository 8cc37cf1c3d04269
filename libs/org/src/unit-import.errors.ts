import { type Text, words } from '@fayuan/kernel';

export type UnitFaultKind =
  | 'encoding'
  | 'header'
  | 'columns'
  | 'code'
  | 'level'
  | 'name'
  | 'duplicate'
  | 'orphan'
  | 'wrong_level'
  | 'conflict';

/** One thing wrong with a file of places: where, what, and the way out. */
export interface UnitFault {
  /** Counted from 1; the header is line 1. */
  readonly line: number;
  readonly kind: UnitFaultKind;
  readonly text: Text;
}

/** How many faults are shown; the others are counted. */
const SHOWN = 50;

/** Stops an import as a whole: nothing of the file is kept. */
export class UnitImportError extends Error {
  constructor(readonly faults: readonly UnitFault[]) {
    super(`${faults.length} faults in the file of places`);
    this.name = 'UnitImportError';
  }

  /** The first 50 faults in the order of the lines, then how many there are: Chinese first, English second. */
  lines(): string[] {
    const shown = this.faults.slice(0, SHOWN).map(({ line, text }) => {
      return `第 ${line} 行：${text['zh-CN']} · line ${line}: ${text.en}`;
    });
    const count = this.faults.length;
    const more = count > SHOWN ? `，以上为前 ${SHOWN} 处` : '';
    const moreEn = count > SHOWN ? `; the first ${SHOWN} are shown` : '';
    return [
      ...shown,
      `共 ${count} 处错误${more}，未导入任何单位 · ${count} ${count === 1 ? 'fault' : 'faults'}${moreEn}; nothing was imported`,
    ];
  }
}

const fault = (line: number, kind: UnitFaultKind, text: Text): UnitFault => ({ line, kind, text });

export const notUtf8 = (): UnitFault =>
  fault(
    1,
    'encoding',
    words('文件不是 UTF-8 编码，请另存为“CSV UTF-8”', 'the file is not UTF-8; save it as “CSV UTF-8”'),
  );

export const wrongHeader = (given: string): UnitFault =>
  fault(
    1,
    'header',
    words(
      `表头应为 code,parent,level,name，实为 ${quoted(given)}`,
      `the header must be code,parent,level,name, but is ${quoted(given)}`,
    ),
  );

export const noPlaces = (): UnitFault =>
  fault(2, 'header', words('表头之后没有任何地区', 'there is no place after the header'));

export const wrongColumns = (line: number, count: number): UnitFault =>
  fault(line, 'columns', words(`应有 4 列，实有 ${count} 列`, `4 columns are expected, there are ${count}`));

export const openQuote = (line: number): UnitFault =>
  fault(line, 'columns', words('引号没有成对', 'a quotation mark is not closed'));

export const malformedCode = (line: number, code: string, digits: string): UnitFault =>
  fault(
    line,
    'code',
    words(`代码 ${quoted(code)} 应为 ${digits} 位数字`, `code ${quoted(code)} must have ${digits} digits`),
  );

export const unknownLevel = (line: number, level: string, allowed: string): UnitFault =>
  fault(
    line,
    'level',
    words(
      `级别 ${quoted(level)} 不认识，可用 ${allowed}`,
      `level ${quoted(level)} is unknown; use ${allowed}`,
    ),
  );

export const emptyName = (line: number): UnitFault =>
  fault(line, 'name', words('名称为空', 'the name is empty'));

export const longName = (line: number, most: number): UnitFault =>
  fault(line, 'name', words(`名称超过 ${most} 个字`, `the name is longer than ${most} characters`));

export const duplicateCode = (line: number, code: string, first: number): UnitFault =>
  fault(
    line,
    'duplicate',
    words(`代码 ${code} 与第 ${first} 行重复`, `code ${code} is already on line ${first}`),
  );

export const missingParent = (line: number, level: string): UnitFault =>
  fault(
    line,
    'orphan',
    words(`级别 ${level} 必须填写上级代码 parent`, `a place of level ${level} needs a parent code`),
  );

export const orphan = (line: number, parent: string): UnitFault =>
  fault(
    line,
    'orphan',
    words(`文件中没有上级 ${quoted(parent)}`, `its parent ${quoted(parent)} is not in the file`),
  );

export const wrongParentLevel = (
  line: number,
  given: { readonly level: string; readonly parent: string; readonly parentLevel: string },
  wanted: string,
): UnitFault =>
  fault(
    line,
    'wrong_level',
    words(
      `级别 ${given.level} 的上级应为 ${wanted}，而 ${given.parent} 是 ${given.parentLevel}`,
      `the parent of a ${given.level} must be a ${wanted}, but ${given.parent} is a ${given.parentLevel}`,
    ),
  );

export const provinceWithParent = (line: number, parent: string): UnitFault =>
  fault(
    line,
    'wrong_level',
    words(
      `province 没有上级，parent 应为空，实为 ${quoted(parent)}`,
      `a province has no parent; ${quoted(parent)} is given`,
    ),
  );

export const standsElsewhere = (
  line: number,
  place: { readonly code: string; readonly level: string; readonly parent: string },
): UnitFault =>
  fault(
    line,
    'conflict',
    words(
      `代码 ${place.code} 在系统中是 ${place.parent} 之下的 ${place.level}；调整隶属关系不能用导入完成`,
      `code ${place.code} is a ${place.level} under ${place.parent} in the system; an import does not move units`,
    ),
  );

const quoted = (text: string): string => `“${text.slice(0, 40)}”`;
