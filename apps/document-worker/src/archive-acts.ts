import { type DutyAct, type DutyEventKind } from '@fayuan/directives';
import { fullDate, type Paper, PLAIN_PAPER } from '@fayuan/papers';
import type { ArchiveHead } from './archive-tables.js';
import { jsonPiece, numbered, paperPiece, type Piece } from './parts.js';

const WORDS: Readonly<Record<string, string>> = {
  opened: '打开',
  signed: '签收',
  reissued: '转发',
  reported: '上报',
  returned: '退回',
  accepted: '审核通过',
  covered: '并入',
} satisfies Partial<Record<DutyEventKind, string>>;

/** A part of what happened to the duties of a directive, as list and as data. */
export async function actPieces(
  { archive, issuer }: ArchiveHead,
  acts: readonly DutyAct[],
  nth: number,
): Promise<Piece[]> {
  const paper: Paper = {
    ...PLAIN_PAPER,
    title: '办理经过',
    body: [
      {
        kind: 'table',
        columns: [
          { share: 18, align: 'center' },
          { share: 27, align: 'left' },
          { share: 13, align: 'center' },
          { share: 15, align: 'center' },
          { share: 27, align: 'left' },
        ],
        head: [['日期', '单位', '事项', '经办人', '说明']],
        rows: acts.map(({ occurredOn, unit, kind, actor, reason }) => [
          fullDate(occurredOn),
          unit,
          WORDS[kind] ?? kind,
          actor,
          reason ?? '',
        ]),
      },
    ],
  };
  const name = `6-经过/经过-${numbered(nth)}`;
  const properties = { author: issuer, at: archive.requestedAt };
  return [await paperPiece(`${name}.docx`, paper, properties), jsonPiece(`${name}.json`, acts)];
}
