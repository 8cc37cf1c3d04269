import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { type CaseVersion, findCase, holdCase } from '../aid-case.repository.js';
import { caseNotFound, notAtStage } from '../cases.errors.js';
import { nobodyAssigned } from '../handlers/assignment.errors.js';
import { lastHandler } from '../handlers/assignment.repository.js';
import { findHandler } from '../handlers/handler.repository.js';
import type { Stage } from '../stage.js';
import { digestOf, LINK_DAYS, newSecret, proofOf } from './handler-link.js';
import { linkEnded, linkNotFound, noProof, shownAlready } from './handler-link.errors.js';
import { caseOfLink, endLink, endLinksOf, insertLink } from './handler-link.repository.js';

const DAY_MS = 86_400_000;
/** While the handler has something to answer, to record or to hand in. */
const IN_HAND: readonly Stage[] = ['assigned', 'handling', 'closed', 'terminated'];

/** The centre's side of links: it makes them, shows each token once, and takes them back. */
@Injectable()
export class HandlerLinkService {
  constructor(private readonly database: Database) {}

  /**
   * Makes the link for whoever has the case; the one before ends. The token is kept by nobody: a repeat cannot show it.
   * @returns the token. @throws Refusal `case.nobody_assigned`, `handler_link.no_proof`, `handler_link.shown_already`
   */
  async issue(ctx: RequestContext, at: CaseVersion, key: string): Promise<string> {
    requirePermission(ctx, 'case.handle');
    if (!isId(at.id)) throw caseNotFound();
    const token = newSecret();
    let isFresh = false;
    await this.database.once(ctx, { key, operation: 'issueHandlerLink', input: at }, async (tx) => {
      isFresh = true;
      const held = await holdCase(tx, at);
      if (!IN_HAND.includes(held.stage)) throw notAtStage(held.stage);
      const assigned = await lastHandler(tx, held.id);
      if (!assigned) throw nobodyAssigned();
      const handler = await findHandler(tx, assigned.handlerId);
      if (!handler || proofOf(handler) === null) throw noProof();
      const { assignmentId: id, handlerId } = assigned;
      await endLinksOf(tx, id, 'issued_anew');
      const expiresAt = new Date(tx.now.getTime() + LINK_DAYS * DAY_MS);
      const digest = digestOf(token) as Buffer;
      const linkId = await insertLink(tx, held.id, { id, handlerId }, { digest, expiresAt });
      await auditLink(tx, 'issued', linkId);
      return linkId;
    });
    if (!isFresh) throw shownAlready();
    return token;
  }

  /** Takes a link back: whoever is inside by it is out at once. @throws Refusal `handler_link.not_found`, `handler_link.ended` */
  async revoke(ctx: RequestContext, id: string, key: string): Promise<string> {
    requirePermission(ctx, 'case.handle');
    if (!isId(id)) throw linkNotFound();
    return this.database.once(ctx, { key, operation: 'revokeHandlerLink', input: { id } }, async (tx) => {
      const link = await caseOfLink(tx, id);
      if (!link || !(await findCase(tx, link.caseId))?.isOpen) throw linkNotFound();
      if (!(await endLink(tx, id, 'revoked'))) throw linkEnded();
      await auditLink(tx, 'revoked', id);
      return link.caseId;
    });
  }
}

/** The trail of a link: ids alone. */
export const auditLink = (tx: Tx, what: string, id: string): Promise<void> =>
  tx.audit({ action: `handler_link.${what}`, subjectKind: 'handler_link', subjectId: id });
