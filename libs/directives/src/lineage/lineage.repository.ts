import type { Tx } from '@fayuan/database';
import { unitNameJson } from '@fayuan/org';
import { type StoredTask, taskOf, tasksJson } from '../directive-text.repository.js';
import type { StoredNode } from './lineage.js';

/** A draft is nobody's business but its unit's; what was withdrawn never was. */
const ISSUED = (alias: string): string => `${alias}.issued_on is not null and ${alias}.status <> 'withdrawn'`;

const NODE = `d.id, ${unitNameJson('u')} as issuer, d.title, d.document_number as "documentNumber", d.status,
  d.issued_on as "issuedOn", d.report_due as "reportDue", d.sections, d.recipient_count as "recipientCount",
  ${tasksJson('d')} as tasks,
  (select count(*)::int from directive n where n.reissues_id = d.id and ${ISSUED('n')}) as "reissueCount"`;

type NodeRow = Omit<StoredNode, 'tasks'> & { readonly tasks: readonly StoredTask[] };

const nodes = async (tx: Tx, sql: string, parameters: readonly unknown[]): Promise<StoredNode[]> =>
  (await tx.rows<NodeRow>(sql, parameters)).map((row) => ({ ...row, tasks: row.tasks.map(taskOf) }));

/** Re-issues of a directive by the own unit and those below, by code of the unit: $1 directive, $2 after this code, $3 rows. */
const REISSUES = `select ${NODE} from directive d join org_unit u on u.id = d.tenant_id
  where d.reissues_id = $1 and ${ISSUED('d')} and u.code > $2 order by u.code limit $3`;

export const reissuesOf = (
  tx: Tx,
  directiveId: string,
  after: string,
  limit: number,
): Promise<StoredNode[]> => nodes(tx, REISSUES, [directiveId, after, limit]);

/** More papers than anybody merges with one campaign are not shown. */
const MOST_MERGED = 100;

/** Papers of the own unit and those below, of another root, that are run as one with the campaign. */
export const mergedWith = (
  tx: Tx,
  directive: { readonly rootId: string; readonly campaign: { readonly id: string } },
): Promise<StoredNode[]> =>
  nodes(
    tx,
    `select ${NODE} from directive d join org_unit u on u.id = d.tenant_id
     where d.merged_campaign_id = $1 and d.root_id <> $2 and ${ISSUED('d')} order by u.code limit ${MOST_MERGED}`,
    [directive.campaign.id, directive.rootId],
  );

/** Counts of a directive of the own unit or of one below: none for one from above. */
export const ownCounts = (
  tx: Tx,
  ids: readonly string[],
): Promise<{ id: string; recipientCount: number; reissueCount: number }[]> =>
  tx.rows(
    `select d.id, d.recipient_count as "recipientCount",
       (select count(*)::int from directive n where n.reissues_id = d.id and ${ISSUED('n')}) as "reissueCount"
     from directive d where d.id = any ($1::uuid[])`,
    [ids],
  );
