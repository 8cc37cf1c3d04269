import type { Clock, RequestContext } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import {
  digestOf,
  isProof,
  type LinkedHandler,
  MOST_FAILURES,
  newSecret,
  proofOf,
  SESSION_HOURS,
} from './handler-link.js';
import { linkClosed, linkNotValid, wrongProof } from './handler-link.errors.js';
import {
  countFailure,
  endLink,
  holdLinkToOpen,
  leaveSession,
  linkOfSession,
  type LivingLink,
  openSession,
} from './handler-link.repository.js';
import { auditLink } from './handler-link.service.js';

const HOUR_MS = 3_600_000;

/** What a request says of itself. */
export type Asked = Pick<RequestContext, 'requestId' | 'locale' | 'meter'>;

/** An opened link: the secret leaves once, in a cookie. */
export interface OpenedLink {
  readonly session: string;
  /** For so long it is open. */
  readonly seconds: number;
}

interface Whose {
  readonly id: string;
  readonly tenant_id: string;
}

/**
 * The door for handlers without an account. It knows one unit by a digest, through one allow-listed function; all else is asked
 * within the scope of that unit. Whoever is inside has the context of the link and no permission.
 */
export class HandlerLinkDoor {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly timeZone: string,
  ) {}

  /**
   * Opens a link with its token and the proof; the session before ends. Five wrong proofs end the link.
   * @throws Refusal `handler_link.not_valid`, `handler_link.wrong_proof`
   */
  async open(token: string, proof: string, asked: Asked): Promise<OpenedLink> {
    const digest = digestOf(token);
    const whose = digest && (await this.whose(digest));
    if (!digest || !whose) throw linkNotValid();
    const session = newSecret();
    // A wrong proof is counted for good, so the refusal comes after the commit.
    const outcome = await this.database.write(this.contextOf(whose, '', asked), async (tx) => {
      const link = await holdLinkToOpen(tx, whose.id, digest);
      if (!link) return linkNotValid();
      if (!isProof(proofOf(link) ?? '', proof)) {
        const left = MOST_FAILURES - link.failures - 1;
        await countFailure(tx, link.id);
        await auditLink(tx, left > 0 ? 'failed' : 'locked', link.id);
        if (left > 0) return wrongProof(left);
        await endLink(tx, link.id, 'failures');
        return linkNotValid();
      }
      const ms = Math.min(SESSION_HOURS * HOUR_MS, link.expiresAt.getTime() - tx.now.getTime());
      const expiresAt = new Date(tx.now.getTime() + ms);
      await openSession(tx, link.id, { digest: digestOf(session) as Buffer, expiresAt });
      await auditLink(tx, 'opened', link.id);
      return { session, seconds: Math.floor(ms / 1000) };
    });
    if (outcome instanceof Error) throw outcome;
    return outcome;
  }

  /** Who is inside by a session of a link; null for none. */
  async find(session: string, asked: Asked): Promise<LinkedHandler | null> {
    const digest = digestOf(session);
    const whose = digest && (await this.whose(digest));
    if (!digest || !whose) return null;
    const link = await this.database.read(this.contextOf(whose, '', asked), (tx) =>
      linkOfSession(tx, whose.id, digest),
    );
    return link ? this.insideBy(link, whose, asked) : null;
  }

  /** As `find`. @throws Refusal `handler_link.required` */
  async enter(session: string | undefined, asked: Asked): Promise<LinkedHandler> {
    const inside = session === undefined ? null : await this.find(session, asked);
    if (!inside) throw linkClosed();
    return inside;
  }

  /** Leaves the session; the link can be opened again until it ends. */
  async leave(inside: LinkedHandler): Promise<void> {
    await this.database.write(inside.ctx, async (tx) => {
      await leaveSession(tx, inside.linkId);
      await auditLink(tx, 'left', inside.linkId);
    });
  }

  private insideBy(link: LivingLink, whose: Whose, asked: Asked): LinkedHandler {
    const { caseId, assignmentId, handlerName, expiresAt } = link;
    const ctx = this.contextOf(whose, handlerName, asked);
    return { ctx, linkId: link.id, caseId, assignmentId, handlerName, expiresAt };
  }

  /** The link stands for the person in the trail and in what is done once; it has no permission. */
  private contextOf({ id, tenant_id: unitId }: Whose, accountName: string, asked: Asked): RequestContext {
    return {
      ...asked,
      unitId,
      accountId: id,
      accountName,
      permissions: new Set(),
      clock: this.clock,
      timeZone: this.timeZone,
    };
  }

  private async whose(digest: Buffer): Promise<Whose | undefined> {
    const [row] = await this.database.unscoped<Whose>('select * from handler_link_whose($1)', [digest]);
    return row;
  }
}
