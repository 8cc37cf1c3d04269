import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { type Permission } from '@fayuan/org';
import {
  type CaseVersion,
  type HeldCase,
  holdCase,
  holdCaseFor,
  storeStage,
} from '../aid-case.repository.js';
import { addCaseEvents } from '../case-event.repository.js';
import { caseNotFound } from '../cases.errors.js';
import type { UnifiedAct } from '../quality/four-unifications.js';
import { requireCenter } from '../quality/require-center.repository.js';
import type { CaseAct } from '../stage.js';

/** An act on a case as somebody asks for it. */
export interface ActRequest {
  readonly permission: Permission;
  readonly at: CaseVersion;
  /** What is done with its stage; null for what leaves it where it is. */
  readonly act: CaseAct | null;
  /** Who does it, as 四统一 has it. */
  readonly unified: UnifiedAct;
  readonly operation: string;
  readonly key: string;
  readonly input: unknown;
}

/** Does one act on one case of the own unit. */
@Injectable()
export class CaseActs {
  constructor(private readonly database: Database) {}

  /** Begins something new: by permission, once, where 四统一 puts it. @returns what the work returns, an id */
  begin(
    ctx: RequestContext,
    { permission, unified, operation, key, input }: Omit<ActRequest, 'at' | 'act'>,
    work: (tx: Tx) => Promise<string>,
  ): Promise<string> {
    requirePermission(ctx, permission);
    return this.database.once(ctx, { key, operation, input }, async (tx) => {
      await requireCenter(tx, unified);
      return work(tx);
    });
  }

  /**
   * By permission, once, where 四统一 puts it, on the version that was seen, with its audit row.
   * @returns the id of the case
   */
  perform(
    ctx: RequestContext,
    { permission, at, act, unified, operation, key, input }: ActRequest,
    work: (tx: Tx, held: HeldCase) => Promise<void>,
  ): Promise<string> {
    requirePermission(ctx, permission);
    return this.database.once(ctx, { key, operation, input: { at, input } }, async (tx) => {
      await requireCenter(tx, unified);
      if (!isId(at.id)) throw caseNotFound();
      const held = act === null ? await unmoved(tx, at) : await holdCaseFor(tx, at, act);
      await work(tx, held);
      await tx.audit({ action: `case.${act ?? operation}`, subjectKind: 'aid_case', subjectId: at.id });
      return at.id;
    });
  }
}

async function unmoved(tx: Tx, at: CaseVersion): Promise<HeldCase> {
  const held = await holdCase(tx, at);
  return { ...held, nextStage: held.stage };
}

/** What is written of an act beside its stage. */
export interface ActNote {
  readonly remark?: string | null;
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Moves a held case where the act leads and writes down that it was done. */
export async function passStage(tx: Tx, held: HeldCase, act: CaseAct, note: ActNote = {}): Promise<void> {
  await storeStage(tx, held.id, { stage: held.nextStage });
  await addCaseEvents(tx, [{ caseId: held.id, kind: act, occurredOn: today(tx.ctx), ...note }]);
}
