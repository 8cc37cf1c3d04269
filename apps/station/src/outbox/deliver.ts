import { ApiFailure, request } from '../api/client.js';
import { type ApplicationDraft, pagesOf, toInput } from '../applications/application-draft.js';
import { contentOf } from '../applications/draft-content.js';
import {
  AnswerFindingDocument,
  AskExtensionDocument,
  BringIntakePapersDocument,
  CompleteTaskDocument,
  DeclarePeriodDocument,
  DeleteActivityDocument,
  DeleteConsultationDocument,
  EditActivityDocument,
  EditConsultationDocument,
  RecordActivityDocument,
  RecordConsultationDocument,
  SignReceiptDocument,
  SubmitApplicationDocument,
  SubmitReportDocument,
} from '../generated/graphql.js';
import type { Act } from './act.js';
import type { Entry, NewEntry } from './outbox.js';

/** What came of an entry. */
export interface Delivery {
  /** The id of what was made, where later acts name it. */
  madeId: string | null;
  /** What can be sent from now on, because of it. */
  next: NewEntry[];
}

/**
 * Sends the mutation of an entry whose photos have arrived; the entry's id is the idempotency key.
 * @param madeIdOf what the server made of an earlier entry
 */
export async function deliver(entry: Entry, madeIdOf: (entryId: string) => string | null): Promise<Delivery> {
  const { act, id: idempotencyKey } = entry;
  if (act.kind === 'RECORD_CONSULTATION') {
    const { recordConsultation } = await request(RecordConsultationDocument, {
      input: act.input,
      idempotencyKey,
    });
    return { madeId: recordConsultation.id, next: [] };
  }
  if (act.kind === 'SUBMIT_APPLICATION') {
    const { draft } = act;
    const of = draft.consultationId ?? (draft.consultationEntry && madeIdOf(draft.consultationEntry));
    return handIn(entry, draft, of || null);
  }
  // A page has arrived with its photo.
  if (act.kind !== 'ADD_PAGE') await deliverQuietly(entry, act);
  return { madeId: null, next: [] };
}

type Quiet = Exclude<Act, { kind: 'RECORD_CONSULTATION' | 'SUBMIT_APPLICATION' | 'ADD_PAGE' }>;

/**
 * The form goes along, sealed, so that papers the centre sends back need not be typed again. Photos of papers follow one by one: one
 * that fails holds nothing up.
 */
async function handIn(
  { id: idempotencyKey, title }: Entry,
  draft: ApplicationDraft,
  consultationId: string | null,
): Promise<Delivery> {
  const input = toInput(draft, consultationId);
  if (!input) throw new ApiFailure('refused', '', 'application.incomplete', 'caseType');
  const content = contentOf({ ...draft, consultationId });
  const draftId = draft.kept?.id ?? null;
  const answer = await request(SubmitApplicationDocument, { input, draftId, content, idempotencyKey });
  const { caseId, intakeId } = answer.submitApplication;
  const of = caseId ? 'case' : 'intake';
  const ofId = caseId ?? intakeId ?? '';
  const next = pagesOf(draft).map(({ kind: material, key, label }) => ({
    id: key,
    act: { kind: 'ADD_PAGE' as const, of: of as 'case' | 'intake', ofId, material },
    title: `${title} · ${label}`,
    photoKeys: [key],
  }));
  return { madeId: ofId, next };
}

/** Where a photo of an entry goes. */
export const photoPath = ({ act }: Entry): string =>
  act.kind === 'ADD_PAGE'
    ? `/application-papers?${String(new URLSearchParams({ [act.of]: act.ofId, kind: act.material }))}`
    : '/files';

/** Photos of an application go up by themselves, once the server has it. */
export const photosFollow = ({ act }: Entry): boolean => act.kind === 'SUBMIT_APPLICATION';

async function deliverQuietly(entry: Entry, act: Quiet): Promise<void> {
  const { id: idempotencyKey } = entry;
  const arrived = entry.photos.flatMap((photo) => (photo.fileId ? [photo.fileId] : []));
  switch (act.kind) {
    case 'RECORD_ACTIVITY':
    case 'EDIT_ACTIVITY':
    case 'DELETE_ACTIVITY':
      return deliverActivity(act, arrived, idempotencyKey);
    case 'EDIT_CONSULTATION':
    case 'DELETE_CONSULTATION':
      return deliverConsultation(act, idempotencyKey);
    case 'SIGN_RECEIPT': {
      const { directiveId, signedOn } = act;
      await request(SignReceiptDocument, { directiveId, signedOn, idempotencyKey });
      return;
    }
    case 'SUBMIT_REPORT': {
      const { directiveId, note, reportedOn } = act;
      await request(SubmitReportDocument, { directiveId, note, reportedOn, idempotencyKey });
      return;
    }
    case 'BRING_PAPERS':
      await request(BringIntakePapersDocument, { id: act.intakeId, kinds: act.kinds, idempotencyKey });
      return;
    case 'DECLARE_PERIOD':
      return deliverMonth(act, idempotencyKey);
    case 'ANSWER_FINDING':
      return deliverAnswer(act, arrived, idempotencyKey);
    case 'COMPLETE_TASK':
    case 'ASK_EXTENSION':
      await deliverTaskAct(act, arrived, idempotencyKey);
  }
}

type ActivityAct = Extract<Act, { kind: `${string}_ACTIVITY` }>;

async function deliverActivity(act: ActivityAct, arrived: string[], idempotencyKey: string): Promise<void> {
  if (act.kind === 'DELETE_ACTIVITY') {
    const { activityId: id, version, reason } = act;
    await request(DeleteActivityDocument, { id, version, reason, idempotencyKey });
    return;
  }
  const input = { ...act.input, photoIds: [...(act.input.photoIds ?? []), ...arrived] };
  if (act.kind === 'RECORD_ACTIVITY') {
    await request(RecordActivityDocument, { input, idempotencyKey });
    return;
  }
  const { activityId: id, version, reason } = act;
  await request(EditActivityDocument, { id, version, input, reason, idempotencyKey });
}

type ConsultationAct = Extract<Quiet, { kind: `${string}_CONSULTATION` }>;

async function deliverConsultation(act: ConsultationAct, idempotencyKey: string): Promise<void> {
  const { consultationId: id, version, reason } = act;
  await (act.kind === 'EDIT_CONSULTATION'
    ? request(EditConsultationDocument, { id, version, reason, input: act.input, idempotencyKey })
    : request(DeleteConsultationDocument, { id, version, reason, idempotencyKey }));
}

type MonthDeclared = Extract<Act, { kind: 'DECLARE_PERIOD' }>;

async function deliverMonth({ month, isNil }: MonthDeclared, idempotencyKey: string): Promise<void> {
  await request(DeclarePeriodDocument, { month, isNil, idempotencyKey });
}

type FindingAnswer = Extract<Act, { kind: 'ANSWER_FINDING' }>;

async function deliverAnswer(act: FindingAnswer, photoIds: string[], idempotencyKey: string): Promise<void> {
  await request(AnswerFindingDocument, { id: act.findingId, text: act.text, photoIds, idempotencyKey });
}

type TaskAct = Extract<Act, { kind: 'COMPLETE_TASK' | 'ASK_EXTENSION' }>;

async function deliverTaskAct(act: TaskAct, fileIds: string[], idempotencyKey: string): Promise<void> {
  if (act.kind === 'COMPLETE_TASK') {
    const { directiveId, taskId, note, doneOn } = act;
    await request(CompleteTaskDocument, { directiveId, taskId, note, doneOn, fileIds, idempotencyKey });
    return;
  }
  const { directiveId, taskId, wantedUntil, reason } = act;
  await request(AskExtensionDocument, { directiveId, taskId, wantedUntil, reason, idempotencyKey });
}
