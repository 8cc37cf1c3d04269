import { useState } from 'react';

import { useTexts } from '../i18n/i18n.js';
import type { Entry } from '../outbox/outbox.js';
import type { SummaryProblem } from '../parts/error-summary.js';
import { dayOf } from './day.js';
import { checkDraft, type CheckOptions, entryOf, type RecordDraft, type RecordForm } from './record-draft.js';

export interface Found {
  warnings: string[];
  directive: CheckOptions['directive'];
}

export interface Check {
  /** Heading of the problems. */
  title: string;
  problems: SummaryProblem[];
  warnings: string[];
  /** True when the draft may go; otherwise problems or warnings are shown, and the same warnings pass the second time. */
  pass(draft: RecordDraft, form: RecordForm, found: Found): boolean;
  /** Shows a problem that came up while saving. */
  fail(text: string): void;
}

function refusalOf(entry: Entry | undefined): SummaryProblem[] {
  if (!entry?.refusal) return [];
  if (entry.act.kind !== 'RECORD_ACTIVITY' && entry.act.kind !== 'EDIT_ACTIVITY') return [];
  return [{ field: entryOf(entry.refusal.field, entry.act.input), text: entry.refusal.message }];
}

/** Checks on submit, not while typing. `mended` is the refused entry that is opened again, with what the server said. */
export function useCheck(mended: Entry | undefined, mending: boolean): Check {
  const { t } = useTexts();
  const [problems, setProblems] = useState(() => refusalOf(mended));
  const [fromServer, setFromServer] = useState(problems.length > 0);
  const [warnings, setWarnings] = useState<string[]>([]);
  const pass = (draft: RecordDraft, form: RecordForm, found: Found): boolean => {
    const { directive } = found;
    const wrong = checkDraft(draft, form, { today: dayOf(new Date()), mending, directive });
    setFromServer(false);
    setProblems(wrong.map(({ field, message, params }) => ({ field, text: t(message, params) })));
    if (wrong.length > 0) return false;
    const known = found.warnings.every((warning) => warnings.includes(warning));
    setWarnings(found.warnings);
    return known;
  };
  const title = fromServer ? t('form.notDelivered') : t('problem.title', { count: problems.length });
  return { title, problems, warnings, pass, fail: (text) => setProblems([{ field: null, text }]) };
}
