import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { MOST_DOCUMENTS, wrongQuota, wrongYear } from './document-quota.errors.js';
import type { DocumentYear } from './document-quota.js';
import { documentsOf, storeQuota } from './document-quota.repository.js';

const requireYear = (year: number): void => {
  if (!Number.isInteger(year) || year < 2000 || year > 2100) throw wrongYear();
};

/** How many documents the own unit issues in a year, and how many it means to (年度发文限额). */
@Injectable()
export class DocumentQuotaService {
  constructor(private readonly database: Database) {}

  /** @throws Refusal `quota.wrong_year` */
  async documents(ctx: RequestContext, year: number): Promise<DocumentYear> {
    requirePermission(ctx, 'directive.read');
    requireYear(year);
    return this.database.read(ctx, (tx) => documentsOf(tx, year));
  }

  /** A leader's act. Null takes the quota away. @throws Refusal `quota.wrong_number`, `quota.wrong_year` */
  async set(
    ctx: RequestContext,
    input: { readonly year: number; readonly quota: number | null },
    key: string,
  ): Promise<DocumentYear> {
    requirePermission(ctx, 'quota.set');
    const { year, quota } = input;
    requireYear(year);
    if (quota !== null && (!Number.isInteger(quota) || quota < 0 || quota > MOST_DOCUMENTS))
      throw wrongQuota();
    return this.database.once(ctx, { key, operation: 'setDocumentQuota', input }, async (tx) => {
      await storeQuota(tx, year, quota);
      const subject = { subjectKind: 'unit', subjectId: tx.scope.tenantId };
      await tx.audit({ action: 'document_quota.set', ...subject, detail: { year, quota } });
      return documentsOf(tx, year);
    });
  }
}
