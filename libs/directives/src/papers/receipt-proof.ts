import { createHash } from 'node:crypto';
import type { Day } from '@fayuan/kernel';
import { type Block, fullDate, type Paper, PLAIN_PAPER, type Table } from '@fayuan/papers';

/** One unit's receipt of one directive, as it can be proved. */
export interface ReceiptFacts {
  readonly directiveId: string;
  readonly documentNumber: string | null;
  readonly title: string;
  readonly issuer: string;
  readonly unit: string;
  readonly unitCode: string;
  readonly deliveredAt: Date;
  readonly openedAt: Date | null;
  readonly openedBy: string | null;
  readonly signedOn: Day | null;
  readonly signedRecordedAt: Date | null;
  readonly signedBy: string | null;
}

const momentOf = (moment: Date | null): string | null => moment?.toISOString() ?? null;

/** The facts in a fixed order, so that anybody who has them computes the same code. */
export const factsInOrder = (facts: ReceiptFacts): readonly (readonly [string, string | null])[] => [
  ['directive', facts.directiveId],
  ['documentNumber', facts.documentNumber],
  ['title', facts.title],
  ['issuer', facts.issuer],
  ['unit', facts.unit],
  ['unitCode', facts.unitCode],
  ['deliveredAt', momentOf(facts.deliveredAt)],
  ['openedAt', momentOf(facts.openedAt)],
  ['openedBy', facts.openedBy],
  ['signedOn', facts.signedOn],
  ['signedRecordedAt', momentOf(facts.signedRecordedAt)],
  ['signedBy', facts.signedBy],
];

/** SHA-256 over the facts, as hexadecimal: a proof whose facts were changed does not have it. */
export const checkCode = (facts: ReceiptFacts): string =>
  createHash('sha256')
    .update(JSON.stringify(factsInOrder(facts)))
    .digest('hex');

/** 2026年4月20日 09:05, in the place's time. */
export function momentWords(moment: Date | null, timeZone: string): string {
  if (moment === null) return '';
  const parts = new Map(
    new Intl.DateTimeFormat('en-GB', {
      timeZone,
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
    })
      .formatToParts(moment)
      .map(({ type, value }) => [type, value]),
  );
  const part = (name: Intl.DateTimeFormatPartTypes): string => parts.get(name) ?? '';
  return `${part('year')}年${part('month')}月${part('day')}日 ${part('hour')}:${part('minute')}`;
}

const OPEN = '尚未';

const named = (time: string, name: string | null): string => (name === null ? time : `${time}　${name}`);

function signedWords({ signedOn, signedBy, signedRecordedAt }: ReceiptFacts, timeZone: string): string {
  if (signedOn === null) return `${OPEN}签收`;
  const entered = `${momentWords(signedRecordedAt, timeZone)}录入`;
  return `${named(fullDate(signedOn), signedBy)}（${entered}）`;
}

const VERIFYING =
  '校验码是对本回执所载事实按固定次序计算的SHA-256值。任何一项事实改动，校验码即不相符；可在系统中重新打印本回执核对。';

/** Codes are long; in four groups they can be compared by eye. */
const inGroups = (code: string): string => (code.match(/.{16}/gu) ?? [code]).join('\n');

/** 签收回执: the proof on one page that a unit was delivered, opened and signed for a directive. */
export function receiptProof(facts: ReceiptFacts, timeZone: string): Paper {
  const opened = facts.openedAt === null ? `${OPEN}打开` : momentWords(facts.openedAt, timeZone);
  const table: Table = {
    kind: 'table',
    columns: [
      { share: 22, align: 'center' },
      { share: 78, align: 'left' },
    ],
    head: [],
    rows: [
      ['发文字号', facts.documentNumber ?? ''],
      ['文件标题', facts.title],
      ['发文机关', facts.issuer],
      ['收文单位', `${facts.unit}（${facts.unitCode}）`],
      ['送达时间', momentWords(facts.deliveredAt, timeZone)],
      ['打开时间', facts.openedAt === null ? opened : named(opened, facts.openedBy)],
      ['签收', signedWords(facts, timeZone)],
      ['校验码', inGroups(checkCode(facts))],
    ],
  };
  const body: readonly Block[] = [table, { kind: 'paragraph', text: VERIFYING }];
  return { ...PLAIN_PAPER, title: '签收回执', body };
}

/** Enough of a code to tell two proofs apart in a list. */
const SHORT_CODE = 12;

/** 签收情况表: every receipt of a directive with its signature and the first digits of its code. */
export function receiptList(
  directive: { readonly title: string; readonly documentNumber: string | null; readonly issuer: string },
  receipts: readonly ReceiptFacts[],
  timeZone: string,
): Paper {
  const signed = receipts.filter(({ signedOn }) => signedOn !== null).length;
  const opened = receipts.filter(({ openedAt }) => openedAt !== null).length;
  const number = directive.documentNumber === null ? '' : `（${directive.documentNumber}）`;
  const counts = `${directive.issuer}《${directive.title}》${number}共送达${receipts.length}个单位，已打开${opened}个，已签收${signed}个。`;
  const table: Table = {
    kind: 'table',
    columns: [
      { share: 7, align: 'center' },
      { share: 28, align: 'left' },
      { share: 20, align: 'center' },
      { share: 16, align: 'center' },
      { share: 11, align: 'center' },
      { share: 18, align: 'center' },
    ],
    head: [['序号', '收文单位', '送达时间', '签收日期', '签收人', '校验码']],
    rows: receipts.map((facts, at) => [
      String(at + 1),
      facts.unit,
      momentWords(facts.deliveredAt, timeZone),
      facts.signedOn === null ? '--' : fullDate(facts.signedOn),
      facts.signedBy ?? '--',
      checkCode(facts).slice(0, SHORT_CODE),
    ]),
  };
  return { ...PLAIN_PAPER, title: '签收情况表', body: [{ kind: 'paragraph', text: counts }, table] };
}
