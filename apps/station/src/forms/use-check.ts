import { useState } from 'react';

import { useTexts } from '../i18n/i18n.js';
import type { Refusal } from '../outbox/outbox.js';
import type { SummaryProblem } from '../parts/error-summary.js';
import { dayOf } from './day.js';
import { checkDraft, type RecordDraft, type RecordForm } from './record-draft.js';

/** `input.measures.leaflets` of the server is the entry `leaflets` of the form. */
const entryOf = (field: string | null): string | null => field?.split('.').pop() ?? null;

export interface Check {
  /** Heading of the problems. */
  title: string;
  problems: SummaryProblem[];
  warnings: string[];
  /** True when the draft may go; otherwise problems or warnings are shown, and the same warnings pass the second time. */
  pass(draft: RecordDraft, form: RecordForm, warnings: string[]): boolean;
  /** Shows a problem that came up while saving. */
  fail(text: string): void;
}

/** Checks on submit, not while typing. `refusal` is what the server said the last time. */
export function useCheck(refusal: Refusal | null, mending: boolean): Check {
  const { t } = useTexts();
  const [problems, setProblems] = useState<SummaryProblem[]>(() =>
    refusal ? [{ field: entryOf(refusal.field), text: refusal.message }] : [],
  );
  const [fromServer, setFromServer] = useState(refusal !== null);
  const [warnings, setWarnings] = useState<string[]>([]);
  const pass = (draft: RecordDraft, form: RecordForm, found: string[]): boolean => {
    const wrong = checkDraft(draft, form, dayOf(new Date()), mending);
    setFromServer(false);
    setProblems(wrong.map(({ field, message, params }) => ({ field, text: t(message, params) })));
    if (wrong.length > 0) return false;
    const known = found.every((warning) => warnings.includes(warning));
    setWarnings(found);
    return known;
  };
  const title = fromServer ? t('form.notDelivered') : t('problem.title', { count: problems.length });
  return { title, problems, warnings, pass, fail: (text) => setProblems([{ field: null, text }]) };
}
