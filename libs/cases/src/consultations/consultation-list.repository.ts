import type { Tx } from '@fayuan/database';
import { type Day, isDay, isId } from '@fayuan/kernel';
import { cursorOf, keysOf, type Page, pageOf, type PageRequest, pageSize } from '@fayuan/ledger';
import { unitNameJson, unitNotFound } from '@fayuan/org';
import type {
  ConsultationChannel,
  ConsultationResult,
  ConsultationRow,
  PersonGroup,
} from './consultation.js';

export interface ConsultationFilter {
  /** The unit with all below it; the own one when not said. */
  readonly unitId?: string | null | undefined;
  /** Only what the own unit recorded itself. */
  readonly ownOnly?: boolean | null | undefined;
  readonly channel?: ConsultationChannel | null | undefined;
  /** A topic, or a branch of law with all its topics. */
  readonly matter?: string | null | undefined;
  /** Only of the own unit: above it small groups of people are not named (see `Consultation.groups`). */
  readonly group?: PersonGroup | null | undefined;
  readonly result?: ConsultationResult | null | undefined;
  /** Asked at this event. */
  readonly activityId?: string | null | undefined;
  /** Letters and questions by the web without an answer. */
  readonly unanswered?: boolean | null | undefined;
  readonly from?: Day | null | undefined;
  readonly to?: Day | null | undefined;
  readonly includeDeleted?: boolean | null | undefined;
}

export interface ConsultationRows extends Page<ConsultationRow> {
  /** All that match, not only this page: 人次. */
  readonly total: number;
  /** The matters of all that match: 件. */
  readonly questions: number;
}

/** `own` is the parameter with the unit that asks. */
const columns = (own: string): string => `c.id, c.channel, c.matters,
  case when c.tenant_id = ${own}::uuid then c.person_groups end as groups,
  case when c.tenant_id = ${own}::uuid then c.person_id end as "personId", c.results, c.occurred_on as "occurredOn",
  c.answered_on as "answeredOn", c.activity_id as "activityId", a.title as "activityTitle", c.is_counted as "isCounted",
  exists (select from consultation_note n where n.partition_id = c.partition_id and n.id = c.id) as "hasNote",
  c.converted_case_id as "convertedCaseId", c.version, c.recorded_at as "recordedAt", c.recorded_by_name as "recordedBy",
  c.deleted_at as "deletedAt", ${unitNameJson('u')} as unit`;

const BESIDES = `join org_unit u on u.id = c.tenant_id
  left join activity a on a.partition_id = c.partition_id and a.id = c.activity_id`;

/** Consultations of the unit asked for, with what all that match come to: one statement, one row set. */
const PAGE = `
with asked as (select path from org_unit where id = $1 and path >= $2 and path < $2 || '/'),
wanted as (
  select c.* from asked k join consultation c on c.tenant_path >= k.path and c.tenant_path < k.path || '/'
  where ($3::text is null or c.channel = $3)
    and ($4::text is null or exists (select from unnest(c.matters) m where m = $4 or starts_with(m, $4 || '.')))
    and ($5::text is null or c.tenant_id = $15 and $5 = any (c.person_groups)) and ($6::text is null or $6 = any (c.results))
    and ($7::uuid is null or c.activity_id = $7) and (not $8::boolean or c.answered_on is null)
    and c.occurred_on >= coalesce($9::date, '-infinity') and c.occurred_on <= coalesce($10::date, 'infinity')
    and ($11::boolean or c.deleted_at is null) and (not $16::boolean or c.tenant_id = $15)),
page as (select * from wanted where $12::date is null or (occurred_on, id) < ($12::date, $13::uuid)
         order by occurred_on desc, id desc limit $14)
select t.total, t.questions, p.* from asked
cross join (select count(*)::int as total, coalesce(sum(cardinality(matters)), 0)::int as questions from wanted) t
left join (select ${columns('$15')} from page c ${BESIDES}) p on true order by p."occurredOn" desc, p.id desc`;

type Row = (ConsultationRow | { readonly id: null }) & { readonly total: number; readonly questions: number };

/**
 * Newest day first; 50 a page unless told otherwise.
 * @throws Refusal `unit.not_found` for a unit that is not the own one or below
 */
export async function listConsultations(
  tx: Tx,
  filter: ConsultationFilter,
  page: PageRequest,
): Promise<ConsultationRows> {
  const unitId = filter.unitId ?? tx.scope.tenantId;
  if (!isId(unitId)) throw unitNotFound('unitId');
  if (filter.activityId && !isId(filter.activityId))
    return { items: [], endCursor: null, hasMore: false, total: 0, questions: 0 };
  const size = pageSize(page, 50);
  const [day = null, id = null] = page.after ? keysOf(page.after, isDay, isId) : [];
  const { channel, matter, group, result, activityId, unanswered, from, to, includeDeleted, ownOnly } =
    filter;
  const rows = await tx.rows<Row>(PAGE, [
    unitId,
    tx.scope.tenantPath,
    ...[channel, matter, group, result, activityId || null].map((each) => each ?? null),
    unanswered ?? false,
    from ?? null,
    to ?? null,
    includeDeleted ?? false,
    day,
    id,
    size + 1,
    tx.scope.tenantId,
    ownOnly ?? false,
  ]);
  const head = rows[0];
  if (!head) throw unitNotFound('unitId');
  const found = rows.flatMap(({ total: _total, questions: _questions, ...row }) =>
    row.id === null ? [] : [row as ConsultationRow],
  );
  const { total, questions } = head;
  return { ...pageOf(found, size, (row) => cursorOf(row.occurredOn, row.id)), total, questions };
}

/** Consultations of the own unit by id, deleted ones too; one statement. */
export const ownConsultations = (tx: Tx, ids: readonly string[]): Promise<ConsultationRow[]> =>
  tx.rows<ConsultationRow>(
    `select ${columns('$2')} from consultation c ${BESIDES}
     where c.partition_id = $3 and c.tenant_id = $2 and c.id = any ($1::uuid[])`,
    [[...ids], tx.scope.tenantId, tx.scope.partitionId],
  );

/** A consultation of the own unit or one below it, deleted ones too. */
export const findConsultation = (tx: Tx, id: string): Promise<ConsultationRow | undefined> =>
  tx.maybe<ConsultationRow>(`select ${columns('$2')} from consultation c ${BESIDES} where c.id = $1`, [
    id,
    tx.scope.tenantId,
  ]);
