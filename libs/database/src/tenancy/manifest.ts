/**
 * Who may see and touch what, table by table. The policies in the database are generated from this list and from
 * nothing else; a table that is not on it fails the catalogue test and the boot of `migrate`.
 *
 * Kinds: `own` – only the unit itself; `subtree` – the unit and those above it may read;
 * `shared` – the same for everybody (unit tree, catalogues); `system` – reached only as granted here, holds ids only
 * or is used through allow-listed functions.
 */
export type TableKind = 'own' | 'subtree' | 'shared' | 'system';
export type AppRole = 'app_gateway' | 'app_worker' | 'app_rollup';
/** A process, or the reporting tools, which only read. */
export type Reader = AppRole | 'app_bi';
export type Act = 'select' | 'insert' | 'update' | 'delete';

export interface TableRule {
  readonly kind: TableKind;
  readonly gateway?: readonly Act[];
  readonly worker?: readonly Act[];
  readonly rollup?: readonly Act[];
  /** The views of the reporting tools stand on it. */
  readonly bi?: true;
  /** Roles that may write rows of units below as well: a superior's decision, a fan-out, a fold. Default: own rows only. */
  readonly writesBelow?: readonly AppRole[];
}

const READ: readonly Act[] = ['select'];
const APPEND: readonly Act[] = ['select', 'insert'];
const EDIT: readonly Act[] = ['select', 'insert', 'update'];
const ALL: readonly Act[] = ['select', 'insert', 'update', 'delete'];

export const MANIFEST: Readonly<Record<string, TableRule>> = {
  org_unit: { kind: 'shared', gateway: READ, worker: READ, rollup: READ, bi: true },
  org_unit_code: { kind: 'shared', gateway: READ, worker: READ, rollup: READ },
  org_edge: { kind: 'shared', gateway: READ, worker: READ, rollup: READ },
  org_closure: { kind: 'shared', gateway: READ, worker: READ, rollup: READ },
  // Whose branch a change concerns is decided by the function that carries it out.
  reorganisation: { kind: 'shared', gateway: EDIT, worker: READ },
  reorganisation_hanging: { kind: 'shared', gateway: APPEND, worker: READ },
  indicator: { kind: 'shared', gateway: READ, worker: READ, rollup: READ, bi: true },
  breakdown: { kind: 'shared', gateway: READ, worker: READ, rollup: READ, bi: true },
  indicator_rule: { kind: 'shared', gateway: READ, worker: READ, bi: true },
  period_kind: { kind: 'shared', gateway: READ, worker: READ },
  statistical_form: { kind: 'shared', gateway: READ, worker: READ },
  statistical_form_column: { kind: 'shared', gateway: READ, worker: READ },
  statistical_form_check: { kind: 'shared', gateway: READ, worker: READ },
  // One calendar for everybody; the service lets the ministry alone change it.
  calendar_year: { kind: 'shared', gateway: EDIT, worker: READ, rollup: READ },
  // The service lets a province publish for its own place alone.
  hardship_standard: { kind: 'shared', gateway: APPEND },
  report_term: { kind: 'shared', gateway: READ },
  calendar_day: { kind: 'shared', gateway: ALL, worker: READ, rollup: READ },
  chase_step: { kind: 'shared', gateway: READ, worker: READ },
  // The service lets an administrator publish and end rules of the own place alone.
  clock_rule: { kind: 'shared', gateway: EDIT },

  // The gateway does the work on files that it alone can unseal (docs/decisions/0130).
  due_work: { kind: 'system', gateway: ALL, worker: ALL, rollup: ALL },
  credential: { kind: 'system' },
  session: { kind: 'system' },
  sign_in_attempt: { kind: 'system' },
  schema_migration: { kind: 'system' },
  bi_login: { kind: 'system' },

  idempotency_key: { kind: 'own', gateway: EDIT },
  audit_event: {
    kind: 'subtree',
    gateway: APPEND,
    worker: APPEND,
    rollup: APPEND,
    writesBelow: ['app_worker'],
  },

  // An administrator manages the people of the own unit and of those below.
  account: { kind: 'subtree', gateway: EDIT, writesBelow: ['app_gateway'] },
  account_grant: { kind: 'subtree', gateway: EDIT, writesBelow: ['app_gateway'] },

  fact: { kind: 'subtree', gateway: APPEND, rollup: READ, bi: true },
  fact_tail: {
    kind: 'subtree',
    gateway: APPEND,
    worker: READ,
    rollup: ['select', 'delete'],
    bi: true,
    writesBelow: ['app_rollup'],
  },
  figure_cell: {
    kind: 'subtree',
    gateway: READ,
    worker: READ,
    rollup: ALL,
    bi: true,
    writesBelow: ['app_rollup'],
  },

  figure_month: { kind: 'subtree', gateway: READ, worker: READ, rollup: ALL, writesBelow: ['app_rollup'] },
  // Which months a unit has declared; those above count them.
  period_report: { kind: 'subtree', gateway: APPEND },
  month_standing: { kind: 'subtree', gateway: EDIT, rollup: READ },
  standing_tail: {
    kind: 'subtree',
    gateway: APPEND,
    rollup: ['select', 'delete'],
    writesBelow: ['app_rollup'],
  },
  standing_cell: { kind: 'subtree', gateway: READ, rollup: ALL, writesBelow: ['app_rollup'] },
  // Keyed indexes of persons are their unit's alone; counts above come from one allow-listed function.
  person_fact: { kind: 'own', gateway: APPEND },

  campaign: { kind: 'subtree', gateway: APPEND, worker: READ },
  document_series: { kind: 'own', gateway: EDIT },
  document_quota: { kind: 'own', gateway: EDIT },
  directive: { kind: 'subtree', gateway: EDIT, worker: ['select', 'update'] },
  directive_task: { kind: 'subtree', gateway: ALL, worker: READ },
  directive_recipient: { kind: 'own', gateway: APPEND, worker: READ },
  directive_change: { kind: 'subtree', gateway: EDIT, worker: ['select', 'update'] },
  directive_version: { kind: 'own', gateway: EDIT, worker: READ },
  directive_template: { kind: 'own', gateway: EDIT },
  unit_list: { kind: 'own', gateway: ALL },
  // Fan-out copies a directive into rows that the receivers own.
  receipt: { kind: 'subtree', gateway: ['select', 'update'], worker: EDIT, writesBelow: ['app_worker'] },
  duty: {
    kind: 'subtree',
    gateway: ['select', 'update'],
    worker: EDIT,
    writesBelow: ['app_worker', 'app_gateway'],
  },
  // A superior accepts or returns the report of a unit below.
  duty_event: {
    kind: 'subtree',
    gateway: APPEND,
    worker: APPEND,
    writesBelow: ['app_worker', 'app_gateway'],
  },
  completion_report: { kind: 'subtree', gateway: EDIT, writesBelow: ['app_gateway'] },
  // The document worker gathers what an archive holds; it changes only the archive's own row.
  archive_file: { kind: 'subtree', gateway: APPEND, worker: ['select', 'update'] },
  task_split: { kind: 'subtree', gateway: ALL },
  // A superior accepts or returns what a unit below says it has done, and grants it more time.
  task_act: { kind: 'subtree', gateway: EDIT, writesBelow: ['app_gateway'] },
  deadline_extension: { kind: 'subtree', gateway: EDIT, writesBelow: ['app_gateway'] },
  inbox_item: { kind: 'subtree', gateway: EDIT, worker: EDIT, writesBelow: ['app_worker', 'app_gateway'] },

  // The superior signs for what a unit below sent up, and its reply answers it.
  correspondence: { kind: 'subtree', gateway: EDIT, writesBelow: ['app_gateway'] },
  correspondence_event: { kind: 'subtree', gateway: APPEND, writesBelow: ['app_gateway'] },
  correspondence_receipt: { kind: 'own', gateway: EDIT },
  outside_body: { kind: 'own', gateway: EDIT },
  letter_delivery: { kind: 'own', gateway: EDIT },
  bulletin: { kind: 'own', gateway: EDIT },
  bulletin_unit: { kind: 'own', gateway: APPEND },
  bulletin_rank: { kind: 'own', gateway: APPEND },
  // Units below are told by the ladder (worker) and by a person who chases them (gateway).
  message: {
    kind: 'subtree',
    gateway: APPEND,
    worker: APPEND,
    writesBelow: ['app_worker', 'app_gateway'],
  },
  delivery: { kind: 'subtree', gateway: EDIT, worker: EDIT, writesBelow: ['app_worker', 'app_gateway'] },
  chase: { kind: 'subtree', gateway: APPEND, worker: APPEND, writesBelow: ['app_worker', 'app_gateway'] },
  channel: { kind: 'subtree', gateway: EDIT, worker: READ },
  channel_address: { kind: 'own', gateway: EDIT, worker: READ },

  stored_file: { kind: 'subtree', gateway: APPEND, worker: READ },
  activity: { kind: 'subtree', gateway: EDIT, worker: READ },
  // The plan of visits is the inspector's; what was found it writes as rows of the inspected unit below.
  inspection_round: { kind: 'subtree', gateway: EDIT },
  inspection_stop: { kind: 'subtree', gateway: ALL },
  finding: { kind: 'subtree', gateway: EDIT, worker: READ, writesBelow: ['app_gateway'] },
  finding_step: { kind: 'subtree', gateway: APPEND, worker: READ, writesBelow: ['app_gateway'] },
  // Those above watch the clocks of units below; the worker counts anew when the calendar changes.
  clock: { kind: 'subtree', gateway: EDIT, worker: ['select', 'update'] },
  clock_stop: { kind: 'subtree', gateway: EDIT, worker: READ },
  summary: { kind: 'own', gateway: EDIT, worker: READ },

  // Those above see where a case stands and what it is about; who the people are stays with the unit.
  // The worker takes as withdrawn what was not completed in time.
  aid_case: { kind: 'subtree', gateway: EDIT, worker: ['select', 'update'] },
  case_event: { kind: 'subtree', gateway: APPEND, worker: APPEND },
  case_party: { kind: 'own', gateway: ALL },
  case_member: { kind: 'own', gateway: ALL },
  case_series: { kind: 'own', gateway: EDIT },
  // Who asked is a row of the unit alone; this one holds none of it.
  consultation: { kind: 'subtree', gateway: EDIT },
  consultation_note: { kind: 'own', gateway: ALL },

  // Who handles a case and is paid for it stays with the centre; how cases end is counted above.
  handler: { kind: 'own', gateway: EDIT },
  case_assignment: { kind: 'own', gateway: EDIT },
  handling_proposal: { kind: 'own', gateway: EDIT },
  case_milestone: { kind: 'own', gateway: EDIT },
  handler_link: { kind: 'own', gateway: EDIT },
  case_closing: { kind: 'subtree', gateway: EDIT },
  subsidy: { kind: 'own', gateway: EDIT },
  // One table for everybody; the service lets a centre publish for its own place alone.
  subsidy_standard: { kind: 'shared', gateway: EDIT },
  // Who the people are: encrypted, the unit's alone, and read by no worker.
  person: { kind: 'own', gateway: EDIT },
  person_index: { kind: 'own', gateway: ALL },
  person_team: { kind: 'own', gateway: ALL },
  // What recipients, judges and complainants say stays with the unit; grades of files are seen above.
  visit_round: { kind: 'own', gateway: APPEND },
  follow_up_visit: { kind: 'own', gateway: EDIT },
  case_opinion: { kind: 'own', gateway: APPEND },
  review_scheme: { kind: 'own', gateway: APPEND },
  file_review: { kind: 'subtree', gateway: APPEND },
  complaint: { kind: 'own', gateway: EDIT },
  review_draw: { kind: 'own', gateway: APPEND },
  appraisal_scheme: { kind: 'own', gateway: APPEND },
  appraisal: { kind: 'own', gateway: APPEND },
  appraisal_award: { kind: 'own', gateway: APPEND },
  // Papers as they were issued, sealed; emptied when a person is erased.
  case_letter: { kind: 'own', gateway: EDIT },
  // Pages of what an applicant hands in, sealed; copies for the centre come by application_paper_send alone.
  application_paper: { kind: 'own', gateway: ALL },
  case_draft: { kind: 'own', gateway: ALL },
  // The centre above writes what became of the papers a station handed up.
  case_intake: { kind: 'subtree', gateway: EDIT, writesBelow: ['app_gateway'] },
  case_intake_party: { kind: 'own', gateway: APPEND },
  // Written by case_parcel_send alone: the sender cannot be forged.
  case_parcel: { kind: 'own', gateway: ['select', 'update'] },
  case_application: { kind: 'own', gateway: EDIT },
  case_digest: { kind: 'own', gateway: ALL },
  case_material: { kind: 'own', gateway: ALL },
  case_supplement: { kind: 'own', gateway: EDIT, worker: READ },
  case_decision: { kind: 'own', gateway: EDIT },
  case_objection: { kind: 'own', gateway: EDIT },
  case_notice: { kind: 'own', gateway: EDIT },
  duty_lawyer_help: { kind: 'subtree', gateway: EDIT },
  // Files of the unit on their way into its ledgers; which rows came by them stays with the unit.
  ledger_import: { kind: 'own', gateway: EDIT },
  ledger_import_problem: { kind: 'own', gateway: ['select', 'insert', 'delete'] },
  ledger_import_row: { kind: 'own', gateway: EDIT },
};

/** What a reporting tool asks; they run with the rights of the login that asks. */
export const BI_VIEWS: readonly string[] = ['bi_unit', 'bi_indicator', 'bi_figure', 'bi_fact'];

/** The reporting tools call these and no other. */
export const BI_DEFINER_FUNCTIONS: readonly string[] = ['bi_lo', 'bi_hi'];

/** Of these the workers call as well: the document worker reads a directive in the scope of the unit that asked. */
export const WORKER_DEFINER_FUNCTIONS: readonly string[] = [
  'directive_text',
  'directive_address',
  'directive_annexes',
];

/** The check of all figures, in the scope of the root. */
export const ROLLUP_DEFINER_FUNCTIONS: readonly string[] = ['person_figures_recounted'];

/** Functions that run with more rights than their caller; every other SECURITY DEFINER function is a fault. */
export const DEFINER_FUNCTIONS: readonly string[] = [
  'directive_text',
  'directive_address',
  'directive_annexes',
  'task_terms',
  'finding_photo',
  'distinct_persons',
  'campaign_directives',
  'unit_rehang',
  'unit_close',
  'unit_reopen',
  'unit_found',
  'unit_unfound',
  'case_parcel_send',
  'application_paper_send',
  'case_hits',
  'case_parcel_answer',
  'handler_link_whose',
  'figures_by_tree',
  'coverage_by_tree',
  ...BI_DEFINER_FUNCTIONS,
  ...ROLLUP_DEFINER_FUNCTIONS,
  'session_open',
  'session_find',
  'session_end',
  'session_end_all',
  'credential_find',
  'credential_fail',
  'credential_create',
  'credential_change',
  'credential_locks',
  'account_in_scope',
];
