import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';

/** Something that happened to a case: an act of stage.ts or a milestone of its handling. */
export interface CaseEvent {
  readonly id: string;
  readonly kind: string;
  readonly occurredOn: Day;
  readonly remark: string | null;
  readonly actorName: string;
  readonly recordedAt: Date;
}

export interface NewCaseEvent {
  readonly caseId: string;
  readonly kind: string;
  readonly occurredOn: Day;
  /** Words of an officer; names nobody. */
  readonly remark?: string | null;
  /** Codes, ids and days. */
  readonly detail?: Readonly<Record<string, unknown>>;
}

/** Writes what happened to own cases, in one statement. */
export async function addCaseEvents(tx: Tx, events: readonly NewCaseEvent[]): Promise<void> {
  if (events.length === 0) return;
  const own = tx.own();
  await tx.run(
    `insert into case_event (partition_id, id, tenant_id, tenant_path, case_id, kind, occurred_on, remark, detail, actor_id,
       actor_name, recorded_at)
     select $1, e.id, $2, $3, e.case_id, e.kind, e.occurred_on, e.remark, e.detail, $5, $6, $7
     from jsonb_to_recordset($4::jsonb) as e (id uuid, case_id uuid, kind text, occurred_on date, remark text, detail jsonb)`,
    [
      own.partition_id,
      own.tenant_id,
      own.tenant_path,
      JSON.stringify(
        events.map((event) => ({
          id: newId(),
          case_id: event.caseId,
          kind: event.kind,
          occurred_on: event.occurredOn,
          remark: event.remark ?? null,
          detail: event.detail ?? {},
        })),
      ),
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.now,
    ],
  );
}

/** What happened to a case the caller may see, the newest last. */
export const caseEvents = (tx: Tx, caseId: string): Promise<CaseEvent[]> =>
  tx.rows<CaseEvent>(
    `select id, kind, occurred_on as "occurredOn", remark, actor_name as "actorName", recorded_at as "recordedAt"
     from case_event where case_id = $1 order by recorded_at, id`,
    [caseId],
  );
