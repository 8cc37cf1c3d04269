import type { Tx } from '@fayuan/database';
import type { FrameMember } from './sample.js';
import type { ClosingSpan } from './sampling.js';

/**
 * Own cases closed in a span of which the table has no row yet: a recipient is asked once, a file reviewed once. The stratum is
 * the type of the case.
 */
export const closedCasesWithout = (
  tx: Tx,
  table: 'follow_up_visit' | 'file_review',
  { startsOn, endsOn }: ClosingSpan,
): Promise<FrameMember[]> =>
  tx.rows<FrameMember>(
    `select c.id, c.case_type as stratum from aid_case c
     where c.partition_id = $1 and c.tenant_id = $2 and c.stage in ('closed', 'archived') and c.closed_on between $3 and $4
       and not exists (select from ${table} v
         where v.partition_id = c.partition_id and v.tenant_id = c.tenant_id and v.case_id = c.id)`,
    [tx.scope.partitionId, tx.scope.tenantId, startsOn, endsOn],
  );
