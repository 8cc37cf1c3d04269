import { type FormEvent, useEffect, useRef, useState } from 'react';

import { dayOf } from '../forms/day.js';
import { useTexts } from '../i18n/i18n.js';
import { ErrorSummary, type SummaryProblem } from '../parts/error-summary.js';
import type { ApplicationDraft, Choices } from './application-draft.js';
import { checkStep, STEPS, type Step } from './check-step.js';
import { MatterStep } from './matter-step.js';
import { MeansStep } from './means-step.js';
import { PapersStep } from './papers-step.js';
import { PersonStep } from './person-step.js';
import type { StepProps } from './step-props.js';

const FIELDS: Readonly<Record<Step, (props: StepProps) => React.ReactNode>> = {
  person: PersonStep,
  matter: MatterStep,
  means: MeansStep,
  papers: PapersStep,
};

interface FormProps {
  draft: ApplicationDraft;
  choices: Choices;
  /** Where a refused application is opened again, and what the server said. */
  refused: { step: Step; problem: SummaryProblem } | null;
  note: string | undefined;
  onChange(changes: Partial<ApplicationDraft>): void;
  /** All steps are well. @returns a problem that came up while saving */
  onSubmit(): Promise<string | null>;
}

/** Which step of four is open; the heading takes the focus when it changes. */
function StepHeading({ step }: { step: Step }) {
  const { t } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  const opened = useRef(step);
  useEffect(() => {
    if (opened.current === step) return;
    opened.current = step;
    window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, [step]);
  const number = STEPS.indexOf(step) + 1;
  return (
    <div className="steps">
      <h2 ref={heading} tabIndex={-1}>
        {t(`intake.step.${step}`)}
      </h2>
      <span className="quiet">{t('intake.stepOf', { number, count: STEPS.length })}</span>
      <progress value={number} max={STEPS.length} aria-hidden="true" />
    </div>
  );
}

/** The short form in four steps; each is checked when it is left, and the draft is kept as it is typed. */
export function ApplicationForm({ draft, choices, refused, note, onChange, onSubmit }: FormProps) {
  const { t } = useTexts();
  const [step, setStep] = useState<Step>(refused?.step ?? 'person');
  const [problems, setProblems] = useState<SummaryProblem[]>(refused ? [refused.problem] : []);
  const [busy, setBusy] = useState(false);
  const today = dayOf(new Date());
  const at = STEPS.indexOf(step);
  const isLast = at === STEPS.length - 1;
  const go = (to: number) => {
    setProblems([]);
    setStep(STEPS[to] ?? step);
  };
  const leave = async (event: FormEvent) => {
    event.preventDefault();
    const wrong = checkStep(step, draft, today).map(({ field, message }) => ({ field, text: t(message) }));
    setProblems(wrong);
    if (wrong.length > 0) return;
    if (!isLast) return go(at + 1);
    // A draft of the desk, or of yesterday, may miss something in a step that was passed over.
    const early = STEPS.find((each) => checkStep(each, draft, today).length > 0);
    if (early) return setStep(early);
    setBusy(true);
    const failure = await onSubmit();
    setBusy(false);
    if (failure) setProblems([{ field: null, text: failure }]);
  };
  const Fields = FIELDS[step];
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  return (
    <form onSubmit={(event) => void leave(event)} noValidate autoComplete="off">
      <StepHeading step={step} />
      <ErrorSummary problems={problems} />
      <section className="card stacked">
        <Fields draft={draft} choices={choices} today={today} onChange={onChange} errorOf={errorOf} />
      </section>
      {note && (
        <p className="quiet" role="status">
          {note}
        </p>
      )}
      <div className="action-bar">
        {at > 0 && (
          <button type="button" className="button" onClick={() => go(at - 1)}>
            {t('intake.back')}
          </button>
        )}
        <button type="submit" className="button button-main" disabled={busy}>
          {t(isLast ? 'intake.submit' : 'intake.next')}
        </button>
      </div>
    </form>
  );
}
