import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { requireCenter } from '../quality/require-center.repository.js';
import type { AppraisalScheme, AppraisalSchemeInput } from './appraisal.js';
import { insertAppraisalScheme, ownAppraisalSchemes } from './appraisal-scheme.repository.js';
import { checkAppraisalScheme } from './check-appraisal-scheme.js';

/** Schemes of the yearly appraisal (目标考核): a published version is never changed. */
@Injectable()
export class AppraisalSchemeService {
  constructor(private readonly database: Database) {}

  /** Own schemes, the newest of each kind of subject first. */
  schemes(ctx: RequestContext): Promise<AppraisalScheme[]> {
    requirePermission(ctx, 'case.read');
    return this.database.read(ctx, ownAppraisalSchemes);
  }

  /** @throws Refusal naming the field that is wrong, `case.only_center` */
  async publish(ctx: RequestContext, input: AppraisalSchemeInput, key: string): Promise<AppraisalScheme> {
    requirePermission(ctx, 'appraisal.keep');
    const scheme = checkAppraisalScheme(input);
    const once = { key, operation: 'publishAppraisalScheme', input };
    const id = await this.database.once(ctx, once, async (tx) => {
      await requireCenter(tx, 'supervise_quality');
      const id = await insertAppraisalScheme(tx, scheme);
      await tx.audit({
        action: 'appraisal_scheme.published',
        subjectKind: 'appraisal_scheme',
        subjectId: id,
      });
      return id;
    });
    const found = (await this.database.read(ctx, ownAppraisalSchemes)).find((each) => each.id === id);
    if (!found) throw new Error('a scheme just published was not found');
    return found;
  }
}
