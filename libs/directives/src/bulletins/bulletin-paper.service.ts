import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { insertDraft } from '../directive.repository.js';
import { setAnnexes } from '../papers/paper-lines.repository.js';
import { ownOrigin, quietPaper } from '../quiet-paper.js';
import type { Recipients } from '../recipients/recipients.js';
import { checkRecipients } from '../recipients/recipients.repository.js';
import type { Bulletin } from './bulletin.js';
import { alreadyPaper, bulletinNotFound } from './bulletin.errors.js';
import { bulletinRow, setPaper, wholeRanking } from './bulletin.repository.js';
import { BulletinReadingService } from './bulletin-reading.service.js';
import { rankingAnnex } from './ranking-annex.js';

/**
 * Making a bulletin into a paper (成文): the draft of a directive of kind bulletin with the ranking as its annex, which then
 * goes its way as every other.
 */
@Injectable()
export class BulletinPaperService {
  constructor(
    private readonly database: Database,
    private readonly reading: BulletinReadingService,
  ) {}

  /**
   * @param recipients units below the own one
   * @returns the bulletin with the id of the draft; its text and numbers stay as they are from now on
   * @throws Refusal `bulletin.already_paper`, `directive.no_recipients`
   */
  async draft(ctx: RequestContext, id: string, recipients: Recipients, key: string): Promise<Bulletin> {
    requirePermission(ctx, 'directive.draft');
    if (!isId(id)) throw bulletinNotFound();
    const once = { key, operation: 'draftBulletinPaper', input: { id, recipients } };
    await this.database.once(ctx, once, async (tx) => {
      const row = await bulletinRow(tx, id, true);
      if (row.paperId) throw alreadyPaper();
      await checkRecipients(tx, recipients);
      const origin = ownOrigin();
      const { title, sections } = row;
      const words = { documentKind: 'bulletin', title, sections } as const;
      await insertDraft(tx, { ...quietPaper(recipients, today(ctx)), ...words }, origin);
      await setAnnexes(tx, origin.id, rankingAnnex(await wholeRanking(tx, id), row.measure));
      await setPaper(tx, id, origin.id);
      const detail = { bulletinId: id };
      await tx.audit({
        action: 'bulletin.made_paper',
        subjectKind: 'directive',
        subjectId: origin.id,
        detail,
      });
      return { id };
    });
    return this.reading.get(ctx, id);
  }
}
