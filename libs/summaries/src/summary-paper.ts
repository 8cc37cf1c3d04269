import { type Annex, type Block, type Paper, PLAIN_PAPER, type Table } from '@fayuan/papers';
import type { CampaignRecord } from './campaign-record.js';
import { type AnnexTable, type SummaryAnnex, type SummaryContent, textOf } from './summary-content.js';

/** Shares of the first column and of all others together. */
const [UNIT_SHARE, FIGURE_SHARES] = [15, 85];

function figureTable({ header, measureWords, rows }: AnnexTable): Table {
  const figures = header.length - 1;
  const share = FIGURE_SHARES / Math.max(figures, 1);
  return {
    kind: 'table',
    columns: header.map((_, at) => ({ share: at === 0 ? UNIT_SHARE : share, align: 'center' })),
    head: [header, measureWords],
    rows: rows.slice(0, -1),
    foot: rows.slice(-1),
  };
}

function annexesOf({ table, notes }: SummaryAnnex): readonly Annex[] {
  const explained: Annex = {
    title: '数据说明',
    body: notes.map((text, at) => ({ kind: 'paragraph', text: `${at + 1}.${text}` })),
  };
  return table === null ? [explained] : [{ title: '活动情况统计表', body: [figureTable(table)] }, explained];
}

/** A written summary as an official paper without a red head: title, text, 附件说明, signature, annexes. */
export function summaryPaper(content: SummaryContent, record: CampaignRecord): Paper {
  const body = content.paragraphs.flatMap(({ style, runs }): readonly Block[] => {
    const text = textOf(runs);
    if (style === 'TITLE' || style === 'SIGNATURE') return [];
    return style === 'HEADING' ? [{ kind: 'heading', level: 1, text }] : [{ kind: 'paragraph', text }];
  });
  return {
    ...PLAIN_PAPER,
    title: content.title,
    body,
    annexes: annexesOf(content.annex),
    signature: { issuers: [record.unit.officialName], day: record.asOfDay, sealed: false },
  };
}
