import { App, Button, Flex, Segmented, Table, type TableColumnsType } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import { DirectivePicker, useChosenDirective } from '../directives/directive-picker.js';
import { useIndicators } from '../figures/use-indicators.js';
import {
  AcceptReportsDocument,
  CompletionReportsDocument,
  type ReportFieldsFragment,
  type ReturnReason,
  ReturnReportDocument,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { formatCell } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { useSession } from '../session/session.js';
import { ExtensionList } from '../tasks/extension-list.js';
import { ReturnDialog } from '../tasks/return-dialog.js';
import { TaskReviews } from '../tasks/task-reviews.js';
import { CoverageNote } from './coverage-note.js';
import { ReportEvidence } from './report-evidence.js';
import { ReportHistory } from './report-history.js';
import { ReportStatusTag } from './report-status.js';

type Report = ReportFieldsFragment;

const views = ['reports', 'tasks', 'extensions'] as const;
type View = (typeof views)[number];

/** 审核: what units below have sent waits here: reports, tasks they completed, requests for more time. */
export const ReviewPage = () => {
  const { t } = useTranslation();
  const chosen = useChosenDirective(['SENT', 'RECEIVED']);
  const [params, setParams] = useSearchParams();
  const view = views.find((each) => each === params.get('view')) ?? 'reports';
  const show = (next: View) =>
    setParams((before) => {
      before.set('view', next);
      return before;
    });
  return (
    <PageFrame title={t('menu.review')} actions={<DirectivePicker chosen={chosen} />}>
      <ProblemList problems={chosen.problems} />
      {chosen.ready && !chosen.id && <Nothing text={t('review.noDirective')} />}
      {chosen.id && (
        <>
          <Segmented<View>
            className="start"
            aria-label={t('tasks.reviewViews')}
            value={view}
            onChange={show}
            options={views.map((each) => ({ value: each, label: t(`tasks.reviewView.${each}`) }))}
          />
          {view === 'reports' && <Review key={chosen.id} directiveId={chosen.id} />}
          {view === 'tasks' && <TaskReviews key={chosen.id} directiveId={chosen.id} />}
          {view === 'extensions' && <ExtensionList key={chosen.id} directiveId={chosen.id} />}
        </>
      )}
    </PageFrame>
  );
};

/** A unit that reported again shows its latest report only. */
const latestByUnit = (reports: Report[]): Report[] => {
  const sorted = [...reports].sort((a, b) => a.recordedAt.localeCompare(b.recordedAt));
  return [...new Map(sorted.map((report) => [report.unit.id, report])).values()];
};

const Review = ({ directiveId }: { directiveId: string }) => {
  const { session } = useSession();
  const answer = useAsk(CompletionReportsDocument, { directiveId });
  return (
    <Asked answer={answer}>
      {({ completionReports }) => (
        <ReviewTable
          reports={latestByUnit(completionReports.filter((report) => report.unit.id !== session.unit.id))}
          again={answer.again}
        />
      )}
    </Asked>
  );
};

const useColumns = (indicators: string[], onReturn: (report: Report) => void): TableColumnsType<Report> => {
  const { t } = useTranslation();
  const { nameOf, unitOf } = useIndicators();
  return [
    { title: t('board.unit'), dataIndex: ['unit', 'name'], width: 180, fixed: 'left' },
    ...indicators.map((code) => ({
      title: t('task.indicatorWithUnit', { name: nameOf(code), unit: unitOf(code) }),
      key: code,
      width: 130,
      align: 'right' as const,
      render: (_value: unknown, report: Report) =>
        formatCell(report.figures.find(({ indicator }) => indicator === code)?.quantity),
    })),
    {
      title: t('review.coverage'),
      width: 110,
      align: 'right',
      render: (_value, { coverage }) =>
        t('directive.signedOf', {
          signed: formatCell(coverage.reported),
          total: formatCell(coverage.expected),
        }),
    },
    { title: t('review.reportedOn'), dataIndex: 'reportedOn', width: 120, className: 'nowrap' },
    {
      title: t('directive.statusTitle'),
      width: 100,
      render: (_value, { status }) => <ReportStatusTag status={status} />,
    },
    {
      title: t('activity.actions'),
      width: 90,
      fixed: 'right',
      render: (_value, report) =>
        report.status === 'SUBMITTED' && (
          <Button onClick={() => onReturn(report)}>{t('directive.return')}</Button>
        ),
    },
  ];
};

const ReportDetail = ({ report }: { report: Report }) => (
  <Flex vertical gap={12} className="expanded">
    <CoverageNote coverage={report.coverage} gaps={report.gaps} />
    <ReportEvidence report={report} />
    {report.note && <p className="keep-lines">{report.note}</p>}
    <ReportHistory history={report.history} />
  </Flex>
);

const ReviewTable = ({ reports, again }: { reports: Report[]; again: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [status, setStatus] = useState<Report['status'] | 'ALL'>('SUBMITTED');
  const [selected, setSelected] = useState<string[]>([]);
  const [returning, setReturning] = useState<Report | null>(null);
  const accept = useAct(AcceptReportsDocument);
  const giveBack = useAct(ReturnReportDocument);
  const shown = status === 'ALL' ? reports : reports.filter((report) => report.status === status);
  const indicators = [
    ...new Set(reports.flatMap(({ figures }) => figures.map(({ indicator }) => indicator))),
  ];
  const columns = useColumns(indicators, setReturning);
  const waiting = shown.filter((report) => report.status === 'SUBMITTED').map(({ id }) => id);
  useEffect(() => setSelected([]), [status, reports.length]);

  const acceptSelected = async () => {
    if (!(await accept.run({ reportIds: selected }))) return;
    void message.success(t('review.accepted', { number: selected.length }));
    setSelected([]);
    again();
  };
  const returnIt = async (reason: { code: ReturnReason; text: string | null }) => {
    if (!returning || !(await giveBack.run({ reportId: returning.id, ...reason }))) return;
    setReturning(null);
    again();
  };
  const count = (of: Report['status']) => reports.filter((report) => report.status === of).length;
  return (
    <Flex vertical gap={12}>
      <Flex gap={12} wrap justify="space-between">
        <Segmented<Report['status'] | 'ALL'>
          aria-label={t('directive.statusTitle')}
          value={status}
          onChange={setStatus}
          options={[
            ...(['SUBMITTED', 'RETURNED', 'ACCEPTED'] as const).map((each) => ({
              value: each,
              label: t('review.tab', { status: t(`report.status.${each}`), number: count(each) }),
            })),
            { value: 'ALL', label: t('review.tab', { status: t('review.all'), number: reports.length }) },
          ]}
        />
        <Flex gap={8}>
          <Button disabled={waiting.length === 0} onClick={() => setSelected(waiting)}>
            {t('review.selectAll', { number: waiting.length })}
          </Button>
          <Button
            type="primary"
            disabled={selected.length === 0}
            loading={accept.busy}
            onClick={() => void acceptSelected()}
          >
            {t('review.accept', { number: selected.length })}
          </Button>
        </Flex>
      </Flex>
      <ProblemList problems={accept.problems} />
      <Table<Report>
        size="small"
        rowKey="id"
        columns={columns}
        dataSource={shown}
        pagination={shown.length > 50 ? { pageSize: 50, showSizeChanger: false } : false}
        scroll={{ x: 700 + indicators.length * 130 }}
        rowSelection={{
          selectedRowKeys: selected,
          onChange: (keys) => setSelected(keys.map(String)),
          getCheckboxProps: (report) => ({
            disabled: report.status !== 'SUBMITTED',
            'aria-label': report.unit.name,
          }),
        }}
        expandable={{ expandedRowRender: (report) => <ReportDetail report={report} /> }}
        locale={{
          emptyText: <Nothing text={t(status === 'SUBMITTED' ? 'review.noneWaiting' : 'review.none')} />,
        }}
        footer={() => <span className="muted">{t('list.legend')}</span>}
      />
      <ReturnDialog
        open={returning !== null}
        title={t('review.returnTitle', { unit: returning?.unit.name ?? '' })}
        busy={giveBack.busy}
        problems={giveBack.problems}
        onConfirm={(reason) => void returnIt(reason)}
        onCancel={() => setReturning(null)}
      />
    </Flex>
  );
};
