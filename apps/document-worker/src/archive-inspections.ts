import type { Finding, FindingStatus, FindingStep } from '@fayuan/outreach';
import { fullDate, type Paper, PLAIN_PAPER } from '@fayuan/papers';
import type { ArchiveHead } from './archive-tables.js';
import { jsonPiece, numbered, paperPiece, type Piece } from './parts.js';

const STATUS: Readonly<Record<FindingStatus, string>> = {
  open: '待整改',
  answered: '待复查',
  returned: '退回整改',
  closed: '已销号',
};

const STEP: Readonly<Record<FindingStep['kind'], string>> = {
  found: '登记问题',
  answered: '提交整改',
  returned: '复查退回',
  passed: '复查通过',
};

const stepWords = ({ occurredOn, actorName, kind, text }: FindingStep): string =>
  `${fullDate(occurredOn)}${actorName}${STEP[kind]}${text === null ? '' : `：${text}`}`;

/** A part of what inspections under the directive found, as list and as data. */
export async function findingPieces(
  { archive, issuer }: ArchiveHead,
  findings: readonly Finding[],
  nth: number,
): Promise<Piece[]> {
  const paper: Paper = {
    ...PLAIN_PAPER,
    title: '督查问题及整改情况',
    body: [
      {
        kind: 'table',
        columns: [
          { share: 15, align: 'center' },
          { share: 18, align: 'left' },
          { share: 25, align: 'left' },
          { share: 12, align: 'center' },
          { share: 30, align: 'left' },
        ],
        head: [['督查日期', '被督查单位', '问题', '状态', '经过']],
        rows: findings.map(({ inspectedOn, unit, text, status, steps }) => [
          fullDate(inspectedOn),
          unit.name,
          text,
          STATUS[status],
          steps.map(stepWords).join('；'),
        ]),
      },
    ],
  };
  const name = `8-督查/督查问题-${numbered(nth)}`;
  const properties = { author: issuer, at: archive.requestedAt };
  // How a finding stands today is no part of the record.
  const facts = findings.map(({ light: _light, ...each }) => each);
  return [await paperPiece(`${name}.docx`, paper, properties), jsonPiece(`${name}.json`, facts)];
}
