import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { type Day, isId } from '@fayuan/kernel';
import { allIndicators } from '@fayuan/ledger';
import { unitNames } from '@fayuan/org';
import type { Paper } from '@fayuan/papers';
import type { Directive } from '../directive.js';
import { DirectiveReadingService } from '../directive-reading.service.js';
import { directiveTexts } from '../directive-text.repository.js';
import { directiveNotFound, receiptNotFound } from '../directives.errors.js';
import { recipientCounts } from '../recipients/address-words.js';
import { countableRecipients, type Recipients } from '../recipients/recipients.js';
import { recipientGroups } from '../recipients/recipients.repository.js';
import { directivePaper, type IndicatorsByCode, standingNote } from './directive-paper.js';
import { paperLines } from './paper-lines.repository.js';
import { NO_LINES, type PaperLines, type PaperWords, wordsOf } from './paper-words.js';
import { MOST_LISTED, receiptListTooLong } from './papers.errors.js';
import { countReceipts, receiptFacts, receiptFactsAfter } from './receipt-facts.repository.js';
import { receiptList, receiptProof } from './receipt-proof.js';

/** A paper with what its file says about itself. */
export interface MadePaper {
  readonly paper: Paper;
  /** Name of the file, without ending. */
  readonly name: string;
  readonly author: string;
  /** The moment it is of. */
  readonly at: Date;
}

/** What stands in the editor. */
export interface PaperDraft extends Pick<
  PaperWords,
  | 'documentKind'
  | 'urgency'
  | 'title'
  | 'theme'
  | 'objective'
  | 'sections'
  | 'tasks'
  | 'addressee'
  | 'copiedTo'
> {
  /** Its own id, once it is saved: what is annexed to it is stored with it. */
  readonly id: string | null;
  readonly startsOn: Day | null;
  readonly recipients: Recipients;
  /** The received directive it re-issues. */
  readonly reissuesId: string | null;
}

/** The moment a directive's paper is of: its issue, or its last change while it is written. */
const paperMoment = ({ issuedOn, recordedAt }: Directive): Date =>
  issuedOn === null ? recordedAt : new Date(`${issuedOn}T00:00:00Z`);

/** Directives and receipts as official papers, for whoever may read them. */
@Injectable()
export class DirectivePaperService {
  constructor(
    private readonly database: Database,
    private readonly reading: DirectiveReadingService,
  ) {}

  /** @throws Refusal `directive.not_found` */
  async directive(ctx: RequestContext, id: string): Promise<MadePaper> {
    const directive = await this.reading.get(ctx, id);
    const paper = await this.database.read(ctx, async (tx) => {
      const lines = await linesOf(tx, directive);
      const source = {
        text: wordsOf(directive, lines.get(id) ?? NO_LINES),
        upper: directive.upper.map((text) => wordsOf(text, lines.get(text.id) ?? NO_LINES)),
        note: standingNote(directive),
        year: yearOf(directive.startsOn),
      };
      return directivePaper(source, await indicatorsByCode(tx));
    });
    const { title: name, issuer } = directive;
    return { paper, name, author: issuer.name, at: paperMoment(directive) };
  }

  /** What stands in the editor, saved or not, as the paper it would be; a fixed number of statements. */
  async draft(ctx: RequestContext, draft: PaperDraft): Promise<Paper> {
    requirePermission(ctx, 'directive.draft');
    return this.database.read(ctx, async (tx) => {
      const [handedOn] = await directiveTexts(tx, known(draft.reissuesId));
      const upper = handedOn ? await directiveTexts(tx, handedOn.lineage) : [];
      const lines = await paperLines(tx, [...upper.map(({ id }) => id), ...known(draft.id)]);
      const derived = recipientCounts(await recipientGroups(tx, countableRecipients(draft.recipients)));
      const issuer = (await unitNames(tx, [ctx.unitId])).get(ctx.unitId);
      const text: PaperWords = {
        ...draft,
        issuer: { name: issuer?.name ?? '', placeName: issuer?.placeName ?? '' },
        documentNumber: null,
        issuedOn: null,
        addressee: draft.addressee || derived.addressee,
        copiedTo: draft.copiedTo || derived.copiedTo,
        annexes: lines.get(draft.id ?? '')?.annexes ?? [],
      };
      const source = {
        text,
        upper: upper.map((each) => wordsOf(each, lines.get(each.id) ?? NO_LINES)),
        note: standingNote({ status: 'draft', endedOn: null }),
        year: yearOf(draft.startsOn ?? today(ctx)),
      };
      return directivePaper(source, await indicatorsByCode(tx));
    });
  }

  /**
   * 签收回执 of a unit, the own one unless another is named that lies below.
   * @throws Refusal `receipt.not_found`
   */
  async receiptProof(ctx: RequestContext, directiveId: string, unitId: string | null): Promise<MadePaper> {
    requirePermission(ctx, 'directive.read');
    const of = unitId ?? ctx.unitId;
    if (!isId(directiveId) || !isId(of)) throw receiptNotFound();
    const facts = await this.database.read(ctx, (tx) => receiptFacts(tx, directiveId, of));
    if (!facts) throw receiptNotFound();
    const at = facts.signedRecordedAt ?? facts.openedAt ?? facts.deliveredAt;
    const paper = receiptProof(facts, ctx.timeZone);
    return {
      paper,
      name: `签收回执 ${facts.unit} ${facts.documentNumber ?? ''}`.trim(),
      author: facts.issuer,
      at,
    };
  }

  /**
   * 签收情况表 over the own unit and those below.
   * @throws Refusal `directive.not_found`, `receipt_list.too_long`
   */
  async receiptList(ctx: RequestContext, directiveId: string): Promise<MadePaper> {
    const directive = await this.reading.get(ctx, directiveId);
    if (directive.recipients === null) throw directiveNotFound();
    const { receipts, count } = await this.database.read(ctx, async (tx) => ({
      count: await countReceipts(tx, directiveId),
      receipts: await receiptFactsAfter(tx, directiveId, { afterPath: '', limit: MOST_LISTED }),
    }));
    if (count > MOST_LISTED) throw receiptListTooLong(count);
    const { title, documentNumber, issuer } = directive;
    const paper = receiptList({ title, documentNumber, issuer: issuer.name }, receipts, ctx.timeZone);
    return { paper, name: `签收情况表 ${title}`, author: issuer.name, at: ctx.clock.now() };
  }
}

const yearOf = (day: Day): number => Number(day.slice(0, 4));

/** An id that is none names nothing. */
const known = (id: string | null): readonly string[] => (id !== null && isId(id) ? [id] : []);

async function indicatorsByCode(tx: Tx): Promise<IndicatorsByCode> {
  return new Map((await allIndicators(tx)).map((each) => [each.code, each]));
}

/** The lines of a directive and of those above it; while it is a draft they follow from its recipients. */
async function linesOf(tx: Tx, directive: Directive): Promise<ReadonlyMap<string, PaperLines>> {
  const lines = await paperLines(tx, directive.lineage);
  const own = lines.get(directive.id) ?? NO_LINES;
  const isOwnDraft = directive.issuedOn === null && directive.issuer.id === tx.scope.tenantId;
  if (!isOwnDraft || !directive.recipients) return lines;
  const derived = recipientCounts(await recipientGroups(tx, directive.recipients));
  return new Map(lines).set(directive.id, {
    ...own,
    addressee: own.addressee ?? derived.addressee,
    copiedTo: own.copiedTo ?? derived.copiedTo,
  });
}
