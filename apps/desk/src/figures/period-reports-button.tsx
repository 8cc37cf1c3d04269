import { App, Button, Drawer, Flex, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import {
  DeclarePeriodDocument,
  PeriodReportsDocument,
  type PeriodReportsQuery,
  WithdrawPeriodDocument,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { formatCell, momentText } from '../parts/format.js';
import { ProblemList } from '../parts/problem-list.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { StateTag } from '../parts/state-tag.js';
import { useSession } from '../session/session.js';

type Report = PeriodReportsQuery['periodReports'][number];

/** Opens the months of the own unit, each to be declared complete or nil (月报报齐). */
export const PeriodReportsButton = () => {
  const { t } = useTranslation();
  const { may } = useSession();
  const [open, setOpen] = useState(false);
  if (!may('report.submit')) return null;
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('period.open')}</Button>
      <Drawer
        open={open}
        title={t('period.title')}
        onClose={() => setOpen(false)}
        size="min(860px, 100vw)"
        destroyOnHidden
      >
        <Months />
      </Drawer>
    </>
  );
};

const Months = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const answer = useAsk(PeriodReportsDocument, {});
  const declare = useAct(DeclarePeriodDocument);
  const [withdrawn, setWithdrawn] = useState<Report | null>(null);
  const say = async (report: Report) => {
    if (!(await declare.run({ month: report.month, isNil: report.rows === 0 }))) return;
    void message.success(
      t(report.rows === 0 ? 'period.nilDone' : 'period.done', { month: report.month.slice(0, 7) }),
    );
    answer.again();
  };
  return (
    <Flex vertical gap={12}>
      <p className="muted">{t('period.explain')}</p>
      <ProblemList problems={declare.problems} />
      <Asked answer={answer} rows={8}>
        {({ periodReports }) => (
          <MonthTable reports={periodReports} busy={declare.busy} onDeclare={say} onWithdraw={setWithdrawn} />
        )}
      </Asked>
      <WithdrawDialog
        report={withdrawn}
        onClose={() => setWithdrawn(null)}
        onDone={() => {
          setWithdrawn(null);
          answer.again();
        }}
      />
    </Flex>
  );
};

interface TableProps {
  reports: readonly Report[];
  busy: boolean;
  onDeclare: (report: Report) => void;
  onWithdraw: (report: Report) => void;
}

const MonthTable = ({ reports, busy, onDeclare, onWithdraw }: TableProps) => {
  const { t } = useTranslation();
  return (
    <Table<Report>
      size="small"
      rowKey="month"
      pagination={false}
      dataSource={[...reports]}
      scroll={{ x: 720 }}
      columns={[
        { title: t('period.month'), width: 90, render: (_value, { month }) => month.slice(0, 7) },
        {
          title: t('period.rows'),
          width: 90,
          align: 'right',
          render: (_value, { rows }) => formatCell(rows),
        },
        { title: t('period.dueOn'), width: 120, dataIndex: 'dueOn', className: 'nowrap' },
        { title: t('period.standing'), render: (_value, report) => <Standing report={report} /> },
        {
          title: t('period.act'),
          width: 150,
          render: (_value, report) =>
            report.standing === 'OPEN' ? (
              <Button size="small" disabled={busy} onClick={() => onDeclare(report)}>
                {t(report.rows === 0 ? 'period.declareNil' : 'period.declare')}
              </Button>
            ) : (
              <Button size="small" type="link" onClick={() => onWithdraw(report)}>
                {t('period.withdraw')}
              </Button>
            ),
        },
      ]}
    />
  );
};

const Standing = ({ report }: { report: Report }) => {
  const { t } = useTranslation();
  const tone = { OPEN: 'plain', DECLARED: 'good', REVISED: 'busy' } as const;
  return (
    <>
      <StateTag tone={tone[report.standing]}>{t(`period.standings.${report.standing}`)}</StateTag>{' '}
      {report.isNil && <StateTag tone="plain">{t('period.nil')}</StateTag>}{' '}
      {report.isLate && <StateTag tone="bad">{t('period.late')}</StateTag>}
      {report.declaredAt && (
        <div className="muted">
          {t('period.declaredBy', { name: report.declaredBy ?? '', at: momentText(report.declaredAt) })}
        </div>
      )}
    </>
  );
};

interface WithdrawProps {
  report: Report | null;
  onClose: () => void;
  onDone: () => void;
}

const WithdrawDialog = ({ report, onClose, onDone }: WithdrawProps) => {
  const { t } = useTranslation();
  const withdraw = useAct(WithdrawPeriodDocument);
  return (
    <ReasonDialog
      open={report !== null}
      title={t('period.withdrawTitle', { month: report?.month.slice(0, 7) ?? '' })}
      text={t('period.withdrawExplain')}
      label={t('period.withdrawWhy')}
      confirm={t('period.withdraw')}
      busy={withdraw.busy}
      problems={withdraw.problems}
      onConfirm={async (reason) => {
        if (report && (await withdraw.run({ month: report.month, reason }))) onDone();
      }}
      onCancel={onClose}
    />
  );
};
