import { type ArchiveFile, checkCode, momentWords, type ReceiptFacts, receiptList } from '@fayuan/directives';
import type { Figure, Indicator, UnitFigures } from '@fayuan/ledger';
import type { Activity } from '@fayuan/outreach';
import { fullDate, type Paper, PLAIN_PAPER } from '@fayuan/papers';
import { jsonPiece, numbered, paperPiece, type Piece } from './parts.js';

/** What the papers of an archive say of themselves. */
export interface ArchiveHead {
  readonly archive: ArchiveFile;
  readonly documentNumber: string | null;
  readonly issuer: string;
  readonly timeZone: string;
}

const propertiesOf = ({ issuer, archive }: ArchiveHead) => ({ author: issuer, at: archive.requestedAt });

/** A part of the receipts, as list and as facts with their codes. */
export async function receiptPieces(
  head: ArchiveHead,
  receipts: readonly ReceiptFacts[],
  nth: number,
): Promise<Piece[]> {
  const { archive, documentNumber, issuer, timeZone } = head;
  const paper = receiptList({ title: archive.title, documentNumber, issuer }, receipts, timeZone);
  const facts = receipts.map((each) => ({ ...each, checkCode: checkCode(each) }));
  const name = `3-回执/回执-${numbered(nth)}`;
  return [await paperPiece(`${name}.docx`, paper, propertiesOf(head)), jsonPiece(`${name}.json`, facts)];
}

const MOST_COLUMNS = 13;

function figuresPaper(
  { archive }: ArchiveHead,
  indicators: readonly Indicator[],
  rows: readonly (readonly [string, readonly Figure[]])[],
): Paper {
  const shown = indicators.slice(0, MOST_COLUMNS);
  const cells = (figures: readonly Figure[]) =>
    shown.map(({ code }) => String(figures.find(({ indicator }) => indicator === code)?.quantity ?? 0));
  const lines = rows.map(([name, figures]) => [name, ...cells(figures)]);
  return {
    ...PLAIN_PAPER,
    title: '统计数据',
    body: [
      { kind: 'paragraph', text: `《${archive.title}》各单位数据，末行为合计。` },
      {
        kind: 'table',
        columns: [
          { share: 15, align: 'left' },
          ...shown.map(() => ({ share: 85 / shown.length, align: 'right' }) as const),
        ],
        head: [
          ['单位', ...shown.map(({ name }) => name)],
          ['计量单位', ...shown.map(({ unit }) => unit)],
        ],
        rows: lines.slice(0, -1),
        foot: lines.slice(-1),
      },
    ],
  };
}

/** Figures of the units right below, and of all together. */
export async function figurePieces(
  head: ArchiveHead,
  indicators: readonly Indicator[],
  figures: { readonly total: readonly Figure[]; readonly children: readonly UnitFigures[] },
): Promise<Piece[]> {
  const { total, children } = figures;
  const rows = [
    ...children.map(({ unit, figures: own }) => [unit.name, own] as const),
    ['合计', total] as const,
  ];
  const asked = indicators.filter(({ code }) => total.some(({ indicator }) => indicator === code));
  return [
    await paperPiece('4-数据/统计数据.docx', figuresPaper(head, asked, rows), propertiesOf(head)),
    jsonPiece('4-数据/统计数据.json', { indicators: asked, total, children }),
  ];
}

/** A part of the activities that carried the directive out, as list and as data. */
export async function activityPieces(
  head: ArchiveHead,
  activities: readonly Activity[],
  nth: number,
): Promise<Piece[]> {
  const paper: Paper = {
    ...PLAIN_PAPER,
    title: '活动记录',
    body: [
      {
        kind: 'table',
        columns: [
          { share: 17, align: 'center' },
          { share: 23, align: 'left' },
          { share: 35, align: 'left' },
          { share: 25, align: 'left' },
        ],
        head: [['日期', '单位', '活动', '地点']],
        rows: activities.map(({ heldOn, unit, title, place }) => [
          fullDate(heldOn),
          unit.name,
          title,
          place ?? '',
        ]),
      },
    ],
  };
  const name = `5-活动/活动-${numbered(nth)}`;
  return [await paperPiece(`${name}.docx`, paper, propertiesOf(head)), jsonPiece(`${name}.json`, activities)];
}

/** What is in an archive and how to check it, for whoever opens it in ten years. */
export const readme = ({ archive, documentNumber, issuer, timeZone }: ArchiveHead): string =>
  [
    `${issuer}《${archive.title}》${documentNumber ?? ''} 归档文件`,
    `由${archive.requestedBy}于${momentWords(archive.requestedAt, timeZone)}归档。`,
    '',
    '1-文件  文件正文　2-转发  下级转发件　3-回执  签收情况　4-数据  统计数据',
    '5-活动  活动记录　6-经过  签收、上报、审核的经过　7-总结  工作总结',
    '8-督查  督查问题及整改情况',
    '每项均有Word文档（.docx）和数据（.json）。manifest.json列出全部文件的SHA-256校验值。',
    '核对：在解压后的文件夹中运行 sha256sum -c SHA256SUMS',
    '',
  ].join('\n');
