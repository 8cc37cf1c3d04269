import { Alert, Card, Flex, Timeline } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { usePages } from '../api/use-pages.js';
import { ChasePlanDocument, ChasesDocument } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { momentText } from '../parts/format.js';
import { MoreButton } from '../parts/more-button.js';
import { ProblemList } from '../parts/problem-list.js';

/** When units will be told by themselves, and everything they were told so far. */
export const ChaseHistory = ({ directiveId }: { directiveId: string }) => {
  const { t } = useTranslation();
  return (
    <Card size="small" title={t('chase.history')}>
      <Plan directiveId={directiveId} />
      <Trail directiveId={directiveId} />
    </Card>
  );
};

const Plan = ({ directiveId }: { directiveId: string }) => {
  const { t } = useTranslation();
  const answer = useAsk(ChasePlanDocument, { directiveId });
  return (
    <Asked answer={answer} rows={2}>
      {({ chasePlan }) => (
        <Flex vertical gap={8}>
          {chasePlan.warnings.map((warning) => (
            <Alert key={warning} type="warning" showIcon title={warning} />
          ))}
          {chasePlan.steps.length > 0 && (
            <ul className="bare" aria-label={t('chase.plan')}>
              {chasePlan.steps.map(({ day, workingDays, toward }) => (
                <li key={workingDays}>
                  <span className="nowrap">{day}</span>{' '}
                  <span className="muted">
                    {t(`chase.toward.${toward}`)}
                    {workingDays > 0
                      ? t('chase.planLate', { days: workingDays })
                      : workingDays === 0
                        ? t('chase.planToday')
                        : t('chase.planBefore', { days: -workingDays })}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Flex>
      )}
    </Asked>
  );
};

const Trail = ({ directiveId }: { directiveId: string }) => {
  const { t } = useTranslation();
  const variables = useMemo(() => ({ directiveId }), [directiveId]);
  const pages = usePages(ChasesDocument, variables, ({ chases }) => chases, { size: 10 });
  return (
    <>
      <ProblemList problems={pages.problems} again={pages.again} />
      {pages.last && pages.items.length === 0 && <p className="muted">{t('chase.none')}</p>}
      <Timeline
        items={pages.items.map((chase) => ({
          key: chase.id,
          content: (
            <>
              {t('chase.toUnit', { unit: chase.unit.name, text: chase.text })}
              <div className="muted">
                {momentText(chase.createdAt)}{' '}
                {chase.byName
                  ? t('chase.by', { name: chase.byName, unit: chase.from.name })
                  : t('chase.bySystem')}
                {!chase.open && ` · ${t('chase.settled')}`}
              </div>
            </>
          ),
        }))}
      />
      <MoreButton pages={pages} />
    </>
  );
};
