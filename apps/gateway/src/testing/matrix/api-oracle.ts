import { allowed, type Relation, relation, type TestUnit } from '@fayuan/testing';
import type { Audience } from './audience.js';
import { CASES_EXPOSED, CASES_NEVER_SHOWN } from './case-oracle.js';
import { DRAFT, OWN } from './turns.js';
import type { Sighting } from './sightings.js';

const EXPOSED: Readonly<Record<string, Readonly<Record<string, Audience>>>> = {
  account: { id: 'subtree', login: 'subtree', name: 'subtree', post: 'subtree' },
  ...CASES_EXPOSED,
  activity: {
    id: 'visit',
    title: 'subtree',
    place: 'subtree',
    partners: 'subtree',
    inspectors: 'subtree',
    occasion: 'subtree',
    media: 'subtree',
    measures: 'subtree',
    campaigns: 'subtree',
    recorded_by_name: 'subtree',
  },
  bulletin: { id: 'own', title: 'own', sections: 'own', tokens: 'own', written_by_name: 'own' },
  bulletin_unit: { unit_code: 'own', signed_by_name: 'own' },
  channel_address: { address: 'own' },
  chase: { id: 'subtree', title: 'subtree', by_name: 'subtree', note: 'subtree' },
  delivery: { id: 'subtree', failure: 'subtree' },
  campaign: { id: 'addressed', title: 'addressed' },
  completion_report: {
    id: 'subtree',
    figures: 'subtree',
    note: 'subtree',
    reported_by_name: 'subtree',
    reason: 'subtree',
  },
  correspondence: {
    id: 'sent_up',
    title: 'sent_up',
    sections: 'sent_up',
    document_number: 'sent_up',
    contact_name: 'sent_up',
    contact_phone: 'sent_up',
    drafted_by_name: 'sent_up',
    signed_off_by_name: 'sent_up',
    received_by_name: 'sent_up',
    reply_number: 'sent_up',
    return_reason: 'own',
  },
  correspondence_event: { actor_name: 'sent_up', reason: 'sent_up' },
  letter_delivery: { body_name: 'own', delivered_by: 'own', reply_number: 'own', reply_note: 'own' },
  outside_body: { id: 'own', name: 'own', contact: 'own' },
  deadline_extension: {
    id: 'subtree',
    title: 'subtree',
    reason: 'subtree',
    answer: 'subtree',
    asked_by_name: 'subtree',
    decided_by_name: 'subtree',
  },
  directive: {
    id: 'addressed',
    title: 'addressed',
    theme: 'addressed',
    objective: 'addressed',
    sections: 'addressed',
    document_number: 'addressed',
    addressee: 'addressed',
    copied_to: 'addressed',
    annexes: 'addressed',
    drafted_by_name: 'addressed',
    signed_off_by_name: 'addressed',
    ended_reason: 'addressed',
  },
  directive_change: {
    id: 'addressed',
    reason: 'addressed',
    differences: 'addressed',
    decided_by_name: 'addressed',
    proposed_by_name: 'own',
    refusal: 'own',
  },
  directive_template: { id: 'own', name: 'own', content: 'own', saved_by_name: 'own' },
  directive_version: { content: 'own', saved_by_name: 'own' },
  directive_task: { id: 'addressed', title: 'addressed' },
  duty_event: { id: 'subtree', actor_name: 'subtree', reason: 'subtree' },
  fact: {
    id: 'subtree',
    source_kind: 'subtree',
    source_title: 'subtree',
    recorded_by_name: 'subtree',
    reason: 'subtree',
  },
  archive_file: { id: 'subtree', title: 'subtree', requested_by_name: 'subtree', content: 'subtree' },
  finding: { id: 'subtree', text: 'subtree' },
  finding_step: { id: 'subtree', text: 'subtree', actor_name: 'subtree' },
  inspection_round: {
    id: 'subtree',
    title: 'subtree',
    planned_by_name: 'subtree',
    call_off_reason: 'subtree',
  },
  inspection_stop: { id: 'subtree', inspectors: 'subtree' },
  inbox_item: { id: 'own', title: 'own', reason: 'own' },
  // The proof of a receipt is read by the unit and those above it.
  receipt: {
    id: 'own',
    title: 'subtree',
    document_number: 'subtree',
    issuer_name: 'subtree',
    signed_by_name: 'subtree',
  },
  period_report: { acted_by_name: 'own' },
  stored_file: { id: 'subtree', content: 'subtree' },
  unit_list: { id: 'own', name: 'own', changed_by_name: 'own' },
  summary: { id: 'own', title: 'own', content: 'own', figures: 'own' },
  task_act: {
    id: 'subtree',
    note: 'subtree',
    reason: 'subtree',
    reported_by_name: 'subtree',
    decided_by_name: 'subtree',
  },
  task_split: { difference_reason: 'own' },
};

/** Columns that no operation shows to anybody, not even to their unit; each with the reason. */
export const NEVER_SHOWN: Readonly<Record<string, string>> = {
  ...CASES_NEVER_SHOWN,
  'correspondence_receipt.signed_by_name': 'stands with the paper as who received it',
  'account.locale': 'decides the language of the answers; nobody else needs it',
  'activity.change_reason': 'stands in the reversal of the facts, where it is shown as their reason',
  'activity.kind': 'one of seven kinds, no text of a person',
  'archive_file.sha256': 'the checksum of a file that whoever sees it may download',
  'audit_event.action': 'the trail is read by no operation yet',
  'audit_event.subject_kind': 'the trail is read by no operation yet',
  'audit_event.request_id': 'the trail is read by no operation yet',
  'audit_event.detail': 'the trail is read by no operation yet',
  'channel_address.secret': 'entered by the administrator, and shown to nobody again',
  'completion_report.coverage': 'three counts, no text',
  'document_quota.set_by_name': 'who set it stands in the trail',
  'directive_change.content': 'what differs stands in the differences',
  'completion_report.reason_code': 'one of five typed reasons',
  'directive_task.milestones': 'days and quantities, no text',
  'duty_event.reason_code': 'one of five typed reasons',
  'task_act.reason_code': 'one of five typed reasons',
  'task_split.shares': 'ids of units and quantities, no text',
  'task_split.split_by_name': 'stands in the audit trail; the share itself names the unit that gave it',
  'directive.kind': 'one of three kinds, no text of a person',
  'directive.recipients': 'levels and ids of units, no text',
  'directive.return_reason': 'reaches the drafter as the reason in the inbox',
  'idempotency_key.key': 'the memory of repeated requests is read by no operation',
  'idempotency_key.operation': 'the memory of repeated requests is read by no operation',
  'idempotency_key.digest': 'the memory of repeated requests is read by no operation',
  'idempotency_key.answer': 'given back only to the person who sent the same request with the same key',
  'inbox_item.kind': 'what act is awaited, no text of a person',
  'inbox_item.from_unit_name': 'the name of the sender comes from the unit tree',
  'period_report.reason': 'why a declaration was withdrawn is kept for the trail',
  'person.key_id':
    'the name of a secret key; what is sealed under it leaves the unit in no other way than masked or by request',
  'person_index.key_id': 'the name of a secret key; the digests never leave the database',
  'person_fact.key_id': 'the name of a secret key; the persons themselves never leave the database',
  'receipt.ended_reason': 'the reason comes with the text of the directive',
  'stored_file.sha256': 'where the bytes lie is nobody’s business',
  'stored_file.media_type': 'one of three picture types, no text of a person',
  'summary.gap_texts': 'the words stand in the text of the summary',
};

/** Columns that say whose a row is, and indicators, which are codes of the catalogue. */
export const NO_TEXT: ReadonlySet<string> = new Set(['tenant_path', 'indicator']);

const depthOf = (path: string): number => path.split('.').length;

/** True when a person of the unit at `actor` may see the planted value. */
export function maySee(actor: string, { table, column, owner, turn }: Sighting): boolean {
  const audience = EXPOSED[table]?.[column];
  const how = relation(actor, owner);
  if (audience === undefined || how === 'beside') return false;
  if (how === 'self') return true;
  if (audience === 'own') return false;
  if (audience === 'subtree') return how === 'above' && allowed('app_gateway', table, 'select', how);
  if (audience === 'visit')
    return how === 'above' || (turn === DRAFT && depthOf(actor) === depthOf(owner) + 1);
  if (audience === 'sent_up') return how === 'above' && turn === OWN && depthOf(actor) === depthOf(owner) - 1;
  if (turn === DRAFT) return false;
  if (how === 'above') return true;
  return turn === OWN ? depthOf(actor) === depthOf(owner) + 1 : true;
}

/** Questions that name centres anywhere: where a case can be passed on to (decision 0111). */
const CENTERS_ANYWHERE: ReadonlySet<string> = new Set(['transferCenters', 'competentCenter']);

/** True when the name of the unit is no secret in this answer. */
export const isPublic = (field: string, unit: TestUnit): boolean =>
  CENTERS_ANYWHERE.has(field) && unit.level !== 'township';

const SEEN_BY: Readonly<Record<Audience, readonly Relation[]>> = {
  own: ['self'],
  subtree: ['self', 'above'],
  addressed: ['self', 'above', 'below'],
  visit: ['self', 'above', 'below'],
  sent_up: ['self', 'above'],
};

/** `table.column relation` of everything that somebody must be able to see. */
export const reachable = (): string[] =>
  Object.entries(EXPOSED).flatMap(([table, columns]) =>
    Object.entries(columns).flatMap(([column, audience]) =>
      SEEN_BY[audience].map((how) => `${table}.${column} ${how}`),
    ),
  );

/** `table.column` of everything on the list of what is shown. */
export const exposedColumns = (): string[] =>
  Object.entries(EXPOSED).flatMap(([table, columns]) =>
    Object.keys(columns).map((column) => `${table}.${column}`),
  );
