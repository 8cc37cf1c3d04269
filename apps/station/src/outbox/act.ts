import type { ApplicationDraft } from '../applications/application-draft.js';
import type { ActivityInput, ConsultationInput } from '../generated/graphql.js';

/** What the worker did; each becomes one mutation with the entry's id as its idempotency key. */
export type Act =
  | { kind: 'RECORD_ACTIVITY'; input: ActivityInput }
  | { kind: 'EDIT_ACTIVITY'; activityId: string; version: number; input: ActivityInput; reason: string }
  | { kind: 'DELETE_ACTIVITY'; activityId: string; version: number; reason: string }
  | { kind: 'RECORD_CONSULTATION'; input: ConsultationInput }
  | {
      kind: 'EDIT_CONSULTATION';
      consultationId: string;
      version: number;
      input: ConsultationInput;
      reason: string;
    }
  | { kind: 'DELETE_CONSULTATION'; consultationId: string; version: number; reason: string }
  | { kind: 'SUBMIT_APPLICATION'; draft: ApplicationDraft }
  | { kind: 'BRING_PAPERS'; intakeId: string; kinds: string[] }
  /** One photo of a paper of an application that the server has; at a centre the application is a case at once. */
  | { kind: 'ADD_PAGE'; of: 'intake' | 'case'; ofId: string; material: string }
  | { kind: 'SIGN_RECEIPT'; directiveId: string; signedOn: string | null }
  | { kind: 'COMPLETE_TASK'; directiveId: string; taskId: string; note: string | null; doneOn: string | null }
  | { kind: 'ASK_EXTENSION'; directiveId: string; taskId: string | null; wantedUntil: string; reason: string }
  | { kind: 'DECLARE_PERIOD'; month: string; isNil: boolean }
  | { kind: 'ANSWER_FINDING'; findingId: string; inspectionId: string; text: string }
  | { kind: 'SUBMIT_REPORT'; directiveId: string; note: string | null; reportedOn: string | null };
