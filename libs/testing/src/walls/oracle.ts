/**
 * Who may see and touch whose rows, written by hand and on purpose not derived from the manifest: when the manifest
 * changes, somebody must change this list as well and think about it.
 */
export type Relation = 'self' | 'above' | 'below' | 'beside';

/** How the actor stands to the owner of a row: `above` means the actor is a superior of the owner. */
export function relation(actorPath: string, ownerPath: string): Relation {
  if (actorPath === ownerPath) return 'self';
  if (ownerPath.startsWith(`${actorPath}.`)) return 'above';
  if (actorPath.startsWith(`${ownerPath}.`)) return 'below';
  return 'beside';
}

export type LoginRole = 'app_gateway' | 'app_worker' | 'app_rollup';
export type Act = 'select' | 'insert' | 'update' | 'delete';

const SEEN_ONLY_BY_ITSELF = [
  'person_fact',
  'idempotency_key',
  'document_series',
  'document_quota',
  'directive_recipient',
  'directive_version',
  'directive_template',
  'unit_list',
  'correspondence_receipt',
  'outside_body',
  'letter_delivery',
  'bulletin',
  'bulletin_unit',
  'bulletin_rank',
  'channel_address',
  'summary',
  'case_party',
  'case_member',
  'case_series',
  'handler',
  'case_assignment',
  'handling_proposal',
  'case_milestone',
  'subsidy',
  'person',
  'person_index',
  'person_team',
];

/** `table: acts`; an act ending in `+` may also touch rows of units below. Reading is ruled by the list above. */
const RIGHTS: Record<LoginRole, Record<string, string>> = {
  app_gateway: {
    idempotency_key: 'select insert update',
    audit_event: 'select insert',
    account: 'select insert+ update+',
    account_grant: 'select insert+ update+',
    fact: 'select insert',
    fact_tail: 'select insert',
    figure_cell: 'select',
    figure_month: 'select',
    period_report: 'select insert',
    month_standing: 'select insert update',
    standing_tail: 'select insert',
    standing_cell: 'select',
    person_fact: 'select insert',
    campaign: 'select insert',
    document_series: 'select insert update',
    document_quota: 'select insert update',
    directive: 'select insert update',
    directive_task: 'select insert update delete',
    directive_recipient: 'select insert',
    directive_change: 'select insert update',
    directive_version: 'select insert update',
    directive_template: 'select insert update',
    unit_list: 'select insert update delete',
    receipt: 'select update',
    duty: 'select update+',
    duty_event: 'select insert+',
    completion_report: 'select insert+ update+',
    task_split: 'select insert update delete',
    task_act: 'select insert+ update+',
    deadline_extension: 'select insert+ update+',
    inbox_item: 'select insert+ update+',
    archive_file: 'select insert',
    correspondence: 'select insert+ update+',
    correspondence_event: 'select insert+',
    correspondence_receipt: 'select insert update',
    outside_body: 'select insert update',
    letter_delivery: 'select insert update',
    bulletin: 'select insert update',
    bulletin_unit: 'select insert',
    bulletin_rank: 'select insert',
    message: 'select insert+',
    delivery: 'select insert+ update+',
    chase: 'select insert+',
    channel: 'select insert update',
    channel_address: 'select insert update',
    stored_file: 'select insert',
    activity: 'select insert update',
    inspection_round: 'select insert update',
    inspection_stop: 'select insert update delete',
    finding: 'select insert+ update+',
    finding_step: 'select insert+',
    summary: 'select insert update',
    aid_case: 'select insert update',
    case_event: 'select insert',
    case_party: 'select insert update delete',
    case_member: 'select insert update delete',
    case_series: 'select insert update',
    consultation: 'select insert update',
    clock: 'select insert update',
    clock_stop: 'select insert update',
    handler: 'select insert update',
    case_assignment: 'select insert update',
    handling_proposal: 'select insert update',
    case_milestone: 'select insert update',
    case_closing: 'select insert update',
    subsidy: 'select insert update',
    person: 'select insert update',
    person_index: 'select insert update delete',
    person_team: 'select insert update delete',
  },
  app_worker: {
    audit_event: 'select insert+',
    fact_tail: 'select',
    figure_cell: 'select',
    figure_month: 'select',
    campaign: 'select',
    directive: 'select update',
    directive_task: 'select',
    directive_recipient: 'select',
    directive_change: 'select update',
    directive_version: 'select',
    archive_file: 'select update',
    message: 'select insert+',
    delivery: 'select insert+ update+',
    chase: 'select insert+',
    channel: 'select',
    channel_address: 'select',
    stored_file: 'select',
    activity: 'select',
    finding: 'select',
    finding_step: 'select',
    clock: 'select update',
    clock_stop: 'select',
    summary: 'select',
    receipt: 'select insert+ update+',
    duty: 'select insert+ update+',
    duty_event: 'select insert+',
    inbox_item: 'select insert+ update+',
  },
  app_rollup: {
    audit_event: 'select insert',
    fact: 'select',
    fact_tail: 'select delete+',
    figure_cell: 'select insert+ update+ delete+',
    figure_month: 'select insert+ update+ delete+',
    month_standing: 'select',
    standing_tail: 'select delete+',
    standing_cell: 'select insert+ update+ delete+',
  },
};

export const tablesOf = (role: LoginRole): string[] => Object.keys(RIGHTS[role]);

/** True when the role, acting for a unit that stands in `how` to the owner, may do `act` on the owner's row. */
export function allowed(role: LoginRole, table: string, act: Act, how: Relation): boolean {
  const right = (RIGHTS[role][table] ?? '').split(' ').find((word) => word.replace('+', '') === act);
  if (!right || how === 'below' || how === 'beside') return false;
  if (how === 'self') return true;
  return act === 'select' ? !SEEN_ONLY_BY_ITSELF.includes(table) : right.endsWith('+');
}
