import type { ApplicationDraft, Choices } from './application-draft.js';

/** What each step of the form gets. */
export interface StepProps {
  draft: ApplicationDraft;
  choices: Choices;
  /** The worker's day. */
  today: string;
  onChange(changes: Partial<ApplicationDraft>): void;
  errorOf(field: string): string | undefined;
}
