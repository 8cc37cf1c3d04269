import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { allIndicators, itemsOf } from '@fayuan/ledger';
import { type ConsultationFilter, listConsultations } from '../consultations/consultation-list.repository.js';
import { consultationLedger } from '../ledger-import/consultation-ledger.js';
import type { Ledger } from '../ledger-import/ledger.js';
import { ConsultationLines, type LinedConsultation } from './consultation-lines.js';

/** Consultations of a page of the export; a page is a transaction of its own, however long the reader takes. */
const PAGE = 500;

export interface ConsultationExport {
  /** With what the form of the day offers. */
  readonly ledger: Ledger;
  /** 人次 of all that match. */
  readonly total: number;
  /** 件 of all that match. */
  readonly questions: number;
  /** The newest first, read while they are taken. */
  readonly lines: AsyncIterable<LinedConsultation>;
}

/** Takes the ledger of consultations out, as a list on the screen shows it; without who asked and what was noted. */
@Injectable()
export class ConsultationExportService {
  constructor(
    private readonly database: Database,
    private readonly consultations: ConsultationLines,
  ) {}

  /** Leaves an audit row. @throws Refusal `unit.not_found` for a unit outside the own subtree */
  async open(ctx: RequestContext, filter: ConsultationFilter): Promise<ConsultationExport> {
    requirePermission(ctx, 'consultation.read');
    return this.database.write(ctx, async (tx) => {
      const { total, questions } = await listConsultations(tx, filter, { first: 1 });
      const detail = { unitId: filter.unitId ?? null, consultations: total };
      const subject = { subjectKind: 'unit', subjectId: tx.scope.tenantId };
      await tx.audit({ action: 'consultations.exported', ...subject, detail });
      const ledger = consultationLedger(await allIndicators(tx));
      return { ledger, total, questions, lines: this.lines(ctx, filter) };
    });
  }

  private lines(ctx: RequestContext, filter: ConsultationFilter): AsyncIterable<LinedConsultation> {
    return itemsOf((after) =>
      this.database.read(ctx, async (tx) => {
        const found = await listConsultations(tx, filter, { first: PAGE, after });
        return { ...found, items: await this.consultations.of(tx, found.items) };
      }),
    );
  }
}
