import { ConsultationFormDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { type KeptData, useKept } from '../store/use-kept.js';
import type { ConsultationChoices } from './consultation-draft.js';

/** What the form offers, in the worker's language, kept for offline use. */
export function useChoices(): Omit<KeptData<unknown>, 'data'> & { choices: ConsultationChoices | undefined } {
  const { language } = useTexts();
  const { data, ...kept } = useKept(`consultations:${language}`, ConsultationFormDocument, {}, true);
  return { ...kept, choices: data?.consultationForm };
}
