import { Alert, Button } from 'antd';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldPath, NETWORK, type Problem } from '../api/problems.js';

interface Props {
  problems: Problem[];
  /** Name of the form whose fields the problems speak of; their lines then lead to the fields. */
  form?: string;
  again?: () => void;
}

/** What went wrong, gathered above the input it concerns; takes the focus so that it is read out. */
export const ProblemList = ({ problems, form, again }: Props) => {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length > 0) box.current?.focus();
  }, [problems]);
  if (problems.length === 0) return null;
  const lines = problems.map((problem, at) => {
    const text = problem.code === NETWORK ? t('state.network') : problem.message;
    if (!form || !problem.field) return <li key={at}>{text}</li>;
    const target = [form, ...fieldPath(problem.field)].join('_');
    return (
      <li key={at}>
        <a href={`#${target}`} onClick={(event) => focusField(event, target)}>
          {text}
        </a>
      </li>
    );
  });
  return (
    <div ref={box} tabIndex={-1} role="alert" className="problem-list">
      <Alert
        type={problems.every((problem) => problem.code === NETWORK) ? 'warning' : 'error'}
        showIcon
        title={t('state.problemTitle')}
        description={<ul>{lines}</ul>}
        action={again && <Button onClick={again}>{t('action.retry')}</Button>}
      />
    </div>
  );
};

const focusField = (event: React.MouseEvent, target: string): void => {
  const field = document.getElementById(target);
  if (!field) return;
  event.preventDefault();
  field.focus();
  field.scrollIntoView({ block: 'center' });
};
