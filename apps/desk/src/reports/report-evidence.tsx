import { Flex, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useIndicators } from '../figures/use-indicators.js';
import { DirectiveTasksDocument, type ReportFieldsFragment } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { formatCell } from '../parts/format.js';
import { EvidenceView } from '../tasks/evidence-view.js';
import { TaskActLine } from '../tasks/task-facts.js';

/** The tasks a report stands on, each with the reported figure and, beside it, what the unit has to show for it. */
export const ReportEvidence = ({ report }: { report: ReportFieldsFragment }) => {
  const { t } = useTranslation();
  const { unitOf } = useIndicators();
  const { directiveId, unit, figures } = report;
  const answer = useAsk(DirectiveTasksDocument, { directiveId, unitId: unit.id });
  return (
    <Asked answer={answer} rows={3}>
      {({ directiveTasks }) =>
        directiveTasks.length > 0 && (
          <Table
            size="small"
            rowKey={({ progress }) => progress.task.id}
            pagination={false}
            dataSource={directiveTasks}
            columns={[
              {
                title: t('tasks.task'),
                width: 200,
                render: (_value, { progress }) => (
                  <Link to={`/directives/${directiveId}/tasks?unit=${unit.id}`}>{progress.task.title}</Link>
                ),
              },
              {
                title: t('tasks.reportedFigure'),
                width: 130,
                align: 'right',
                render: (_value, { progress: { task, share } }) => (
                  <>
                    {t('task.quantity', {
                      quantity: formatCell(
                        figures.find(({ indicator }) => indicator === task.indicator)?.quantity,
                      ),
                      unit: unitOf(task.indicator),
                    })}
                    {share !== null && (
                      <div className="muted">{t('tasks.shareCell', { quantity: formatCell(share) })}</div>
                    )}
                  </>
                ),
              },
              {
                title: t('tasks.evidence'),
                render: (_value, { evidence, photos, act, progress }) => (
                  <Flex vertical gap={6}>
                    <EvidenceView
                      evidence={evidence}
                      photos={photos}
                      note={act?.note}
                      subject={t('tasks.unitTask', { unit: unit.name, title: progress.task.title })}
                    />
                    <TaskActLine act={act} />
                  </Flex>
                ),
              },
            ]}
          />
        )
      }
    </Asked>
  );
};
