import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { standardAmount, notTheProvince, standardTaken } from './applications.errors.js';
import { ownRegions, ownUnit } from './application-units.repository.js';
import { required } from './check-application.js';
import {
  type HardshipStandard,
  insertStandard,
  standardOn,
  standardsOf,
} from './hardship-standard.repository.js';

export interface HardshipInput {
  readonly validFrom: Day;
  /** In cents. */
  readonly monthlyIncome: number;
  readonly title: string;
  readonly source: string;
}

/** The standard of the place of the own unit on a day; undefined where none was published. */
export async function standardFor(tx: Tx, day: Day): Promise<HardshipStandard | undefined> {
  return standardOn(tx, await ownRegions(tx), day);
}

/** Standards of hardship, which each province sets for itself (art. 34). */
@Injectable()
export class HardshipService {
  constructor(private readonly database: Database) {}

  /** Standards that hold or held where the own unit is, the newest first. */
  standards(ctx: RequestContext): Promise<HardshipStandard[]> {
    requirePermission(ctx, 'unit.read');
    return this.database.read(ctx, async (tx) => standardsOf(tx, await ownRegions(tx)));
  }

  /** Publishes the province's standard from a day on. A standard is never changed; a later one takes its place. */
  async publish(ctx: RequestContext, input: HardshipInput, key: string): Promise<HardshipStandard[]> {
    requirePermission(ctx, 'case_rule.publish');
    const { validFrom, monthlyIncome } = input;
    if (!Number.isInteger(monthlyIncome) || monthlyIncome <= 0) throw standardAmount();
    const title = required('input.title', input.title, ['标准名称', 'the name of the standard'], 200);
    const source = required('input.source', input.source, ['发布文号', 'the document it stands in'], 200);
    const once = { key, operation: 'publishHardshipStandard', input };
    await this.database.once(ctx, once, async (tx) => {
      if (tx.scope.level !== 'province') throw notTheProvince();
      const { code } = await ownUnit(tx);
      const made = { place: code, validFrom, monthlyIncome, title, source };
      if (!(await insertStandard(tx, made))) throw standardTaken();
      const detail = { validFrom, monthlyIncome, on: today(ctx) };
      await tx.audit({
        action: 'hardship_standard.published',
        subjectKind: 'org_unit',
        subjectId: ctx.unitId,
        detail,
      });
      return code;
    });
    return this.standards(ctx);
  }
}
