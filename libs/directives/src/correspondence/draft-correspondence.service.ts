import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId, words } from '@fayuan/kernel';
import { directiveTexts } from '../directive-text.repository.js';
import { directiveNotFound } from '../directives.errors.js';
import type { Correspondence, CorrespondenceInput } from './correspondence.js';
import { bodyNotFound, noSuperior, wrongStatus } from './correspondence.errors.js';
import { CorrespondenceReadingService } from './correspondence-reading.service.js';
import { insertDraft, lockOwn, strangeBodies, superiorOf, updateDraft } from './correspondence.repository.js';
import { checkWords } from './correspondence-rules.js';

/** Writing a request, a report or a letter (拟稿). */
@Injectable()
export class DraftCorrespondenceService {
  constructor(
    private readonly database: Database,
    private readonly reading: CorrespondenceReadingService,
  ) {}

  /** @throws Refusal `correspondence.report_asks` for a report that asks, `correspondence.no_superior` */
  async draft(ctx: RequestContext, input: CorrespondenceInput, key: string): Promise<Correspondence> {
    requirePermission(ctx, 'directive.draft');
    checkWords(input, today(ctx));
    const once = { key, operation: 'draftCorrespondence', input };
    const { id } = await this.database.once(ctx, once, async (tx) => {
      const id = await insertDraft(tx, input, await check(tx, input));
      await tx.audit({ action: 'correspondence.drafted', subjectKind: 'correspondence', subjectId: id });
      return { id };
    });
    return this.reading.get(ctx, id);
  }

  /** Changes a draft. @throws Refusal `correspondence.wrong_status` once it was submitted */
  async edit(
    ctx: RequestContext,
    id: string,
    input: CorrespondenceInput,
    key: string,
  ): Promise<Correspondence> {
    requirePermission(ctx, 'directive.draft');
    checkWords(input, today(ctx));
    const once = { key, operation: 'editCorrespondence', input: { id, input } };
    await this.database.once(ctx, once, async (tx) => {
      const row = await lockOwn(tx, id);
      if (row.status !== 'draft') throw wrongStatus(words('修改', 'edited'));
      await updateDraft(tx, id, input, await check(tx, input));
      await tx.audit({ action: 'correspondence.edited', subjectKind: 'correspondence', subjectId: id });
      return { id };
    });
    return this.reading.get(ctx, id);
  }
}

/** Refuses what the paper names but the unit does not have. @returns the superior it goes to; null for a letter */
async function check(tx: Tx, input: CorrespondenceInput): Promise<string | null> {
  if (input.directiveId) {
    const known = isId(input.directiveId) ? await directiveTexts(tx, [input.directiveId]) : [];
    if (known.length === 0) throw directiveNotFound('directiveId');
  }
  const wrong = input.bodyIds.findIndex((id) => !isId(id));
  if (wrong >= 0) throw bodyNotFound(`bodyIds.${wrong}`);
  const [stranger] = await strangeBodies(tx, input.bodyIds);
  if (stranger) throw bodyNotFound(`bodyIds.${input.bodyIds.indexOf(stranger)}`);
  if (input.kind === 'letter') return null;
  const superior = await superiorOf(tx);
  if (!superior) throw noSuperior();
  return superior.id;
}
