import type { Level } from '@fayuan/kernel';
import {
  duplicateCode,
  emptyName,
  longName,
  malformedCode,
  missingParent,
  noPlaces,
  notUtf8,
  openQuote,
  orphan,
  provinceWithParent,
  unknownLevel,
  type UnitFault,
  wrongColumns,
  wrongHeader,
  wrongParentLevel,
} from './unit-import.errors.js';

/** A place of the file, with the name of the unit that serves it. */
export interface Place {
  readonly line: number;
  readonly code: string;
  /** Null for a province, which hangs below the root. */
  readonly parentCode: string | null;
  readonly level: PlaceLevel;
  readonly placeName: string;
  /** 长乐区法律援助中心, 吴航街道法律援助工作站. */
  readonly name: string;
}

export type PlaceLevel = Exclude<Level, 'ministry'>;
export type PlaceReading =
  | { readonly places: readonly Place[]; readonly faults?: undefined }
  | { readonly faults: readonly UnitFault[]; readonly places?: undefined };

interface LevelRule {
  readonly level: PlaceLevel;
  /** GB/T 2260: 2, 4, 6 digits; townships 9. */
  readonly digits: number;
  /** The word of the only level a parent may have. */
  readonly parent: string | null;
}

/** The words of the file. */
const RULES: ReadonlyMap<string, LevelRule> = new Map([
  ['province', { level: 'province', digits: 2, parent: null }],
  ['prefecture', { level: 'city', digits: 4, parent: 'province' }],
  ['county', { level: 'county', digits: 6, parent: 'prefecture' }],
  ['township', { level: 'township', digits: 9, parent: 'county' }],
]);
const HEADER = 'code,parent,level,name';
const LONGEST_NAME = 60;

interface Row {
  readonly line: number;
  readonly code: string;
  readonly parent: string;
  readonly level: string;
  readonly name: string;
}

/**
 * Reads a file of places: UTF-8 CSV with the header `code,parent,level,name`, in any order of the rows. Either all
 * places, or all faults in the order of the lines. Every parent must be in the file, one level above its child.
 */
export function readPlaces(file: Uint8Array | string): PlaceReading {
  const text = textOf(file);
  if (text === undefined) return { faults: [notUtf8()] };
  const [header = '', ...lines] = text.split(/\r\n|\n|\r/);
  if (header.trim() !== HEADER) return { faults: [wrongHeader(header)] };
  const faults: UnitFault[] = [];
  const rows = lines.flatMap((line, index) => {
    const row = rowOf(line, index + 2, faults);
    return row ? [row] : [];
  });
  if (rows.length === 0 && faults.length === 0) return { faults: [noPlaces()] };
  const byCode = new Map<string, Row>();
  for (const row of rows) if (!byCode.has(row.code)) byCode.set(row.code, row);
  for (const row of rows) faults.push(...faultsOf(row, byCode));
  if (faults.length > 0) return { faults: faults.sort((one, two) => one.line - two.line) };
  return { places: rows.map((row) => placeOf(row, byCode)) };
}

function textOf(file: Uint8Array | string): string | undefined {
  if (typeof file === 'string') return file.replace(/^\uFEFF/, '');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(file);
  } catch {
    return undefined;
  }
}

function rowOf(line: string, number: number, faults: UnitFault[]): Row | undefined {
  if (line.trim() === '') return undefined;
  const fields = fieldsOf(line);
  if (fields?.length === 4) {
    const [code = '', parent = '', level = '', name = ''] = fields.map((field) => field.trim());
    return { line: number, code, parent, level, name };
  }
  faults.push(fields ? wrongColumns(number, fields.length) : openQuote(number));
  return undefined;
}

/** The fields of one line of CSV (RFC 4180, a field never spans lines); undefined when a quotation mark stays open. */
function fieldsOf(line: string): string[] | undefined {
  if (!line.includes('"')) return line.split(',');
  const fields: string[] = [];
  const field = /\s*(?:"((?:[^"]|"")*)"\s*|([^,"]*))(,|$)/y;
  for (;;) {
    const match = field.exec(line);
    if (!match) return undefined;
    fields.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '') return fields;
  }
}

function faultsOf(row: Row, byCode: ReadonlyMap<string, Row>): UnitFault[] {
  const faults: UnitFault[] = [];
  const rule = RULES.get(row.level);
  const digits = rule ? [rule.digits] : [2, 4, 6, 9];
  if (!/^\d+$/.test(row.code) || !digits.includes(row.code.length)) {
    faults.push(malformedCode(row.line, row.code, digits.join('/')));
  }
  if (row.name === '') faults.push(emptyName(row.line));
  if ([...row.name].length > LONGEST_NAME) faults.push(longName(row.line, LONGEST_NAME));
  const first = byCode.get(row.code);
  if (first && first !== row) faults.push(duplicateCode(row.line, row.code, first.line));
  if (!rule) return [...faults, unknownLevel(row.line, row.level, [...RULES.keys()].join(', '))];
  return [...faults, ...parentFaults(row, rule, byCode)];
}

function parentFaults(row: Row, rule: LevelRule, byCode: ReadonlyMap<string, Row>): UnitFault[] {
  if (rule.parent === null) return row.parent === '' ? [] : [provinceWithParent(row.line, row.parent)];
  if (row.parent === '') return [missingParent(row.line, row.level)];
  const parent = byCode.get(row.parent);
  if (!parent) return [orphan(row.line, row.parent)];
  if (parent.level === rule.parent || !RULES.has(parent.level)) return [];
  const given = { level: row.level, parent: row.parent, parentLevel: parent.level };
  return [wrongParentLevel(row.line, given, rule.parent)];
}

/** Rows of the official list that stand for a gap in it; they say something only with the name of their parent. */
const PLACEHOLDER = /^(市辖区|县|.*直辖县级行政区划|[县区]直辖村级区划)$/;

function placeOf(row: Row, byCode: ReadonlyMap<string, Row>): Place {
  const level = RULES.get(row.level)?.level ?? 'township';
  const parent = PLACEHOLDER.test(row.name) ? (byCode.get(row.parent)?.name ?? '') : '';
  return {
    line: row.line,
    code: row.code,
    parentCode: row.parent || null,
    level,
    placeName: row.name,
    name: `${parent}${row.name}${level === 'township' ? '法律援助工作站' : '法律援助中心'}`,
  };
}
