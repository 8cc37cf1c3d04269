import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import { valuesOf } from './values.sql.js';

/** The event that facts are posted for; its row lives in the domain that counts it. */
export interface FactSource {
  /** What kind of row, e.g. `activity`. */
  readonly kind: string;
  readonly id: string;
  /** Shown when somebody drills from a figure to its rows. */
  readonly title: string;
  /** The day it took place; figures count it on this day whenever it was entered. */
  readonly occurredOn: Day;
  /** Campaigns it is credited to: once in each, and once overall. */
  readonly campaignIds: readonly string[];
  /** Why, when the posting corrects an earlier one. */
  readonly reason?: string;
}

export interface Measure {
  readonly indicator: string;
  readonly quantity: number;
}

/** A fact that no reversal has taken back. */
export interface StandingFact {
  readonly id: string;
  readonly indicator: string;
  readonly occurredOn: Day;
  readonly quantity: number;
  readonly campaignIds: readonly string[];
  readonly sourceKind: string;
  readonly sourceTitle: string;
}

export interface NewFact extends Omit<StandingFact, 'id'> {
  readonly sourceId: string;
  readonly reversesId: string | null;
  readonly reason: string | null;
}

const FACT_COLUMNS = `partition_id, id, tenant_id, tenant_path, indicator, occurred_on, quantity, campaign_ids,
  source_kind, source_id, source_title, reverses_id, reason, recorded_at, recorded_by, recorded_by_name`;
const TAIL_COLUMNS =
  'partition_id, fact_id, tenant_id, tenant_path, indicator, occurred_on, quantity, campaign_ids';

/** Writes facts of the unit of the scope together with their tail rows: two statements, however many facts. */
export async function insertFacts(tx: Tx, facts: readonly NewFact[]): Promise<void> {
  if (facts.length === 0) return;
  const own = tx.own();
  const counted = facts.map((fact) => ({
    fact,
    columns: [
      own.partition_id,
      newId(),
      own.tenant_id,
      own.tenant_path,
      fact.indicator,
      fact.occurredOn,
      fact.quantity,
      [...new Set(fact.campaignIds)],
    ],
  }));
  const tail = valuesOf(counted.map(({ columns }) => columns));
  const whole = valuesOf(
    counted.map(({ fact, columns }) => [
      ...columns,
      fact.sourceKind,
      fact.sourceId,
      fact.sourceTitle,
      fact.reversesId,
      fact.reason,
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
    ]),
  );
  await tx.run(`insert into fact (${FACT_COLUMNS}) ${whole.sql}`, whole.parameters);
  await tx.run(`insert into fact_tail (${TAIL_COLUMNS}) ${tail.sql}`, tail.parameters);
}

/** Facts of an own source that still stand. */
export const standingFacts = (tx: Tx, sourceId: string): Promise<StandingFact[]> =>
  tx.rows<StandingFact>(
    `select f.id, f.indicator, f.occurred_on as "occurredOn", f.quantity, f.campaign_ids as "campaignIds",
            f.source_kind as "sourceKind", f.source_title as "sourceTitle"
     from fact f
     where f.partition_id = $1 and f.tenant_id = $2 and f.source_id = $3 and f.reverses_id is null
       and not exists (select 1 from fact r where r.partition_id = f.partition_id and r.tenant_id = f.tenant_id
                         and r.reverses_id = f.id)
     order by f.id`,
    [tx.scope.partitionId, tx.scope.tenantId, sourceId],
  );
