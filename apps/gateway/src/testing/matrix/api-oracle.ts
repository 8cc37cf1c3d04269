import { allowed, type Relation, relation } from '@fayuan/testing';
import { DRAFT, OWN } from './turns.js';
import type { Sighting } from './sightings.js';

/**
 * Who may see which column through the API, written by hand. It is narrower than the oracle of the database for what stays
 * in the house, and wider in one place only: what flows down.
 *
 * own        only the unit itself
 * subtree    the unit and those above it
 * addressed  the words of a directive: its unit; those above once it is issued; below, whoever holds a receipt of it or of
 *            a directive that re-issues it, read through the one allow-listed function. The chain (turn 0) was re-issued by
 *            every unit, so all below hold such a receipt; the directive of turn 2 was received by the direct children only
 *            and re-issued by none; the draft of turn 1 is nobody else's.
 * visit      the id alone of a visit, which is the activity of turn 1: the unit and those above it, and the unit below that was
 *            visited, whose findings name it
 * sent_up    a request or report: its unit, and the one directly above once it is sent, which that of turn 2 is
 */
type Audience = 'own' | 'subtree' | 'addressed' | 'visit' | 'sent_up';

const EXPOSED: Readonly<Record<string, Readonly<Record<string, Audience>>>> = {
  account: { id: 'subtree', login: 'subtree', name: 'subtree', post: 'subtree' },
  aid_case: {
    id: 'subtree',
    matter: 'subtree',
    cause_of_action: 'subtree',
    procedure_stage: 'subtree',
    agency: 'subtree',
    no_means_condition: 'subtree',
    means_not_verified: 'subtree',
    urgent_ground: 'subtree',
    application_number: 'subtree',
    case_number: 'subtree',
  },
  handler: {
    id: 'own',
    name: 'own',
    firm: 'own',
    licence_number: 'own',
    phone: 'own',
    languages: 'own',
  },
  case_assignment: {
    id: 'own',
    choice_reason: 'own',
    answer_reason: 'own',
    assigned_by_name: 'own',
  },
  handling_proposal: {
    id: 'own',
    reason: 'own',
    proposed_by_name: 'own',
    decided_by_name: 'own',
    decision_remark: 'own',
  },
  case_milestone: {
    id: 'own',
    at_time: 'own',
    venue: 'own',
    note: 'own',
    recorded_by_name: 'own',
    struck_reason: 'own',
    struck_by_name: 'own',
  },
  case_closing: {
    id: 'subtree',
    archive_number: 'subtree',
    reopen_reason: 'subtree',
    closed_by_name: 'subtree',
  },
  subsidy: {
    id: 'own',
    other_reason: 'own',
    cut_reason: 'own',
    proposed_by_name: 'own',
    decided_by_name: 'own',
    decision_remark: 'own',
    paid_by_name: 'own',
  },
  clock: {
    id: 'subtree',
    subject_kind: 'subtree',
    label: 'subtree',
    title_zh: 'subtree',
    article_zh: 'subtree',
    floor_article_zh: 'subtree',
  },
  case_decision: {
    id: 'own',
    reason_code: 'own',
    reason: 'own',
    proposed_by_name: 'own',
    decided_by_name: 'own',
    answer: 'own',
    remedy: 'own',
  },
  case_intake: {
    id: 'subtree',
    matter: 'subtree',
    application_number: 'subtree',
    reason: 'subtree',
    recorded_by_name: 'subtree',
  },
  case_material: { kind: 'own' },
  case_notice: { ground: 'own', notice_number: 'own', contact: 'own' },
  case_objection: { id: 'own', grounds: 'own', decided_by_name: 'own', words: 'own' },
  case_parcel: { id: 'own', reason: 'own', answer: 'own' },
  case_supplement: { kinds: 'own' },
  duty_lawyer_help: { id: 'subtree', place: 'subtree', lawyer: 'subtree', recorded_by_name: 'subtree' },
  case_event: { id: 'subtree', kind: 'subtree', remark: 'subtree', actor_name: 'subtree' },
  visit_round: { id: 'own', title: 'own', seed: 'own', frame_digest: 'own', recorded_by_name: 'own' },
  follow_up_visit: { id: 'own', remark: 'own', visited_by_name: 'own' },
  case_opinion: { id: 'own', remark: 'own', recorded_by_name: 'own' },
  review_scheme: { id: 'own', published_by_name: 'own' },
  file_review: { id: 'subtree', reviewer_name: 'subtree', remark: 'subtree' },
  complaint: { id: 'own', missing: 'own', reason: 'own', measures: 'own', recorded_by_name: 'own' },
  appraisal_scheme: { id: 'own', title: 'own', published_by_name: 'own' },
  appraisal: { id: 'own', published_by_name: 'own' },
  appraisal_award: { id: 'own', reason: 'own', decision: 'own', recorded_by_name: 'own' },
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
  consultation: { id: 'subtree', matters: 'subtree', recorded_by_name: 'subtree' },
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
  'correspondence_receipt.signed_by_name': 'stands with the paper as who received it',
  'aid_case.groups': 'codes of the catalogue, no text of a person',
  'clock.code': 'a code of the catalogue, no text of a person',
  'clock.stop_reasons': 'some of three typed reasons, no text of a person',
  'clock.title_en': 'stands for the Chinese title when the reader asks in English',
  'clock.article_en': 'stands for the Chinese article when the reader asks in English',
  'clock.floor_article_en': 'stands for the Chinese article when the reader asks in English',
  'aid_case.recorded_by_name': 'stands with the first event of the case',
  'case_event.detail': 'codes, ids and days for the rules of later acts',
  'case_application.agency_place':
    'the code of a region; what is sealed beside it no plain value can stand for',
  'case_application.hits': 'some of three kinds, no text of a person',
  'case_decision.means_result': 'one of six kinds, no text of a person',
  'case_digest.key_id': 'the name of a secret key; the digests never leave the database',
  'case_intake_party.relation': 'as of a case',
  'case_parcel.content': 'codes of a case; its matter and cause are shown to the receiver',
  'case_parcel.persons': 'sealed for the receiver, who keeps them as persons of its own',
  'case_parcel.answered_by_name': 'stands in the first event of the case',
  'duty_lawyer_help.deleted_reason': 'stands in the reversal of the facts, where it is shown as their reason',
  'case_party.relation': 'one of a few words beside a person, whom only the own unit sees',
  'handler.specialties': 'codes of fields of work',
  'handler.tags': 'codes of groups of recipients',
  'handler.away': 'days on which somebody takes no case',
  'handler.changed_by_name': 'stands in the trail',
  'case_assignment.ranking': 'ids, points and codes of the order, for the review of a choice',
  'handling_proposal.ground': 'one of the eight grounds of the Act',
  'handling_proposal.ranking': 'as in an assignment',
  'handling_proposal.choice_reason': 'stands with the assignment once it is approved',
  'case_milestone.kind': 'one of a few codes, no text of a person',
  'case_closing.final_paper': 'one of a few codes, no text of a person',
  'case_closing.result': 'one of a few codes, no text of a person',
  'case_closing.opinion': 'one of a few codes, no text of a person',
  'case_closing.papers': 'codes of papers',
  'visit_round.strata': 'counts by type of case, no text',
  'review_scheme.content': 'the example scheme of the rows; its words are tried with the scheme of a review',
  'file_review.scheme': 'a copy of the published scheme',
  'file_review.points': 'codes and numbers, no text',
  'appraisal_scheme.criteria': 'codes, titles and numbers of the example scheme',
  'appraisal.lines': 'points and the rows they open, which appraisalRows shows',
  'appraisal.subject_name': 'the name of the subject comes from the unit tree and the roster',
  'case_series.kind': 'one of a few codes, no text of a person',
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
  'consultation.change_reason': 'stands in the reversal of the facts, where it is shown as their reason',
  'consultation.person_groups':
    'some of ten typed groups, no text of a person; shown to the unit itself alone',
  'consultation.results': 'some of four typed results, no text of a person',
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
