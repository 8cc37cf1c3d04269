import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { addDays, type Day, newId } from '@fayuan/kernel';
import type { CaseType } from '../aid-case.js';
import { optionalText } from '../handlers/reasons.js';
import { requireCenter } from '../quality/require-center.repository.js';
import { endStandard, insertStandard, ownProvince, standardsOf } from './standard.repository.js';
import {
  amountNeeded,
  onlyProvince,
  overlaps,
  perNotOfKind,
  sourceNeeded,
  startsInPast,
} from './subsidy.errors.js';
import type { SubsidyKind, SubsidyStandard } from './subsidy.js';

const PUBLISH = 'case_rule.publish';
const LONGEST_SOURCE = 200;

export interface StandardInput {
  readonly kind: SubsidyKind;
  readonly caseType?: CaseType | null | undefined;
  readonly procedureStage?: string | null | undefined;
  readonly per: SubsidyStandard['per'];
  readonly amountCents: number;
  readonly validFrom: Day;
  readonly source: string;
}

export interface Standards {
  /** Code of the province the own unit lies in; null above provinces. */
  readonly province: string | null;
  readonly standards: readonly SubsidyStandard[];
  readonly mayPublish: boolean;
}

/** What a province pays (Legal Aid Act art. 52): dated data, published by its centre, read by everybody below. */
@Injectable()
export class SubsidyStandardService {
  constructor(private readonly database: Database) {}

  /** The standards of the own province, of all times. */
  async standards(ctx: RequestContext): Promise<Standards> {
    return this.database.read(ctx, async (tx) => {
      const { code, province } = await ownProvince(tx);
      const standards = province === null ? [] : await standardsOf(tx, province);
      return { province, standards, mayPublish: code === province && ctx.permissions.has(PUBLISH) };
    });
  }

  /** Publishes a standard of the own province; what it replaces ends the day before. @returns its id */
  async publish(ctx: RequestContext, input: StandardInput, key: string): Promise<string> {
    requirePermission(ctx, PUBLISH);
    check(input, today(ctx));
    return this.database.once(ctx, { key, operation: 'publishSubsidyStandard', input }, async (tx) => {
      await requireCenter(tx, 'set_standard');
      const { code, province } = await ownProvince(tx);
      if (province === null || code !== province) throw onlyProvince();
      const made = standardOf(tx, input, province);
      await replace(tx, made);
      const detail = { kind: made.kind, validFrom: made.validFrom, amountCents: made.amountCents };
      await tx.audit({
        action: 'subsidy_standard.published',
        subjectKind: 'subsidy_standard',
        subjectId: made.id,
        detail,
      });
      return made.id;
    });
  }
}

const standardOf = (tx: Tx, input: StandardInput, place: string): SubsidyStandard => ({
  id: newId(),
  place,
  kind: input.kind,
  caseType: input.kind === 'case' ? (input.caseType ?? null) : null,
  procedureStage: input.kind === 'case' ? optionalText('input.procedureStage', input.procedureStage) : null,
  per: input.per,
  amountCents: input.amountCents,
  validFrom: input.validFrom,
  validTo: null,
  source: input.source.trim(),
  publishedByName: tx.ctx.accountName,
});

function check(input: StandardInput, day: Day): void {
  if (!Number.isInteger(input.amountCents) || input.amountCents <= 0) throw amountNeeded();
  if (!input.source.trim() || input.source.trim().length > LONGEST_SOURCE) throw sourceNeeded();
  if ((input.kind === 'case') !== (input.per === 'case')) throw perNotOfKind();
  if (input.validFrom < day) throw startsInPast(day);
}

async function replace(tx: Tx, made: SubsidyStandard): Promise<void> {
  const same = (await standardsOf(tx, made.place)).filter(
    (each) =>
      each.kind === made.kind &&
      each.per === made.per &&
      each.caseType === made.caseType &&
      each.procedureStage === made.procedureStage,
  );
  const later = same.find((each) => each.validFrom >= made.validFrom);
  if (later) throw overlaps(later.validFrom);
  const lastDay = addDays(made.validFrom, -1);
  for (const each of same)
    if (each.validTo === null || each.validTo > lastDay) await endStandard(tx, each.id, lastDay);
  if (!(await insertStandard(tx, made))) throw overlaps(made.validFrom);
}
