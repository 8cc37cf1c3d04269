import { useState } from 'react';

import { ApiFailure } from '../api/client.js';
import { useTexts } from '../i18n/i18n.js';
import type { SummaryProblem } from '../parts/error-summary.js';
import { isOut } from './link-session.js';

interface LinkAct {
  busy: boolean;
  problems: SummaryProblem[];
  /** The problem of one entry. */
  wrong(field: string): string | undefined;
  fail(problems: SummaryProblem[]): void;
  /** Does it; what was typed stays when it is refused. */
  run(work: () => Promise<void>): Promise<void>;
}

/** `input.happenedOn` is the entry `happenedOn`. */
const entryOf = (field: string | null): string | null =>
  field?.split('.').find((part) => part !== 'input') ?? null;

/** An act of the page with what came of it; when the link leads nowhere any more, the page is told. */
export function useLinkAct(onOut: (note: string) => void): LinkAct {
  const { t } = useTexts();
  const [busy, setBusy] = useState(false);
  const [problems, setProblems] = useState<SummaryProblem[]>([]);
  const run = async (work: () => Promise<void>) => {
    setBusy(true);
    setProblems([]);
    try {
      await work();
    } catch (error) {
      const said = error instanceof ApiFailure && error.kind === 'refused' ? error : null;
      if (said && isOut(said)) return onOut(said.message);
      setProblems([{ field: said ? entryOf(said.field) : null, text: said?.message ?? t('link.network') }]);
    } finally {
      setBusy(false);
    }
  };
  const wrong = (field: string) => problems.find((problem) => problem.field === field)?.text;
  return { busy, problems, wrong, fail: setProblems, run };
}
