import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isId, newId, parseDay } from '@fayuan/kernel';
import type { Page, PageRequest } from '@fayuan/ledger';
import { caseNotFound } from '../cases.errors.js';
import type { CaseOpinion, CaseOpinionInput } from './case-opinion.js';
import { findOpinion, insertOpinion, listOpinions } from './case-opinion.repository.js';
import { optionalText } from './checked-text.js';
import { judgedCase } from './judged-case.repository.js';
import { dayOutside, notFound } from './quality.errors.js';

const FIRST_DAY = parseDay('2000-01-01');

/** What judges say of handlers and what was seen at hearings; no figure, but a ground of the appraisal. */
@Injectable()
export class CaseOpinionService {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `case.not_found`, `case.sealed`, `quality.own_work`, `quality.day_outside` */
  async record(ctx: RequestContext, said: CaseOpinionInput, key: string): Promise<CaseOpinion> {
    requirePermission(ctx, 'quality.check');
    const remark = optionalText('remark', said.remark);
    if (said.givenOn < FIRST_DAY || said.givenOn > today(ctx))
      throw dayOutside('givenOn', FIRST_DAY, today(ctx));
    const once = { key, operation: 'recordCaseOpinion', input: said };
    const id = await this.database.once(ctx, once, async (tx) => {
      await judgedCase(tx, said.caseId);
      const id = newId();
      await insertOpinion(tx, id, { ...said, remark });
      const detail = { kind: said.kind };
      await tx.audit({ action: 'case_opinion.recorded', subjectKind: 'case_opinion', subjectId: id, detail });
      return id;
    });
    const made = await this.database.read(ctx, (tx) => findOpinion(tx, id));
    if (!made) throw notFound();
    return made;
  }

  /** Own opinions, the newest first; of one case when it is named. */
  async opinions(ctx: RequestContext, caseId: string | null, page: PageRequest): Promise<Page<CaseOpinion>> {
    requirePermission(ctx, 'case.read');
    if (caseId !== null && !isId(caseId)) throw caseNotFound();
    return this.database.read(ctx, (tx) => listOpinions(tx, caseId, page));
  }
}
