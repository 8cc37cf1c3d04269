import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { cursorOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import { directiveNotFound } from '../directives.errors.js';
import { recipientCounts } from './address-words.js';
import { type Recipient, type RecipientFilter, recipientPage } from './recipient-list.repository.js';
import { recipientGroups } from './recipients.repository.js';
import { countableRecipients, type RecipientCounts, type Recipients } from './recipients.js';

export interface RecipientPage extends Page<Recipient> {
  /** All that match, not only this page. */
  readonly total: number;
}

/** Whom a directive would go to, and whom it went to. */
@Injectable()
export class RecipientsService {
  constructor(private readonly database: Database) {}

  /** How many units a selection means now, by role, level, kind and host: one statement at any size of the tree. */
  async counts(ctx: RequestContext, recipients: Recipients): Promise<RecipientCounts> {
    requirePermission(ctx, 'directive.read');
    const asked = countableRecipients(recipients);
    return this.database.read(ctx, async (tx) => recipientCounts(await recipientGroups(tx, asked)));
  }

  /**
   * The list that was fixed when an own directive was issued, in the order of the tree; empty before the issue.
   * @throws Refusal `directive.not_found` for a directive that is not the own unit's
   */
  async page(
    ctx: RequestContext,
    directiveId: string,
    filter: RecipientFilter,
    request: PageRequest,
  ): Promise<RecipientPage> {
    requirePermission(ctx, 'directive.read');
    if (!isId(directiveId)) throw directiveNotFound('directiveId');
    const size = pageSize(request, 50);
    const [after] = request.after ? keysOf(request.after, (key) => /^\d{1,9}$/.test(key)) : [];
    const found = await this.database.read(ctx, (tx) =>
      recipientPage(
        tx,
        { directiveId, filter },
        { after: after === undefined ? null : Number(after), limit: size + 1 },
      ),
    );
    if (!found) throw directiveNotFound('directiveId');
    return { ...pageOf(found.rows, size, (row) => cursorOf(String(row.no))), total: found.total };
  }
}
