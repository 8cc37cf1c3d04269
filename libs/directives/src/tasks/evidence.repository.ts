import type { Tx } from '@fayuan/database';
import type { Evidence } from './evidence.js';

/** A task at a unit, with what its figures and photos are found by. */
export interface EvidenceQuestion {
  readonly taskId: string;
  /** The unit's path: what is below it counts for it. */
  readonly path: string;
  /** The directive that set the task; activities for it or a re-issue of it count. */
  readonly directiveId: string;
  readonly indicator: string;
  readonly campaignId: string;
  /** Files that lie with the act. */
  readonly fileIds: readonly string[];
  readonly note: string | null;
}

/** What is there, with the first of the photos to look at. */
export interface ShownEvidence extends Evidence {
  readonly photoIds: readonly string[];
}

interface Row {
  readonly photos: number;
  readonly photoIds: readonly string[];
  readonly achieved: number;
}

/** More photos are counted, but not shown beside an act. */
const MOST_SHOWN = 24;

/**
 * Photos of activities are looked at by the very rows, so that evidence taken away afterwards is missed. An activity
 * counts for a task when it carries the directive out and has a measure of the task's indicator.
 */
const EVIDENCE = `
select p.photos, p."photoIds",
       (select coalesce(sum(f.quantity), 0) from fact f
        where f.tenant_path >= q.path and f.tenant_path < q.path || '/' and f.indicator = q.indicator
          and q.campaign_id = any (f.campaign_ids)) as achieved
from unnest($1::text[], $2::uuid[], $3::text[], $4::uuid[], $5::jsonb[])
  with ordinality as q (path, directive_id, indicator, campaign_id, files, position)
cross join lateral (
  select count(distinct x.id)::int as photos,
         coalesce((array_agg(distinct x.id))[1:${MOST_SHOWN}], '{}') as "photoIds"
  from (select unnest(a.photo_ids) as id from activity a
        where a.tenant_path >= q.path and a.tenant_path < q.path || '/' and a.deleted_at is null
          and q.directive_id = any (a.directive_lineage)
          and a.measures @> jsonb_build_array(jsonb_build_object('indicator', q.indicator))
        union all select jsonb_array_elements_text(q.files)::uuid) x) p
order by q.position`;

/** What there is to show, in the order asked: one statement for any number of tasks and units. */
export async function evidenceOf(tx: Tx, questions: readonly EvidenceQuestion[]): Promise<ShownEvidence[]> {
  if (questions.length === 0) return [];
  const rows = await tx.rows<Row>(EVIDENCE, [
    questions.map((each) => each.path),
    questions.map((each) => each.directiveId),
    questions.map((each) => each.indicator),
    questions.map((each) => each.campaignId),
    questions.map((each) => JSON.stringify(each.fileIds)),
  ]);
  return questions.map(({ fileIds, note }, index) => ({
    photos: rows[index]?.photos ?? 0,
    photoIds: rows[index]?.photoIds ?? [],
    achieved: rows[index]?.achieved ?? 0,
    files: fileIds.length,
    written: Boolean(note?.trim()),
  }));
}
