import type { Indicator } from '@fayuan/ledger';
import {
  type Annex,
  type Block,
  type Enclosure,
  fullDate,
  type Paper,
  PLAIN_PAPER,
  type Table,
} from '@fayuan/papers';
import type { DirectiveText, DocumentKind, Urgency } from '../directive.js';
import { openNumber } from '../document-number.js';
import type { PaperAnnex, PaperWords } from './paper-words.js';
import { sectionBlocks } from './text-blocks.js';

/** Names and units of measure, by code. */
export type IndicatorsByCode = ReadonlyMap<string, Pick<Indicator, 'name' | 'unit'>>;

const URGENCY_WORDS: Readonly<Record<Urgency, '加急' | '特急'>> = { urgent: '加急', extra_urgent: '特急' };
/** The verb with which a paper of each kind tells its receivers. */
const TELLING: Readonly<Record<DocumentKind, string>> = {
  notice: '通知',
  bulletin: '通报',
  letter: '函告',
  request: '请示',
  reply: '批复',
  report: '报告',
};
const EVERYBODY = '各有关单位';

function taskTable({ tasks }: PaperWords, indicators: IndicatorsByCode): Table | null {
  if (tasks.length === 0) return null;
  return {
    kind: 'table',
    columns: [
      { share: 7, align: 'center' },
      { share: 38, align: 'left' },
      { share: 20, align: 'center' },
      { share: 15, align: 'right' },
      { share: 20, align: 'center' },
    ],
    head: [['序号', '任务', '指标', '目标', '完成时限']],
    rows: tasks.map(({ title, indicator, target, dueOn }, at) => {
      const known = indicator === null ? undefined : indicators.get(indicator);
      return [
        String(at + 1),
        title,
        known?.name ?? indicator ?? '',
        target === null ? '' : `${target.toLocaleString('en-US')}${known?.unit ?? ''}`,
        dueOn === null ? '' : fullDate(dueOn),
      ];
    }),
  };
}

/** Its first column is a place in an order, its second a name, all others are figures. */
const annexOf = ({ title, head, rows }: PaperAnnex): Annex => ({
  title,
  body: [
    {
      kind: 'table',
      columns: head.map((_, at) =>
        at === 1 ? { share: 40, align: 'left' } : { share: at === 0 ? 9 : 14, align: 'center' },
      ),
      head: [head],
      rows,
    },
  ],
});

/** What a re-issue says about the paper it passes on. */
function passingOn(upper: PaperWords): string {
  const number = upper.documentNumber === null ? '' : `（${upper.documentNumber}）`;
  return `现将${upper.issuer.name}《${upper.title}》${number}转发给你们，请结合实际认真贯彻执行。`;
}

function openingText({ theme, objective, documentKind }: PaperWords): string | null {
  if (!theme && !objective) return null;
  const around = theme ? `为紧紧围绕“${theme}”主题开展活动，` : '';
  const aim = objective ? `${objective.replace(/[。，；]$/u, '')}，` : '';
  return `${around}${aim}现将有关事项${TELLING[documentKind]}如下。`;
}

/** The text as its issuer wrote it: opening, sections. */
function bodyOf(text: PaperWords, upper: PaperWords | undefined): readonly Block[] {
  const openings = [upper ? passingOn(upper) : null, openingText(text)];
  return [
    ...openings.flatMap((words): Block[] => (words === null ? [] : [{ kind: 'paragraph', text: words }])),
    ...sectionBlocks(text.sections),
  ];
}

const signatureOf = ({ issuer, issuedOn }: PaperWords): Paper['signature'] => ({
  issuers: [issuer.name],
  day: issuedOn,
  sealed: true,
});

const TASKS = '任务与指标表';

/** A paper from above, word for word; its own annex stands under its text, for annexes of annexes are not listed. */
function enclosureOf(
  text: PaperWords,
  upper: PaperWords | undefined,
  indicators: IndicatorsByCode,
): Enclosure {
  const tasks = taskTable(text, indicators);
  const annex: readonly Block[] = tasks ? [{ kind: 'paragraph', text: `附：${TASKS}` }, tasks] : [];
  return {
    title: text.title,
    documentNumber: text.documentNumber,
    addressee: text.addressee ?? EVERYBODY,
    body: [...bodyOf(text, upper), ...annex],
    signature: signatureOf(text),
  };
}

const UNISSUED: ReadonlySet<DirectiveText['status']> = new Set(['draft', 'in_review', 'signed_off']);

/** What a reader of the print must know of it: not issued yet, void, no longer in force. */
export function standingNote({ status, endedOn }: Pick<DirectiveText, 'status' | 'endedOn'>): string | null {
  if (UNISSUED.has(status)) return '稿件，尚未印发';
  const since = endedOn === null ? '' : fullDate(endedOn);
  if (status === 'withdrawn') return `本文件已于${since}撤销，自始无效`;
  if (status === 'annulled') return `本文件自${since}起废止`;
  return null;
}

/** What a paper is made of. */
export interface PaperSource {
  readonly text: PaperWords;
  /** The texts it passes on, root first; none unless it is a re-issue. */
  readonly upper: readonly PaperWords[];
  readonly note: string | null;
  /** The year of the number it will get. */
  readonly year: number;
}

/**
 * A directive as an official paper: red head, number, sections, annexes, signature with room for the seal, imprint.
 * A re-issue (转发) quotes the papers above it and carries them unchanged, the nearest first.
 */
export function directivePaper(
  { text, upper, note, year }: PaperSource,
  indicators: IndicatorsByCode,
): Paper {
  const above = upper.toReversed();
  const tasks = taskTable(text, indicators);
  const { issuer, documentNumber, urgency } = text;
  return {
    ...PLAIN_PAPER,
    head: {
      form: 'document',
      issuers: [issuer.name],
      documentNumber: documentNumber ?? openNumber(issuer.placeName, year),
      urgency: urgency ? URGENCY_WORDS[urgency] : null,
    },
    title: text.title,
    addressee: text.addressee || EVERYBODY,
    body: bodyOf(text, above[0]),
    annexes: [...(tasks ? [{ title: TASKS, body: [tasks] }] : []), ...text.annexes.map(annexOf)],
    enclosures: above.map((each, at) => enclosureOf(each, above[at + 1], indicators)),
    signature: signatureOf(text),
    note,
    imprint: { copies: text.copiedTo, printer: issuer.name, printedOn: text.issuedOn },
  };
}
