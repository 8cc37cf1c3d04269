import { unitNameJson } from '@fayuan/org';

/** What to do with a paper: of the own unit before it is sent, of the superior once it is. */
const AWAITED = `case
  when c.tenant_id = $2 and c.status = 'in_review' then 'paper_sign_off'
  when c.tenant_id = $2 and c.status = 'draft' and c.return_reason is not null then 'paper_returned'
  when c.addressee_id = $2 and c.status = 'sent' and c.received_on is null then 'paper_receive'
  when c.addressee_id = $2 and c.status = 'sent' and c.kind = 'request' and c.answered_on is null then 'paper_answer' end`;

/**
 * Requests, reports and letters that wait for the unit, as rows of its inbox. Why the own leader sent a draft back is
 * none of the superior's business.
 * $1 partition, $2 unit, $3 kinds.
 */
export const AWAITED_PAPERS = `
  select c.id, a.kind, c.title, c.id, null::uuid, ${unitNameJson('u')}, c.answer_due,
         case when c.tenant_id = $2 then c.return_reason end, c.recorded_at
  from correspondence c join org_unit u on u.id = c.tenant_id cross join lateral (select ${AWAITED} as kind) a
  where (c.partition_id = $1 and c.tenant_id = $2 and c.status in ('in_review', 'draft')
      or c.addressee_id = $2 and c.status = 'sent')
    and a.kind = any ($3::text[])`;
