export { htmlDocument } from './html-document.js';
export { FONTS } from './measures.js';
export { fullDate, headingLevelOf, headingNumber, monthDay, numberedHeading, ordinal } from './numbering.js';
export { type Page } from './pages.js';
export { onOnePage, paperPages } from './paper-layout.js';
export {
  type Annex,
  type Block,
  type Enclosure,
  type Form,
  type FormCell,
  type Head,
  type Heading,
  type HeadingLevel,
  type Imprint,
  type Paper,
  type PaperText,
  type Paragraph,
  PLAIN_PAPER,
  type Signature,
  type Table,
  type TableColumn,
  type Urgency,
} from './paper.js';
export { titleLines } from './title-lines.js';
export { type Sheet, type SheetCell, type SheetColumn, type SheetDay, workbook } from './workbook.js';
export { wordDocument, type WordProperties } from './word-document.js';
export { type Marking, type RowMark } from './spreadsheet/mark-table.js';
export {
  plainTitle,
  type ReadCell,
  type ReadCellKind,
  type ReadRow,
  type ReadTable,
  type TablePlace,
  type TableWish,
} from './spreadsheet/read-table.js';
export { type UnreadableReason, UnreadableWorkbook } from './spreadsheet/unreadable-workbook.js';
export { type WorkbookLimits, WorkbookProcess } from './spreadsheet/workbook-process.js';
