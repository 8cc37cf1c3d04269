import { today } from '@fayuan/context';
import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { holdDeclarations, insertActs, type LastAct, lastActs } from './period-report.repository.js';
import { monthOf } from './report-month.js';

/**
 * Says of months that were declared complete that something was recorded for them since. Months still running cannot be
 * declared, so the everyday posting asks nothing of the database.
 */
export async function noteRevisions(tx: Tx, days: readonly Day[]): Promise<void> {
  const running = monthOf(today(tx.ctx));
  const past = [...new Set(days.map(monthOf))].filter((month) => month < running);
  if (past.length === 0) return;
  if ((await declaredOf(tx, past)).length === 0) return;
  await holdDeclarations(tx);
  const declared = await declaredOf(tx, past);
  await insertActs(
    tx,
    declared.map((last) => ({ ...last, act: 'revised', isNil: false, reason: null, last })),
  );
}

const declaredOf = async (tx: Tx, months: readonly Day[]): Promise<LastAct[]> =>
  (await lastActs(tx, months)).filter((last) => last.act === 'declared');
