import { attributeOf, sharedStrings } from './sheet-xml.js';
import { UnreadableWorkbook } from './unreadable-workbook.js';
import { dayFormats } from './cell-styles.js';
import { unpacked, type ZipEntry, zipEntries } from './zip-entries.js';

/** A workbook with its parts by name; sheets in the order of their tabs. */
export interface OpenWorkbook {
  readonly entries: readonly ZipEntry[];
  /** Names of the parts of the sheets. */
  readonly sheets: readonly string[];
  readonly strings: readonly string[];
  /** For each cell format, whether it shows a day. */
  readonly isDay: readonly boolean[];
  readonly since1904: boolean;
  part(name: string): string;
  bytes(name: string): Buffer;
}

const MACROS = /vbaproject\.bin$|\/macrosheets\/|activex\/|vbadata\.xml$/iu;
const MACRO_TYPES = /macroEnabled|ms-office\.vbaProject/u;
const SHEET = /<(?:\w+:)?sheet\b([^>]*?)\/?>/gu;
const RELATION = /<(?:\w+:)?Relationship\b([^>]*?)\/?>/gu;

/**
 * Opens a workbook without reading its rows. Nothing in it is run or looked up: no macro, no formula, no link.
 * @throws UnreadableWorkbook
 */
export function openWorkbook(file: Buffer): OpenWorkbook {
  const entries = zipEntries(file);
  if (entries.some(({ name }) => MACROS.test(name))) throw new UnreadableWorkbook('has_macros');
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  const bytes = (name: string): Buffer => {
    const entry = byName.get(name);
    if (!entry) throw new UnreadableWorkbook('not_a_workbook');
    return unpacked(file, entry);
  };
  const part = (name: string): string => bytes(name).toString('utf8');
  const maybe = (name: string): string => (byName.has(name) ? part(name) : '');
  if (MACRO_TYPES.test(part('[Content_Types].xml'))) throw new UnreadableWorkbook('has_macros');
  const workbook = part('xl/workbook.xml');
  const properties = /<(?:\w+:)?workbookPr\b([^>]*?)\/?>/u.exec(workbook)?.[1] ?? '';
  return {
    entries,
    sheets: sheetParts(workbook, part('xl/_rels/workbook.xml.rels')),
    strings: sharedStrings(maybe('xl/sharedStrings.xml')),
    isDay: dayFormats(maybe('xl/styles.xml')),
    since1904: /^(1|true)$/u.test(attributeOf(properties, 'date1904') ?? ''),
    part,
    bytes,
  };
}

function sheetParts(workbook: string, relations: string): string[] {
  const targets = new Map(
    [...relations.matchAll(RELATION)].map(([, attributes = '']) => [
      attributeOf(attributes, 'Id'),
      attributeOf(attributes, 'Target') ?? '',
    ]),
  );
  return [...workbook.matchAll(SHEET)].flatMap(([, attributes = '']) => {
    const target = targets.get(attributeOf(attributes, '(?:\\w+:)?id'));
    if (!target) return [];
    return [target.startsWith('/') ? target.slice(1) : `xl/${target}`];
  });
}
