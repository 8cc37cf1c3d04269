import type { Indicator } from '@fayuan/ledger';
import {
  type Annex,
  type Block,
  type Enclosure,
  fullDate,
  type Head,
  type Paper,
  PLAIN_PAPER,
  type Table,
} from '@fayuan/papers';
import type { Directive, DirectiveText, DocumentKind, Urgency } from '../directive.js';
import { issuerWord } from '../document-number.js';
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

const headOf = ({ issuer, documentKind, documentNumber, urgency, startsOn }: DirectiveText): Head => ({
  form: documentKind === 'letter' ? 'letter' : 'document',
  issuers: [issuer.name],
  // Until there is a number, its place is left open.
  documentNumber: documentNumber ?? `${issuerWord(issuer.placeName)}〔${startsOn.slice(0, 4)}〕\u3000号`,
  urgency: urgency ? URGENCY_WORDS[urgency] : null,
});

function taskTable(directive: DirectiveText, indicators: IndicatorsByCode): Table | null {
  const own = directive.tasks.filter(({ directiveId }) => directiveId === directive.id);
  if (own.length === 0) return null;
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
    rows: own.map(({ title, indicator, target, dueOn }, at) => {
      const known = indicators.get(indicator);
      return [
        String(at + 1),
        title,
        known?.name ?? indicator,
        `${target.toLocaleString('en-US')}${known?.unit ?? ''}`,
        fullDate(dueOn),
      ];
    }),
  };
}

/** What a re-issue says about the paper it passes on. */
function passingOn(upper: DirectiveText): string {
  const number = upper.documentNumber === null ? '' : `（${upper.documentNumber}）`;
  return `现将${upper.issuer.name}《${upper.title}》${number}转发给你们，请结合实际认真贯彻执行。`;
}

function openingText({ theme, objective, documentKind }: DirectiveText): string | null {
  if (!theme && !objective) return null;
  const around = theme ? `为紧紧围绕“${theme}”主题开展活动，` : '';
  const aim = objective ? `${objective.replace(/[。，；]$/u, '')}，` : '';
  return `${around}${aim}现将有关事项${TELLING[documentKind]}如下。`;
}

/** The text as its issuer wrote it: opening, sections. */
function bodyOf(text: DirectiveText, upper: DirectiveText | undefined): readonly Block[] {
  const openings = [upper ? passingOn(upper) : null, openingText(text)];
  return [
    ...openings.flatMap((words): Block[] => (words === null ? [] : [{ kind: 'paragraph', text: words }])),
    ...sectionBlocks(text.sections),
  ];
}

const signatureOf = ({ issuer, issuedOn }: DirectiveText): Paper['signature'] => ({
  issuers: [issuer.name],
  day: issuedOn,
  sealed: true,
});

const TASKS = '任务与指标表';

/** A paper from above, word for word; its own annex stands under its text, for annexes of annexes are not listed. */
function enclosureOf(
  text: DirectiveText,
  upper: DirectiveText | undefined,
  indicators: IndicatorsByCode,
): Enclosure {
  const tasks = taskTable(text, indicators);
  const annex: readonly Block[] = tasks ? [{ kind: 'paragraph', text: `附：${TASKS}` }, tasks] : [];
  return {
    title: text.title,
    documentNumber: text.documentNumber,
    addressee: EVERYBODY,
    body: [...bodyOf(text, upper), ...annex],
    signature: signatureOf(text),
  };
}

const UNISSUED: ReadonlySet<DirectiveText['status']> = new Set(['draft', 'in_review', 'signed_off']);

/** What a reader of the print must know of it: not issued yet, void, no longer in force. */
function noteOf({ status, endedOn }: DirectiveText): string | null {
  if (UNISSUED.has(status)) return '稿件，尚未印发';
  const since = endedOn === null ? '' : fullDate(endedOn);
  if (status === 'withdrawn') return `本文件已于${since}撤销，自始无效`;
  if (status === 'annulled') return `本文件自${since}起废止`;
  return null;
}

/**
 * A directive as an official paper: red head, number, sections, annex of tasks, signature with room for the seal, imprint.
 * A re-issue (转发) quotes the papers above it and carries them unchanged, the nearest first.
 */
export function directivePaper(directive: Directive, indicators: IndicatorsByCode): Paper {
  const above = directive.upper.toReversed();
  const tasks = taskTable(directive, indicators);
  const annexes: readonly Annex[] = tasks ? [{ title: TASKS, body: [tasks] }] : [];
  return {
    ...PLAIN_PAPER,
    head: headOf(directive),
    title: directive.title,
    addressee: EVERYBODY,
    body: bodyOf(directive, above[0]),
    annexes,
    enclosures: above.map((text, at) => enclosureOf(text, above[at + 1], indicators)),
    signature: signatureOf(directive),
    note: noteOf(directive),
    imprint: { copies: null, printer: directive.issuer.name, printedOn: directive.issuedOn },
  };
}
