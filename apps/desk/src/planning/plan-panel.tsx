import { Button, Card, Form, Skeleton } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import type { DirectiveDraft } from '../directives/draft.js';
import { DeadlinePlanDocument } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { ProblemList } from '../parts/problem-list.js';
import { useSettled } from '../parts/use-settled.js';
import { DueWarnings } from './due-warnings.js';
import type { Plan } from './plan.js';
import { PlannedSteps } from './planned-steps.js';

/** The days that one click takes into the draft. */
export interface PlannedDays {
  taskDue: string;
  reportDue: string;
}

interface Props {
  draft: DirectiveDraft;
  reissuesId: string | null;
  /** The report day from above, which no plan passes. */
  upperDue: string | undefined;
  onApply: (days: PlannedDays) => void;
}

const duesOf = (draft: DirectiveDraft) => [
  ...(draft.reportDue ? [{ field: 'reportDue', day: draft.reportDue }] : []),
  ...draft.tasks.flatMap((task, at) =>
    task?.dueOn ? [{ field: `tasks.${at}.dueOn`, day: task.dueOn }] : [],
  ),
];

/** Inner deadlines from the top day backwards, level by level, and what is wrong with the days as they stand. */
export const PlanPanel = ({ draft, reissuesId, upperDue, onApply }: Props) => {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<string | null>(null);
  const { startsOn, endsOn, recipients } = draft;
  const topDue = wanted ?? upperDue ?? draft.reportDue ?? null;
  const dated = Boolean(startsOn && endsOn);
  const question = { startsOn, endsOn, topDue: topDue || null, recipients, reissuesId, dues: duesOf(draft) };
  const { settled, waiting } = useSettled({ ...question, startsOn: startsOn ?? '', endsOn: endsOn ?? '' });
  const pause = !settled.startsOn || !settled.endsOn;
  const answer = useAsk(DeadlinePlanDocument, { input: settled }, { pause });
  const plan = answer.data?.deadlinePlan;
  return (
    <Card
      size="small"
      title={t('planning.title')}
      role="region"
      aria-label={t('planning.title')}
      aria-busy={waiting || answer.fetching}
    >
      <ProblemList problems={answer.problems} again={answer.again} />
      <Form component={false} layout="vertical">
        <Form.Item label={t('planning.topDue')} htmlFor="plan-top-due" extra={t('planning.topDueHint')}>
          <DateField id="plan-top-due" value={topDue} onChange={setWanted} notAfter={upperDue} />
        </Form.Item>
      </Form>
      {!dated && <p className="muted">{t('planning.datesFirst')}</p>}
      {dated && !plan && answer.problems.length === 0 && <Skeleton active paragraph={{ rows: 4 }} />}
      {dated && plan && <PlanBody plan={plan} tasks={draft.tasks.length} onApply={onApply} />}
    </Card>
  );
};

const PlanBody = ({ plan, tasks, onApply }: { plan: Plan; tasks: number; onApply: Props['onApply'] }) => {
  const { t } = useTranslation();
  const { taskDue, reportDue } = plan;
  return (
    <div className="plan">
      <DueWarnings warnings={plan.warnings} />
      {taskDue === null || reportDue === null ? (
        <p className="muted">{t('planning.none')}</p>
      ) : (
        <>
          <PlannedSteps steps={plan.steps} />
          <Button block onClick={() => onApply({ taskDue, reportDue })}>
            {t(tasks > 0 ? 'planning.apply' : 'planning.applyReport', { taskDue, reportDue })}
          </Button>
        </>
      )}
    </div>
  );
};
