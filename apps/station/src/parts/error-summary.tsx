import { type ReactNode, useEffect, useRef } from 'react';

import { useTexts } from '../i18n/i18n.js';

export interface SummaryProblem {
  /** Id of the entry to go to; null when it belongs to the whole form. */
  field: string | null;
  text: string;
}

/** All problems at the top of a form, each leading to its entry; takes the focus when it appears or changes. */
export function ErrorSummary({ problems, title }: { problems: SummaryProblem[]; title?: ReactNode }) {
  const { t } = useTexts();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div className="message message-error" role="alert" tabIndex={-1} ref={box}>
      <span className="mark" aria-hidden="true">
        ✕
      </span>
      <div>
        <strong>{title ?? t('problem.title', { count: problems.length })}</strong>
        <ul>
          {problems.map(({ field, text }) => (
            <li key={`${field}-${text}`}>
              {field ? (
                <a href={`#${field}`} onClick={goTo(field)}>
                  {text}
                </a>
              ) : (
                text
              )}
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

const goTo = (field: string) => (event: { preventDefault(): void }) => {
  event.preventDefault();
  const entry = document.getElementById(field);
  entry?.scrollIntoView({ block: 'center' });
  entry?.focus();
};
