import { Alert, App, Button, Flex, Segmented, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import { usePages } from '../api/use-pages.js';
import {
  DecideSubsidyDocument,
  PaySubsidiesDocument,
  SubsidiesDocument,
  type SubsidyFieldsFragment,
  SubsidyStandardsDocument,
  type SubsidyState,
} from '../generated/graphql.js';
import { SUBSIDY_STATES } from '../handling/choices.js';
import { todayHere } from '../parts/format.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { StateTag, type Tone } from '../parts/state-tag.js';
import { useSession } from '../session/session.js';
import { yuan } from './yuan.js';

type Subsidy = SubsidyFieldsFragment;

const TONES: Record<SubsidyState, Tone> = {
  PROPOSED: 'busy',
  APPROVED: 'busy',
  REFUSED: 'bad',
  PAID: 'good',
};

const Amount = ({ line }: { line: Subsidy }) => {
  const { t } = useTranslation();
  return (
    <>
      <strong>{yuan(line.actualCents)}</strong>
      <div className="muted">
        {t('subsidy.line', {
          standard: yuan(line.standardCents),
          remote: yuan(line.remoteCents),
          translation: yuan(line.translationCents),
          other: yuan(line.otherCents),
          cut: yuan(line.cutCents),
        })}
      </div>
      <div className="muted">{[line.otherReason, line.cutReason].filter(Boolean).join('；')}</div>
    </>
  );
};

const useColumns = (
  onApprove: (line: Subsidy) => void,
  onRefuse: (line: Subsidy) => void,
): TableColumnsType<Subsidy> => {
  const { t } = useTranslation();
  const { may } = useSession();
  return [
    {
      title: t('subsidy.handler'),
      render: (_value, { handlerName, firm }) => (
        <>
          {handlerName}
          <div className="muted">{firm}</div>
        </>
      ),
    },
    {
      title: t('subsidy.what'),
      render: (_value, { kind, caseNumber, days, serviceOn }) => (
        <>
          {[t(`subsidyKind.${kind}`), caseNumber ?? (days && t('subsidy.days', { days }))].join(' · ')}
          <div className="muted">{serviceOn}</div>
        </>
      ),
    },
    { title: t('subsidy.amount'), render: (_value, line) => <Amount line={line} /> },
    {
      title: t('subsidy.state'),
      width: 170,
      render: (_value, { state, proposedByName, decisionRemark, paidOn }) => (
        <>
          <StateTag tone={TONES[state]}>{t(`subsidyState.${state}`)}</StateTag> {paidOn}
          <div className="muted">{decisionRemark ?? t('subsidy.proposedBy', { name: proposedByName })}</div>
        </>
      ),
    },
    {
      title: t('subsidy.actions'),
      width: 180,
      render: (_value, line) =>
        line.state === 'PROPOSED' &&
        may('case.decide') && (
          <Flex gap={4}>
            <Button size="small" type="primary" onClick={() => onApprove(line)}>
              {t('subsidy.approve')}
            </Button>
            <Button size="small" onClick={() => onRefuse(line)}>
              {t('subsidy.refuse')}
            </Button>
          </Flex>
        ),
    },
  ];
};

/** Says where the amounts come from, and what to do while there are none. */
const StandardsNote = () => {
  const { t } = useTranslation();
  const answer = useAsk(SubsidyStandardsDocument, {});
  const standards = answer.data?.subsidyStandards.standards;
  if (!standards) return <ProblemList problems={answer.problems} again={answer.again} />;
  if (standards.length === 0) return <Alert type="info" showIcon title={t('subsidy.noStandard')} />;
  return (
    <p className="muted">
      {t('subsidy.standard')}：
      {standards
        .filter(({ validTo }) => !validTo || validTo >= todayHere())
        .map((each) => `${t(`subsidyKind.${each.kind}`)} ${yuan(each.amountCents)} (${each.source})`)
        .join('；')}
    </p>
  );
};

/** 补贴: lines of payment by state, with the decision on each and the record of payment. */
export const SubsidiesPage = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { may } = useSession();
  const [state, setState] = useState<SubsidyState>('PROPOSED');
  const [refusing, setRefusing] = useState<Subsidy | null>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const pages = usePages(SubsidiesDocument, { filter: { states: [state] } }, (data) => data.subsidies);
  const decide = useAct(DecideSubsidyDocument);
  const pay = useAct(PaySubsidiesDocument);
  const settle = async (line: Subsidy, approves: boolean, remark: string | null) => {
    if (!(await decide.run({ id: line.id, version: line.version, approves, remark }))) return;
    setRefusing(null);
    pages.again();
  };
  const payThem = async () => {
    const done = await pay.run({ ids: chosen, paidOn: todayHere() });
    if (!done) return;
    void message.success(t('subsidy.paid', { count: done.paySubsidies }));
    setChosen([]);
    pages.again();
  };
  const columns = useColumns((line) => void settle(line, true, null), setRefusing);
  const sums = pages.last?.subsidies.sums ?? [];
  const labelOf = (each: SubsidyState): string => {
    const sum = sums.find((one) => one.state === each);
    const said = sum ? ` ${t('subsidy.sum', { count: sum.lines, amount: yuan(sum.cents) })}` : '';
    return `${t(`subsidyState.${each}`)}${said}`;
  };
  const paying = state === 'APPROVED' && may('case.handle');
  return (
    <PageFrame
      title={t('subsidy.title')}
      actions={
        paying && (
          <Button
            type="primary"
            disabled={chosen.length === 0}
            loading={pay.busy}
            onClick={() => void payThem()}
          >
            {t('subsidy.payCount', { count: chosen.length })}
          </Button>
        )
      }
    >
      <StandardsNote />
      <Segmented<SubsidyState>
        value={state}
        onChange={(next) => {
          setState(next);
          setChosen([]);
        }}
        options={SUBSIDY_STATES.map((value) => ({ value, label: labelOf(value) }))}
      />
      <ProblemList problems={[...pages.problems, ...decide.problems, ...pay.problems]} again={pages.again} />
      <Table<Subsidy>
        rowKey="id"
        columns={columns}
        dataSource={pages.items}
        loading={pages.waiting}
        pagination={false}
        scroll={{ x: 860 }}
        {...(paying
          ? { rowSelection: { selectedRowKeys: chosen, onChange: (keys) => setChosen(keys.map(String)) } }
          : {})}
        locale={emptyText(pages, <Nothing text={t('subsidy.none')} />)}
      />
      <MoreButton pages={pages} />
      <ReasonDialog
        open={refusing !== null}
        title={t('subsidy.refuseTitle', { name: refusing?.handlerName ?? '' })}
        label={t('subsidy.refuseReason')}
        confirm={t('subsidy.refuse')}
        danger
        busy={decide.busy}
        problems={decide.problems}
        onConfirm={(reason) => void (refusing && settle(refusing, false, reason))}
        onCancel={() => setRefusing(null)}
      />
    </PageFrame>
  );
};
