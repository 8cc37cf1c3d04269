import { App, Button, Flex, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import { useLive } from '../api/use-live.js';
import {
  AcceptTasksDocument,
  InboxChangedDocument,
  type ReturnReason,
  ReturnTaskDocument,
  TaskReviewsDocument,
  type TaskReviewsQuery,
} from '../generated/graphql.js';
import { useIndicators } from '../figures/use-indicators.js';
import { Asked } from '../parts/asked.js';
import { formatCell } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { EvidenceView } from './evidence-view.js';
import { ReturnDialog } from './return-dialog.js';
import { TaskActLine } from './task-facts.js';

type Review = TaskReviewsQuery['taskReviews'][number];

/** 任务验收: what units below say they have done, with the evidence beside it, accepted (销号) or sent back. */
export const TaskReviews = ({ directiveId }: { directiveId: string }) => {
  const answer = useAsk(TaskReviewsDocument, { directiveId });
  useLive(InboxChangedDocument, answer.again);
  return (
    <Asked answer={answer}>
      {({ taskReviews }) => (
        <ReviewTable directiveId={directiveId} reviews={taskReviews} again={answer.again} />
      )}
    </Asked>
  );
};

const useColumns = (directiveId: string, onReturn: (review: Review) => void): TableColumnsType<Review> => {
  const { t } = useTranslation();
  const { unitOf } = useIndicators();
  return [
    {
      title: t('tasks.unit'),
      width: 170,
      render: (_value, { unit }) => (
        <Link to={`/directives/${directiveId}/tasks?unit=${unit.id}`}>{unit.name}</Link>
      ),
    },
    { title: t('tasks.task'), dataIndex: 'title', width: 170 },
    {
      title: t('tasks.achieved'),
      width: 120,
      align: 'right',
      render: (_value, { achieved, share, indicator }) => (
        <>
          {t('task.quantity', { quantity: formatCell(achieved), unit: unitOf(indicator) })}
          {share !== null && (
            <div className="muted">{t('tasks.shareCell', { quantity: formatCell(share) })}</div>
          )}
        </>
      ),
    },
    {
      title: t('tasks.evidence'),
      className: 'review-evidence',
      render: (_value, { evidence, photos, note, unit, title }) => (
        <EvidenceView
          evidence={evidence}
          photos={photos}
          note={note}
          subject={t('tasks.unitTask', { unit: unit.name, title })}
        />
      ),
    },
    {
      title: t('tasks.statusTitle'),
      width: 240,
      render: (_value, review) => <TaskActLine act={actOf(review)} />,
    },
    {
      title: t('activity.actions'),
      width: 90,
      render: (_value, review) =>
        review.status === 'REPORTED' && (
          <Button onClick={() => onReturn(review)}>{t('directive.return')}</Button>
        ),
    },
  ];
};

const actOf = (review: Review) => ({ ...review, files: [] });

const ReviewTable = ({
  directiveId,
  reviews,
  again,
}: {
  directiveId: string;
  reviews: Review[];
  again: () => void;
}) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [chosen, setChosen] = useState<string[]>([]);
  const [returning, setReturning] = useState<Review | null>(null);
  const accept = useAct(AcceptTasksDocument);
  const giveBack = useAct(ReturnTaskDocument);
  const columns = useColumns(directiveId, setReturning);
  const waiting = reviews.filter(({ status }) => status === 'REPORTED');
  const ready = waiting.filter(({ evidence }) => evidence.complete).map(({ id }) => id);
  // What somebody else has decided meanwhile is no longer chosen.
  const selected = chosen.filter((id) => waiting.some((review) => review.id === id));
  const acceptSelected = async () => {
    if (!(await accept.run({ actIds: selected }))) return;
    void message.success(t('tasks.acceptedDone', { number: selected.length }));
    setChosen([]);
    again();
  };
  const returnIt = async (reason: { code: ReturnReason; text: string | null }) => {
    if (!returning || !(await giveBack.run({ actId: returning.id, ...reason }))) return;
    setReturning(null);
    again();
  };
  return (
    <Flex vertical gap={12}>
      <Flex gap={8} justify="end" wrap>
        <Button disabled={ready.length === 0} onClick={() => setChosen(ready)}>
          {t('tasks.selectReady', { number: ready.length })}
        </Button>
        <Button
          type="primary"
          disabled={selected.length === 0}
          loading={accept.busy}
          onClick={() => void acceptSelected()}
        >
          {t('tasks.accept', { number: selected.length })}
        </Button>
      </Flex>
      <ProblemList problems={accept.problems} />
      <Table<Review>
        size="small"
        rowKey="id"
        columns={columns}
        dataSource={reviews}
        pagination={reviews.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        scroll={{ x: 1080 }}
        rowSelection={{
          selectedRowKeys: selected,
          onChange: (keys) => setChosen(keys.map(String)),
          getCheckboxProps: ({ status, unit, title }) => ({
            disabled: status !== 'REPORTED',
            'aria-label': t('tasks.unitTask', { unit: unit.name, title }),
          }),
        }}
        locale={{ emptyText: <Nothing text={t('tasks.noReviews')} /> }}
      />
      <ReturnDialog
        open={returning !== null}
        title={t('tasks.returnTitle', { unit: returning?.unit.name ?? '', title: returning?.title ?? '' })}
        busy={giveBack.busy}
        problems={giveBack.problems}
        onConfirm={(reason) => void returnIt(reason)}
        onCancel={() => setReturning(null)}
      />
    </Flex>
  );
};
