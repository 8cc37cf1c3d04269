import { byTurn, type Draw } from './draw.js';

/** What may be asked about persons. */
export const PERSON_QUESTIONS: Readonly<Record<string, Draw>> = {
  person: (target) => byTurn(target, 'person', 'id'),
};
