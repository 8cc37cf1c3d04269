import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database } from '@fayuan/database';
import { isId } from '@fayuan/kernel';
import { intakeNotFound, notAskedFor, nothingAsked, nothingBrought } from './intake-supplement.errors.js';
import { holdAsked, noteBrought } from './intake-supplement.repository.js';

/** Missing papers that the applicant brings to the station near by, in place of the centre (Legal Aid Act arts. 12, 43). */
@Injectable()
export class IntakeSupplementService {
  constructor(private readonly database: Database) {}

  /**
   * Tells the centre which of the papers it asked for lie with the own unit; said again, the new list stands. The centre looks at
   * them and goes on with the case.
   * @returns the id of the papers. @throws Refusal naming the field
   */
  async bring(ctx: RequestContext, id: string, kinds: readonly string[], key: string): Promise<string> {
    requirePermission(ctx, 'case.take_in');
    const once = { key, operation: 'bringIntakePapers', input: { id, kinds } };
    return this.database.once(ctx, once, async (tx) => {
      const asked = isId(id) ? await holdAsked(tx, id) : undefined;
      if (!asked) throw intakeNotFound();
      if (asked.dueOn === null || asked.suppliedOn !== null) throw nothingAsked();
      const brought = [...new Set(kinds)];
      if (brought.length === 0) throw nothingBrought();
      const other = brought.findIndex((kind) => !asked.kinds.includes(kind));
      if (other >= 0) throw notAskedFor(other);
      await noteBrought(tx, id, { kinds: brought, on: today(ctx) });
      await tx.audit({ action: 'intake.papers_brought', subjectKind: 'case_intake', subjectId: id });
      return id;
    });
  }
}
