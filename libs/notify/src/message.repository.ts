import type { Tx } from '@fayuan/database';
import { type Day, newId } from '@fayuan/kernel';
import { type Bells, scheduleWorkFor } from '@fayuan/queue';
import { DELIVERY, deliveryJob } from './delivery-work.js';

/** Who is told: a unit with where its rows live. */
export interface MessagePlace {
  readonly unitId: string;
  readonly partitionId: string;
  readonly path: string;
}

export interface OpenedMessages {
  /** Message of the day by unit, new or not. */
  readonly idOf: ReadonlyMap<string, string>;
  /** Units that had none today; only these are told by outside channels. */
  readonly fresh: ReadonlySet<string>;
}

const ROWS = `unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[]) as b (id, unit_id, partition_id, path)`;

interface Sent {
  readonly id: string;
  readonly unitId: string;
  readonly partitionId: string;
  readonly channel: string;
}

/**
 * Gives every unit its message of the day and puts the new ones on their way by every channel the unit has. At most four
 * statements whatever the number of units. @param sendAt when outside channels carry it, so that a day's matters gather
 */
export async function openMessages(
  tx: Tx,
  bells: Bells,
  { day, sendAt }: { readonly day: Day; readonly sendAt: Date },
  places: readonly MessagePlace[],
): Promise<OpenedMessages> {
  if (places.length === 0) return { idOf: new Map(), fresh: new Set() };
  const where = [
    places.map((place) => place.unitId),
    places.map((place) => place.partitionId),
    places.map((place) => place.path),
  ];
  const fresh = await tx.rows<{ id: string; unitId: string }>(
    `insert into message (partition_id, id, tenant_id, tenant_path, day, created_at)
     select b.partition_id, b.id, b.unit_id, b.path, $5, $6 from ${ROWS}
     on conflict (partition_id, tenant_id, day) do nothing returning id, tenant_id as "unitId"`,
    [places.map(() => newId()), ...where, day, tx.now],
  );
  const idOf = new Map(fresh.map((each) => [each.unitId, each.id]));
  if (fresh.length > 0) await putOnTheirWay(tx, bells, sendAt, placed(places, idOf));
  const others = places.filter((place) => !idOf.has(place.unitId));
  const known = others.length === 0 ? [] : await messagesOf(tx, day, others);
  return {
    idOf: new Map([...idOf, ...known.map((each) => [each.unitId, each.id] as const)]),
    fresh: new Set(idOf.keys()),
  };
}

const placed = (places: readonly MessagePlace[], idOf: ReadonlyMap<string, string>) =>
  places.flatMap((place) => {
    const id = idOf.get(place.unitId);
    return id === undefined ? [] : [{ ...place, id }];
  });

const messagesOf = (tx: Tx, day: Day, places: readonly MessagePlace[]) =>
  tx.rows<{ id: string; unitId: string }>(
    `select m.id, m.tenant_id as "unitId"
     from unnest($1::uuid[], $2::uuid[]) as b (unit_id, partition_id)
     join message m on m.partition_id = b.partition_id and m.tenant_id = b.unit_id and m.day = $3`,
    [places.map((place) => place.unitId), places.map((place) => place.partitionId), day],
  );

async function putOnTheirWay(
  tx: Tx,
  bells: Bells,
  sendAt: Date,
  messages: readonly (MessagePlace & { readonly id: string })[],
): Promise<void> {
  const ids = () => messages.map(() => newId());
  const rows = await tx.rows<Sent>(
    `insert into delivery (partition_id, id, tenant_id, tenant_path, message_id, channel, state, created_at, settled_at)
     select b.partition_id, k.id, b.unit_id, b.path, b.id, k.channel,
            case when k.channel = 'in_app' then 'sent' else 'waiting' end, $8,
            case when k.channel = 'in_app' then $8::timestamptz end
     from unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::text[], $5::uuid[], $6::uuid[], $7::uuid[])
       as b (id, unit_id, partition_id, path, in_app_id, email_id, webhook_id)
     cross join lateral (values (b.in_app_id, 'in_app'), (b.email_id, 'email'), (b.webhook_id, 'webhook')) as k (id, channel)
     left join channel c on c.partition_id = b.partition_id and c.tenant_id = b.unit_id and c.kind = k.channel and c.active
     where k.channel = 'in_app' or c.id is not null
     returning id, tenant_id as "unitId", partition_id as "partitionId", channel`,
    [
      messages.map((each) => each.id),
      messages.map((each) => each.unitId),
      messages.map((each) => each.partitionId),
      messages.map((each) => each.path),
      ids(),
      ids(),
      ids(),
      tx.now,
    ],
  );
  const outside = rows.filter((row) => row.channel !== 'in_app');
  await scheduleWorkFor(tx, bells, { kind: DELIVERY, job: deliveryJob, dueAt: sendAt }, outside);
}
