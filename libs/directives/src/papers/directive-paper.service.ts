import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { allIndicators } from '@fayuan/ledger';
import type { Paper } from '@fayuan/papers';
import type { Directive } from '../directive.js';
import { DirectiveReadingService } from '../directive-reading.service.js';
import { directiveNotFound, receiptNotFound } from '../directives.errors.js';
import { directivePaper } from './directive-paper.js';
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

/** The moment a directive's paper is of: its issue, or its last change while it is written. */
export const paperMoment = ({ issuedOn, recordedAt }: Directive): Date =>
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
    const indicators = await this.database.read(ctx, allIndicators);
    const paper = directivePaper(directive, new Map(indicators.map((each) => [each.code, each])));
    const { title: name, issuer } = directive;
    return { paper, name, author: issuer.name, at: paperMoment(directive) };
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
