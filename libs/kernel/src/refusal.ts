import type { Text } from './text.js';

export interface RefusalDetails {
  /** Dotted, stable, e.g. `directive.due_in_past`. */
  readonly code: string;
  /** What is wrong and the way out, for the person who sees it. Carries no personal data. */
  readonly text: Text;
  /** The input field it is about, as in the API, e.g. `tasks.0.dueOn`. */
  readonly field?: string;
}

/** An expected "no": the edge shows it to the user as it is. Everything else that is thrown is a fault. */
export class Refusal extends Error {
  readonly code: string;
  readonly text: Text;
  readonly field: string | undefined;

  constructor(details: RefusalDetails) {
    super(details.code);
    this.name = 'Refusal';
    this.code = details.code;
    this.text = details.text;
    this.field = details.field;
  }
}
