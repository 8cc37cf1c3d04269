import type { LinkedCaseFieldsFragment } from '../generated/graphql.js';

/** The case of a link, and whom to tell when it changed or the link ended. */
export interface LinkedProps {
  found: LinkedCaseFieldsFragment;
  onChanged(found: LinkedCaseFieldsFragment): void;
  onOut(note: string): void;
}
