import { PlusOutlined } from '@ant-design/icons';
import { App, Button, Segmented, Table } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAct } from '../api/use-act.js';
import { usePages } from '../api/use-pages.js';
import {
  DecideSubsidyDocument,
  PaySubsidiesDocument,
  SubsidiesDocument,
  type SubsidyFieldsFragment,
  type SubsidyState,
} from '../generated/graphql.js';
import { SUBSIDY_STATES } from '../handling/choices.js';
import { DaysDialog } from '../parts/days-dialog.js';
import { todayHere } from '../parts/format.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { useSession } from '../session/session.js';
import { ProposeSubsidy } from './propose-subsidy.js';
import { StandardsNote } from './standards-note.js';
import { useSubsidyColumns } from './subsidy-columns.js';
import { yuan } from './yuan.js';

type Subsidy = SubsidyFieldsFragment;

/** 补贴: lines of payment by state, with the decision on each and the record of payment. */
export const SubsidiesPage = () => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const { may } = useSession();
  const [state, setState] = useState<SubsidyState>('PROPOSED');
  const [refusing, setRefusing] = useState<Subsidy | null>(null);
  const [chosen, setChosen] = useState<string[]>([]);
  const [asksPayDay, setAsksPayDay] = useState(false);
  const [params, setParams] = useSearchParams();
  const forCase = params.get('case');
  const [proposing, setProposing] = useState(forCase !== null);
  const pages = usePages(SubsidiesDocument, { filter: { states: [state] } }, (data) => data.subsidies);
  const decide = useAct(DecideSubsidyDocument);
  const pay = useAct(PaySubsidiesDocument);
  const settle = async (line: Subsidy, approves: boolean, remark: string | null) => {
    if (!(await decide.run({ id: line.id, version: line.version, approves, remark }))) return;
    setRefusing(null);
    pages.again();
  };
  const payThem = async (paidOn: string) => {
    const done = await pay.run({ ids: chosen, paidOn });
    if (!done) return;
    setAsksPayDay(false);
    void message.success(t('subsidy.paid', { count: done.paySubsidies }));
    setChosen([]);
    pages.again();
  };
  const columns = useSubsidyColumns((line) => void settle(line, true, null), setRefusing);
  const stopProposing = () => {
    setProposing(false);
    setParams({}, { replace: true });
  };
  const proposed = () => {
    stopProposing();
    pages.again();
  };
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
        <>
          {paying && (
            <Button disabled={chosen.length === 0} onClick={() => setAsksPayDay(true)}>
              {t('subsidy.payCount', { count: chosen.length })}
            </Button>
          )}
          {may('case.handle') && (
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setProposing(true)}>
              {t('subsidy.propose')}
            </Button>
          )}
        </>
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
      <ProblemList problems={pages.problems} again={pages.again} />
      {refusing === null && <ProblemList problems={decide.problems} />}
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
      <DaysDialog
        open={asksPayDay}
        title={t('subsidy.payCount', { count: chosen.length })}
        text={t('subsidy.payMeans')}
        days={[{ name: 'paidOn', label: t('subsidy.paidOn') }]}
        confirm={t('subsidy.pay')}
        busy={pay.busy}
        problems={pay.problems}
        onConfirm={({ paidOn }) => void payThem(paidOn ?? todayHere())}
        onCancel={() => setAsksPayDay(false)}
      />
      <ProposeSubsidy open={proposing} caseId={forCase} onClose={stopProposing} onDone={proposed} />
    </PageFrame>
  );
};
