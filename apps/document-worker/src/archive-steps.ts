import type { Tx } from '@fayuan/database';
import {
  type ArchiveFile,
  countReceipts,
  countReissues,
  type Directive,
  dutyActsAfter,
  receiptFactsAfter,
  reissuesAfter,
} from '@fayuan/directives';
import type { UnitFigures } from '@fayuan/ledger';
import type { Activity, Finding } from '@fayuan/outreach';
import { actPieces } from './archive-acts.js';
import { findingPieces } from './archive-inspections.js';
import type { ArchiveSources } from './archive-sources.js';
import { activityPieces, type ArchiveHead, figurePieces, receiptPieces } from './archive-tables.js';
import { directivePieces, reissuePieces } from './archive-texts.js';
import { fileName, jsonPiece, numbered, type Piece } from './parts.js';

/** Parts of an archive in the order in which they are made. */
export const PHASES = [
  'directive',
  'reissues',
  'receipts',
  'figures',
  'activities',
  'acts',
  'summaries',
  'inspections',
] as const;
export type Phase = (typeof PHASES)[number];

/** One bounded piece of the work. */
export interface StepInput {
  readonly tx: Tx;
  readonly sources: ArchiveSources;
  readonly archive: ArchiveFile;
  /** Counts the steps of the phase, from 1. */
  readonly nth: number;
  /** Where the step before it stopped; null at the beginning of the phase. */
  readonly after: string | null;
}

export interface StepOutput {
  readonly pieces: readonly Piece[];
  /** Where to go on; null when the phase is done. */
  readonly after: string | null;
  /** How many re-issues and receipts it dealt with. */
  readonly done: number;
}

type Step = (input: StepInput) => Promise<StepOutput>;

/** Rows of one list: few enough that its maker needs little memory, and that a killed one loses little. */
const MOST_ROWS = 500;
const [REISSUES, RECEIPTS, ACTS, PAGE] = [25, MOST_ROWS, MOST_ROWS, 50] as const;
const LIST_PAGES = MOST_ROWS / PAGE;
const FIRST_ID = '00000000-0000-0000-0000-000000000000';

/** How many re-issues and receipts there are to deal with, and the directive itself. */
export const stepsTotal = async (tx: Tx, { directiveId }: ArchiveFile): Promise<number> =>
  1 + (await countReissues(tx, directiveId)) + (await countReceipts(tx, directiveId));

async function directiveOf({ sources, archive }: StepInput): Promise<Directive> {
  return sources.reading.get(sources.contextOf(archive), archive.directiveId);
}

/** What the papers of the archive say of themselves. */
export async function headOf(input: StepInput): Promise<ArchiveHead> {
  const { documentNumber, issuer } = await directiveOf(input);
  const { timeZone } = input.sources.contextOf(input.archive);
  return { archive: input.archive, documentNumber, issuer: issuer.name, timeZone };
}

const directiveStep: Step = async ({ sources, archive }) => ({
  pieces: await directivePieces(sources, archive),
  after: null,
  done: 1,
});

const reissuesStep: Step = async ({ tx, sources, archive, nth, after }) => {
  const [id = FIRST_ID, path = ''] = after?.split(' ') ?? [];
  const places = await reissuesAfter(tx, archive.directiveId, { after: { id, path }, limit: REISSUES });
  const last = places.at(-1);
  return {
    pieces: await reissuePieces(sources, archive, { places, first: (nth - 1) * REISSUES + 1 }),
    after: last && places.length === REISSUES ? `${last.id} ${last.path}` : null,
    done: places.length,
  };
};

const receiptsStep: Step = async (input) => {
  const { tx, archive, nth, after } = input;
  const page = { afterPath: after ?? '', limit: RECEIPTS };
  const rows = await receiptFactsAfter(tx, archive.directiveId, page);
  const facts = rows.map(({ path: _path, ...each }) => each);
  return {
    pieces: facts.length === 0 ? [] : await receiptPieces(await headOf(input), facts, nth),
    after: rows.length === RECEIPTS ? (rows.at(-1)?.path ?? null) : null,
    done: rows.length,
  };
};

const figuresStep: Step = async (input) => {
  const { sources, archive } = input;
  const ctx = sources.contextOf(archive);
  const { startsOn: from, endsOn: to, campaign, issuer } = await directiveOf(input);
  const span = { unitId: issuer.id, from, to, campaignId: campaign.id };
  // An archive is handed on: what could point at a person is not in it.
  const additive = (await sources.figures.indicators(ctx)).filter(
    ({ kind, sensitive }) => kind === 'additive' && !sensitive,
  );
  const totals = await sources.figures.sums(ctx, { ...span, indicators: additive.map(({ code }) => code) });
  const counted = new Set(totals.filter(({ quantity }) => quantity !== 0).map((each) => each.indicator));
  // What a campaign is asked for is listed even at 0, of the rest of the catalogue what there is.
  const indicators = additive.filter(({ code, enteredIn }) => enteredIn === 'activity' || counted.has(code));
  const query = { ...span, indicators: indicators.map(({ code }) => code) };
  const children: UnitFigures[] = [];
  for (let cursor: string | null = null; ;) {
    const page = await sources.figures.sumsByChild(ctx, query, { first: PAGE, after: cursor });
    children.push(...page.items);
    if (!page.hasMore) break;
    cursor = page.endCursor;
  }
  const total = totals.filter((figure) => query.indicators.includes(figure.indicator));
  const pieces = await figurePieces(await headOf(input), indicators, { total, children });
  return { pieces, after: null, done: 0 };
};

interface ListPage<T> {
  readonly items: readonly T[];
  readonly hasMore: boolean;
  readonly endCursor: string | null;
}

/** A bounded number of pages of a list, from where the step before it stopped. */
async function somePages<T>(
  first: string | null,
  page: (after: string | null) => Promise<ListPage<T>>,
): Promise<{ found: T[]; after: string | null }> {
  const found: T[] = [];
  let after = first;
  for (let pages = 0; pages < LIST_PAGES; pages += 1) {
    const { items, hasMore, endCursor } = await page(after);
    found.push(...items);
    after = hasMore ? endCursor : null;
    if (after === null) break;
  }
  return { found, after };
}

const activitiesStep: Step = async (input) => {
  const { sources, archive, nth } = input;
  const { directiveId } = archive;
  const ctx = sources.contextOf(archive);
  const { found, after } = await somePages<Activity>(input.after, (from) =>
    sources.activities.activities(ctx, { directiveId }, { first: PAGE, after: from }),
  );
  const pieces = found.length === 0 ? [] : await activityPieces(await headOf(input), found, nth);
  return { pieces, after, done: 0 };
};

/** What inspections under the directive found, and how it was put right; the visits stand among the activities. */
const inspectionsStep: Step = async (input) => {
  const { sources, archive, nth } = input;
  const { directiveId } = archive;
  const ctx = sources.contextOf(archive);
  const { found, after } = await somePages<Finding>(input.after, (from) =>
    sources.findings.findings(ctx, { directiveId }, { first: PAGE, after: from }),
  );
  const pieces = found.length === 0 ? [] : await findingPieces(await headOf(input), found, nth);
  return { pieces, after, done: 0 };
};

const actsStep: Step = async (input) => {
  const { tx, archive, nth, after } = input;
  const acts = await dutyActsAfter(tx, archive.directiveId, { afterId: after ?? FIRST_ID, limit: ACTS });
  return {
    pieces: acts.length === 0 ? [] : await actPieces(await headOf(input), acts, nth),
    after: acts.length === ACTS ? (acts.at(-1)?.id ?? null) : null,
    done: 0,
  };
};

/** The issuer's own summaries of the directive, each as it is kept. */
const summariesStep: Step = async ({ sources, archive }) => {
  const ctx = sources.contextOf(archive);
  const listed = await sources.summaries.list(ctx);
  const own = listed.filter(({ directiveId }) => directiveId === archive.directiveId);
  const pieces: Piece[] = [];
  for (const [at, { id, title }] of own.entries()) {
    const { status, asOf, content } = await sources.summaries.get(ctx, id);
    const name = `7-总结/${numbered(at + 1)}-${fileName(title)}`;
    pieces.push({ path: `${name}.docx`, content: await sources.summaries.document(ctx, id) });
    pieces.push(jsonPiece(`${name}.json`, { title, status, asOf, content }));
  }
  return { pieces, after: null, done: 0 };
};

export const STEPS: Readonly<Record<Phase, Step>> = {
  directive: directiveStep,
  reissues: reissuesStep,
  receipts: receiptsStep,
  figures: figuresStep,
  activities: activitiesStep,
  acts: actsStep,
  summaries: summariesStep,
  inspections: inspectionsStep,
};
