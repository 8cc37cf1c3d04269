import type { Tx } from '@fayuan/database';
import type { Day } from '@fayuan/kernel';
import { type UnitName, unitNameJson } from '@fayuan/org';
import type { CaseMatter } from '../aid-case.js';
import type { CaseVersion } from '../aid-case.repository.js';
import type { Forwarder, Party } from './application.js';
import type { DigestRole } from './case-digest.repository.js';
import type { IntakePlace } from './case-intake.repository.js';
import type { Material } from './material.js';

export type ParcelKind = 'intake' | 'transfer' | 'return';

/** What case rows hold of an application; who its people are travels sealed, in the same order as `parties`. */
export interface ParcelContent {
  readonly matter: CaseMatter;
  readonly agencyPlace: string | null;
  readonly limitationOn: Day | null;
  readonly forwardedBy: Forwarder | null;
  readonly askedAt: string | null;
  readonly parties: readonly Party[];
  readonly materials: readonly Material[];
  /** Keyed digests of the people, in hex; they go when the papers are answered. */
  readonly digests: readonly { readonly role: DigestRole; readonly keyId: string; readonly digest: string }[];
  /** The moment at which the first unit took the papers in. */
  readonly takenInAt: string;
  /** Where it did; parcels of earlier days do not say it, and were counted at the counter. */
  readonly place?: IntakePlace;
}

export interface NewParcel {
  readonly id: string;
  readonly receiverId: string;
  readonly kind: ParcelKind;
  readonly sourceId: string;
  readonly receivedOn: Day;
  readonly content: ParcelContent;
  /** Sealed for the receiver. */
  readonly persons: string;
  readonly narrative: Buffer;
  readonly reason: string | null;
}

export const PARCEL_STATES = ['waiting', 'accepted', 'returned'] as const;
export type ParcelState = (typeof PARCEL_STATES)[number];

/** Papers sent to the own unit. */
export interface Parcel {
  readonly id: string;
  readonly kind: ParcelKind;
  readonly sender: UnitName;
  readonly receivedOn: Day;
  readonly sentAt: Date;
  readonly reason: string | null;
  readonly state: ParcelState;
  readonly caseId: string | null;
  readonly answer: string | null;
  readonly content: ParcelContent;
  /** Pages of papers that came along, while they wait. */
  readonly pages: number;
}

export interface HeldParcel extends Parcel {
  readonly senderId: string;
  readonly sourceId: string;
  readonly persons: string;
  readonly narrative: Buffer;
}

/** @returns false when the receiver may not be sent these papers by the unit of the scope */
export async function sendParcel(tx: Tx, parcel: NewParcel): Promise<boolean> {
  const { sent } = await tx.one<{ sent: boolean }>(
    'select case_parcel_send($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) as sent',
    [
      parcel.id,
      parcel.receiverId,
      parcel.kind,
      parcel.sourceId,
      parcel.receivedOn,
      JSON.stringify(parcel.content),
      parcel.persons,
      parcel.narrative,
      parcel.reason,
      tx.now,
    ],
  );
  return sent;
}

const COLUMNS = `p.id, p.kind, ${unitNameJson('s')} as sender, p.received_on as "receivedOn", p.sent_at as "sentAt", p.reason,
  p.state, p.case_id as "caseId", p.answer, p.content,
  (select count(*) from application_paper a where a.partition_id = p.partition_id and a.tenant_id = p.tenant_id
     and a.subject_kind = 'parcel' and a.subject_id = p.id)::int as pages`;

/** Papers sent to the own unit in a state, the longest waiting first. */
export const listParcels = (tx: Tx, state: ParcelState): Promise<Parcel[]> =>
  tx.rows<Parcel>(
    `select ${COLUMNS} from case_parcel p join org_unit s on s.id = p.sender_id
     where p.partition_id = $1 and p.tenant_id = $2 and p.state = $3
     order by case when $3 = 'waiting' then p.sent_at end, p.sent_at desc, p.id limit 200`,
    [tx.scope.partitionId, tx.scope.tenantId, state],
  );

/** Papers sent to the own unit, locked until the end of the transaction. */
export const lockParcel = (tx: Tx, id: string): Promise<HeldParcel | undefined> =>
  tx.maybe<HeldParcel>(
    `select ${COLUMNS}, p.sender_id as "senderId", p.source_id as "sourceId", p.persons, p.narrative
     from case_parcel p join org_unit s on s.id = p.sender_id
     where p.partition_id = $1 and p.tenant_id = $2 and p.id = $3 for update of p`,
    [tx.scope.partitionId, tx.scope.tenantId, id],
  );

/** Writes what became of a held parcel; what it held of people goes, it lives on in the receiver's own rows or with the sender. */
export async function answerParcel(
  tx: Tx,
  id: string,
  answer: { readonly state: ParcelState; readonly caseId?: string; readonly words?: string },
): Promise<void> {
  await tx.run(
    `update case_parcel set state = $4, case_id = $5, answer = $6, answered_at = $7, answered_by_name = $8, persons = '', narrative = '',
       content = content - 'digests'
     where partition_id = $1 and tenant_id = $2 and id = $3`,
    [
      tx.scope.partitionId,
      tx.scope.tenantId,
      id,
      answer.state,
      answer.caseId ?? null,
      answer.words ?? null,
      tx.now,
      tx.ctx.accountName,
    ],
  );
}

/** The own case that was passed on as a parcel, as it stands. */
export const transferredCase = (tx: Tx, parcelId: string): Promise<CaseVersion | undefined> =>
  tx.maybe<CaseVersion>(
    `select c.id, c.version from case_event e join aid_case c on c.partition_id = e.partition_id and c.id = e.case_id
     where e.partition_id = $1 and e.tenant_id = $2 and e.kind = 'transfer' and e.detail ->> 'parcelId' = $3
       and c.tenant_id = $2`,
    [tx.scope.partitionId, tx.scope.tenantId, parcelId],
  );
