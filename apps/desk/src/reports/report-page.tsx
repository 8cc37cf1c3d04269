import { App, Button, Card, Flex, Form, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { type Answer, useAsk } from '../api/use-ask.js';
import { figureSpan } from '../board/board.js';
import { DirectivePicker, useChosenDirective } from '../directives/directive-picker.js';
import { RowsDrawer } from '../figures/rows-drawer.js';
import { useIndicators } from '../figures/use-indicators.js';
import {
  CompletionReportsDocument,
  type CompletionReportsQuery,
  DirectiveDocument,
  type DirectiveFieldsFragment,
  ReportDraftDocument,
  type ReportDraftQuery,
  SubmitReportDocument,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { DateField } from '../parts/date-field.js';
import { formatCell, todayHere } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { useFieldProblems } from '../parts/use-field-problems.js';
import { useSession } from '../session/session.js';
import { ReasonLine } from '../tasks/reason-line.js';
import { CoverageNote } from './coverage-note.js';
import { MoreTime } from './more-time.js';
import { ReportFigures } from './report-figures.js';
import { ReportHistory } from './report-history.js';
import { ReportStatusTag } from './report-status.js';

/** 上报: the own unit's figures go to the unit above. */
export const ReportPage = () => {
  const { t } = useTranslation();
  const chosen = useChosenDirective(['RECEIVED']);
  return (
    <PageFrame title={t('menu.report')} actions={<DirectivePicker chosen={chosen} />}>
      <ProblemList problems={chosen.problems} />
      {chosen.ready && !chosen.id && <Nothing text={t('report.noDirective')} />}
      {chosen.id && <OwnReport key={chosen.id} directiveId={chosen.id} />}
    </PageFrame>
  );
};

const OwnReport = ({ directiveId }: { directiveId: string }) => {
  const { session } = useSession();
  const directive = useAsk(DirectiveDocument, { id: directiveId }).data?.directive ?? null;
  const draft = useAsk(ReportDraftDocument, { directiveId });
  const reports = useAsk(CompletionReportsDocument, { directiveId });
  const own = ownReports(reports, session.unit.id);
  const latest = own[0];
  const open = latest === undefined || latest.status === 'RETURNED';
  const sent = () => {
    reports.again();
    draft.again();
  };
  return (
    <Flex vertical gap={16}>
      {latest && <SentReport report={latest} />}
      {open && directive && <MoreTime directiveId={directiveId} reportDue={directive.reportDue} />}
      {open && (
        <Asked answer={draft}>
          {({ reportDraft }) => <DraftReport draft={reportDraft} directive={directive} onSent={sent} />}
        </Asked>
      )}
    </Flex>
  );
};

type Report = CompletionReportsQuery['completionReports'][number];

const ownReports = (answer: Answer<CompletionReportsQuery>, unitId: string): Report[] =>
  (answer.data?.completionReports ?? [])
    .filter((report) => report.unit.id === unitId)
    .sort((a, b) => b.recordedAt.localeCompare(a.recordedAt));

const SentReport = ({ report }: { report: Report }) => {
  const { t } = useTranslation();
  return (
    <Card
      size="small"
      title={t('report.sentTitle', { day: report.reportedOn, name: report.reportedBy })}
      extra={<ReportStatusTag status={report.status} />}
    >
      <Flex vertical gap={12}>
        {report.status === 'RETURNED' && <ReasonLine code={report.reasonCode} text={report.reason} />}
        <CoverageNote coverage={report.coverage} gaps={report.gaps} />
        <ReportFigures figures={report.figures} />
        {report.note && <p className="keep-lines">{report.note}</p>}
        <ReportHistory history={report.history} />
      </Flex>
    </Card>
  );
};

interface DraftProps {
  draft: ReportDraftQuery['reportDraft'];
  directive: DirectiveFieldsFragment | null;
  onSent: () => void;
}

const DraftReport = ({ draft, directive, onSent }: DraftProps) => {
  const { t } = useTranslation();
  const { session } = useSession();
  const { nameOf } = useIndicators();
  const { message, modal } = App.useApp();
  const [indicator, setIndicator] = useState<string | null>(null);
  const [form] = Form.useForm<{ note?: string; reportedOn?: string }>();
  const submit = useAct(SubmitReportDocument);
  useFieldProblems(form, submit.problems);
  const send = async (note: string | undefined, reportedOn: string | undefined) => {
    const input = {
      directiveId: draft.directiveId,
      note: note?.trim() || null,
      reportedOn: reportedOn ?? null,
    };
    if (!(await submit.run(input))) return;
    void message.success(t('report.sent'));
    onSent();
  };
  const ask = ({ note, reportedOn }: { note?: string; reportedOn?: string }) =>
    modal.confirm({
      title: t('report.confirmTitle'),
      content: t(draft.gaps.length > 0 ? 'report.confirmGaps' : 'report.confirmAll', {
        gaps: formatCell(draft.gaps.length),
        expected: formatCell(draft.coverage.expected),
      }),
      okText: t('report.submit'),
      cancelText: t('action.cancel'),
      onOk: () => send(note, reportedOn),
    });
  const query =
    indicator && directive
      ? { ...figureSpan(directive), unitId: session.unit.id, indicators: [indicator] }
      : null;
  return (
    <Card size="small" title={t('report.draftTitle')}>
      <Flex vertical gap={16}>
        <CoverageNote coverage={draft.coverage} gaps={draft.gaps} />
        <ReportFigures figures={draft.figures} onOpen={setIndicator} />
        <ProblemList problems={submit.problems} form="report" />
        <Form form={form} name="report" layout="vertical" onFinish={ask}>
          <Form.Item name="note" label={t('report.note')} extra={t('report.noteHint')}>
            <Input.TextArea rows={3} maxLength={1000} />
          </Form.Item>
          {directive?.retrospective && (
            <Form.Item
              name="reportedOn"
              label={t('report.reportedOn')}
              rules={[{ required: true, message: t('editor.dayRequired') }]}
            >
              <DateField notAfter={todayHere()} />
            </Form.Item>
          )}
          <Button type="primary" htmlType="submit" loading={submit.busy}>
            {t('report.submit')}
          </Button>
        </Form>
      </Flex>
      <RowsDrawer
        query={query}
        title={indicator ? nameOf(indicator) : ''}
        onClose={() => setIndicator(null)}
      />
    </Card>
  );
};
