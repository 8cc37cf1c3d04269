import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isId, newId } from '@fayuan/kernel';
import { ApplicationPeople } from './application-people.js';
import { MOST_DRAFT } from './application.service.js';
import { draftChanged, draftNotFound, draftTooLarge } from './applications.errors.js';
import { deleteDraft, draftExists, insertDraft, listDrafts, updateDraft } from './case-draft.repository.js';

/** A form begun, for the account alone that began it. */
export interface CaseDraft {
  readonly id: string;
  /** The form as its page wrote it. */
  readonly content: string;
  readonly version: number;
  readonly savedAt: Date;
  /** Handed up before and sent back by the centre. */
  readonly returnedIntakeId: string | null;
}

export interface DraftAt {
  readonly id: string;
  readonly version: number;
}

/** Keeps forms that are not finished, at any point, so that nothing typed is lost. */
@Injectable()
export class DraftService {
  constructor(
    private readonly database: Database,
    private readonly people: ApplicationPeople,
  ) {}

  /** @param at the draft to put this in place of; none for a new one. @throws Refusal `case.draft_changed`, `case.draft_not_found` */
  async save(ctx: RequestContext, at: DraftAt | null, content: string, key: string): Promise<DraftAt> {
    requirePermission(ctx, 'case.take_in');
    if (content.length > MOST_DRAFT) throw draftTooLarge();
    return this.database.once(
      ctx,
      { key, operation: 'saveCaseDraft', input: { at, content } },
      async (tx) => {
        if (at === null) {
          const id = newId();
          await insertDraft(tx, id, this.people.sealDraft(tx.scope.tenantId, id, content));
          return { id, version: 1 };
        }
        if (!isId(at.id) || !(await draftExists(tx, at.id))) throw draftNotFound();
        const saved = await updateDraft(tx, at, this.people.sealDraft(tx.scope.tenantId, at.id, content));
        if (!saved) throw draftChanged();
        return { id: at.id, version: saved.version };
      },
    );
  }

  async discard(ctx: RequestContext, id: string, key: string): Promise<boolean> {
    requirePermission(ctx, 'case.take_in');
    return this.database.once(ctx, { key, operation: 'discardCaseDraft', input: id }, async (tx) => {
      if (!isId(id) || !(await deleteDraft(tx, id))) throw draftNotFound();
      return true;
    });
  }

  /** Open drafts of the caller, the last one saved first. */
  async drafts(ctx: RequestContext): Promise<CaseDraft[]> {
    requirePermission(ctx, 'case.take_in');
    const kept = await this.database.read(ctx, listDrafts);
    return kept.map((draft) => ({
      ...draft,
      content: this.people.openDraft(ctx.unitId, draft.id, draft.content),
    }));
  }
}
