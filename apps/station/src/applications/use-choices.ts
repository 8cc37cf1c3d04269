import { ApplicationChoicesDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { type KeptData, useKept } from '../store/use-kept.js';
import type { Choices } from './application-draft.js';

/** What the form of an application offers, in the worker's language, kept for offline use. */
export function useApplicationChoices(): Omit<KeptData<unknown>, 'data'> & { choices: Choices | undefined } {
  const { language } = useTexts();
  const { data, ...kept } = useKept(`applications:${language}`, ApplicationChoicesDocument, {}, true);
  return { ...kept, choices: data?.applicationChoices };
}
