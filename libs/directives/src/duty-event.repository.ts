import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import { type InboxPlace, ownInbox } from './inbox.repository.js';
import type { ReturnReason } from './tasks/return-reason.js';

export type DutyEventKind =
  | 'opened'
  | 'signed'
  | 'reissued'
  | 'reported'
  | 'returned'
  | 'accepted'
  | 'covered'
  | 'amended'
  | 'signed_amendment'
  | 'withdrawn'
  | 'annulled'
  | 'closed'
  | 'chased'
  | 'task_reported'
  | 'task_returned'
  | 'task_accepted'
  | 'extension_asked'
  | 'extension_granted'
  | 'extension_refused';

export interface NewDutyEvent {
  readonly kind: DutyEventKind;
  readonly directiveId: string;
  readonly reportId?: string;
  readonly taskId?: string;
  readonly occurredOn: Day;
  readonly reason?: string | undefined;
  readonly reasonCode?: ReturnReason | undefined;
  /** Whose duty; the own unit unless said otherwise. */
  readonly of?: InboxPlace;
}

/** Appends what happened to duties, by the person of the context, in one statement. */
export async function recordDutyEvents(tx: Tx, events: readonly NewDutyEvent[]): Promise<void> {
  if (events.length === 0) return;
  const places = events.map((event) => event.of ?? ownInbox(tx));
  await tx.run(
    `insert into duty_event (partition_id, id, tenant_id, tenant_path, directive_id, report_id, kind, occurred_on, reason,
       task_id, reason_code, recorded_at, actor_id, actor_name, actor_unit_id)
     select e.*, $12, $13, $14, $15
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::uuid[], $7::text[], $8::date[], $9::text[],
       $10::uuid[], $11::text[]) as e`,
    [
      places.map((place) => place.partitionId),
      events.map(() => newId()),
      places.map((place) => place.unitId),
      places.map((place) => place.path),
      events.map((event) => event.directiveId),
      events.map((event) => event.reportId ?? null),
      events.map((event) => event.kind),
      events.map((event) => event.occurredOn),
      events.map((event) => event.reason ?? null),
      events.map((event) => event.taskId ?? null),
      events.map((event) => event.reasonCode ?? null),
      tx.now,
      tx.ctx.accountId,
      tx.ctx.accountName,
      tx.scope.tenantId,
    ],
  );
}
