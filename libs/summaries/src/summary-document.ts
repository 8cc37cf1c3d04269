import { wordDocument } from '@fayuan/papers';
import type { Summary } from './summary.js';
import { summaryPaper } from './summary-paper.js';

/** The text of a summary with the record it was written from. */
export type WrittenSummary = Pick<Summary, 'content' | 'record'>;

/** The summary as a Word document in the layout of GB/T 9704-2012. */
export const summaryDocument = ({ content, record }: WrittenSummary): Promise<Buffer> =>
  wordDocument(summaryPaper(content, record), {
    author: record.unit.officialName,
    at: new Date(record.asOf),
  });
