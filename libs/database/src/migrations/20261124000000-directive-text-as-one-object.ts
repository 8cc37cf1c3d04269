import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A directive's text comes as one object, so that a later field does not change the function's shape. */
export class DirectiveTextAsOneObject20261124000000 implements MigrationInterface {
  name = 'DirectiveTextAsOneObject20261124000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
drop function directive_text(uuid);

-- The one way to read the text of a directive: the issuer may; a unit that holds a receipt for it or for a re-issue of
-- it may; a unit above the issuer may once it is issued. Unknown and not addressed to the caller answer alike: no row.
-- The object names each field that leaves the issuer. A task is shown whole: everything in it is said to the receivers.
-- Until the issue of a root directive its campaign is no row yet: title and period are the directive's own.
create function directive_text(p_directive uuid)
returns table (id uuid, issuer_id uuid, root_id uuid, lineage uuid[], content jsonb)
language sql stable security definer set search_path = pg_catalog, public as $$
  select d.id, d.tenant_id, d.root_id, d.lineage, jsonb_build_object(
    'kind', d.kind, 'status', d.status, 'title', d.title, 'theme', d.theme, 'objective', d.objective,
    'sections', d.sections, 'startsOn', d.starts_on, 'endsOn', d.ends_on, 'reportDue', d.report_due,
    'documentNumber', d.document_number, 'issuedOn', d.issued_on, 'recordedAt', d.recorded_at,
    'retrospective', d.retrospective, 'draftedBy', d.drafted_by_name, 'signedOffBy', d.signed_off_by_name,
    'campaignIds', d.campaign_ids,
    'campaign', jsonb_build_object('id', d.campaign_id, 'title', coalesce(c.title, d.title),
      'startsOn', coalesce(c.starts_on, d.starts_on), 'endsOn', coalesce(c.ends_on, d.ends_on)),
    'mergedCampaign', case when m.id is not null then
      jsonb_build_object('id', m.id, 'title', m.title, 'startsOn', m.starts_on, 'endsOn', m.ends_on) end,
    'tasks', coalesce((select jsonb_agg(to_jsonb(t) - '{partition_id,tenant_id,tenant_path,position}'::text[] order by t.position)
                       from directive_task t where t.partition_id = d.partition_id and t.directive_id = d.id), '[]'))
  from directive d
  left join campaign c on c.id = d.campaign_id
  left join campaign m on m.id = d.merged_campaign_id
  where d.id = p_directive
    and (d.tenant_path = current_setting('app.lo', true)
      or d.status in ('issuing', 'issued', 'closed')
        and (d.tenant_path >= current_setting('app.lo', true) and d.tenant_path < current_setting('app.hi', true)
          or exists (select 1 from receipt r
                     where r.tenant_path = current_setting('app.lo', true) and r.root_id = d.root_id
                       and p_directive = any (r.lineage))))
$$;
`);
  }

  async down(): Promise<void> {
    throw new Error('migrations go forward only');
  }
}
