import { PlusOutlined } from '@ant-design/icons';
import { Button, Input, Table, type TableColumnsType, Tabs } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { usePages } from '../api/use-pages.js';
import {
  CaseClocksDocument,
  type CaseClockFieldsFragment,
  type CaseRowFragment,
  CasesDocument,
  type CaseStage,
} from '../generated/graphql.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';
import { useKeys } from '../parts/use-keys.js';
import { useSession } from '../session/session.js';
import { ClockLight, pressing } from './clock-light.js';
import { ExportCases } from './export-cases.js';
import type { ListedCases } from './listed-cases.js';
import { useChoices } from './use-choices.js';

/** Tabs of the list, in the order of the work. */
const TABS: Readonly<Record<string, readonly CaseStage[]>> = {
  all: [],
  review: ['RECEIVED', 'SUPPLEMENTING'],
  decision: ['PROPOSED'],
  assign: ['GRANTED'],
  handling: ['ASSIGNED', 'HANDLING'],
  closed: ['CLOSED', 'ARCHIVED', 'TERMINATED'],
  other: ['REFUSED', 'WITHDRAWN', 'TRANSFERRED'],
};

const useColumns = (clocks: readonly CaseClockFieldsFragment[]): TableColumnsType<CaseRowFragment> => {
  const { t } = useTranslation();
  const { nameOf } = useChoices();
  return [
    {
      title: t('case.number'),
      width: 210,
      render: (_value, { id, caseNumber, applicationNumber }) => (
        <Link to={`/cases/${id}`}>{caseNumber ?? applicationNumber ?? t('case.noNumber')}</Link>
      ),
    },
    {
      title: t('case.matter'),
      render: (_value, { matter }) =>
        matter ? (
          <>
            {t(`case.type.${matter.caseType}`)} · {nameOf(matter.matter)}
            {matter.causeOfAction && <div className="muted">{matter.causeOfAction}</div>}
          </>
        ) : (
          <StateTag tone="plain">{t('team.sealed')}</StateTag>
        ),
    },
    { title: t('case.stageTitle'), width: 110, render: (_value, { stage }) => t(`case.stage.${stage}`) },
    {
      title: t('case.clock'),
      width: 200,
      render: (_value, { id }) => {
        const clock = pressing(clocks.filter(({ caseId }) => caseId === id));
        return clock ? (
          <>
            <ClockLight clock={clock} />
            <div className="muted">{clock.title}</div>
          </>
        ) : null;
      },
    },
    { title: t('case.receivedOn'), dataIndex: 'receivedOn', width: 120, className: 'nowrap' },
    { title: t('case.unit'), dataIndex: ['unit', 'name'], width: 200 },
  ];
};

const Actions = ({ of }: { of: ListedCases }) => {
  const { t } = useTranslation();
  const { may } = useSession();
  const navigate = useNavigate();
  const openNew = () => void navigate('/cases/new');
  useKeys({ c: may('case.take_in') ? openNew : undefined });
  return (
    <>
      <ExportCases of={of} />
      {may('case.review') && (
        <Button onClick={() => void navigate('/cases/parcels')}>{t('case.parcels')}</Button>
      )}
      {may('case.review') && (
        <Button onClick={() => void navigate('/cases/notice')}>{t('case.newNotice')}</Button>
      )}
      {may('case.take_in') && (
        <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={openNew}>
          {t('case.new')}
        </Button>
      )}
    </>
  );
};

export const CasesPage = () => {
  const { t } = useTranslation();
  const [tab, setTab] = useState('all');
  const [number, setNumber] = useState('');
  const stages = TABS[tab] ?? [];
  const pages = usePages(CasesDocument, { filter: { stages: [...stages], number } }, (data) => data.cases);
  const ids = pages.items.map(({ id }) => id);
  const clocks = useAsk(CaseClocksDocument, { ids }, { pause: ids.length === 0 }).data?.caseClocks ?? [];
  const columns = useColumns(clocks);
  const counts = pages.last?.cases.counts ?? [];
  const countOf = (of: readonly CaseStage[]) =>
    counts
      .filter(({ stage }) => of.length === 0 || of.includes(stage))
      .reduce((sum, { cases }) => sum + cases, 0);
  return (
    <PageFrame title={t('menu.cases')} actions={<Actions of={{ stages, number }} />}>
      <Input.Search
        allowClear
        className="filter"
        placeholder={t('case.searchNumber')}
        aria-label={t('case.searchNumber')}
        onSearch={(text) => setNumber(text.trim())}
      />
      <Tabs
        activeKey={tab}
        onChange={setTab}
        items={Object.entries(TABS).map(([key, of]) => ({
          key,
          label: t('case.tab', { name: t(`case.tabs.${key as 'all'}`), cases: countOf(of) }),
        }))}
      />
      <ProblemList problems={pages.problems} again={pages.again} />
      <Table<CaseRowFragment>
        rowKey="id"
        columns={columns}
        dataSource={pages.items}
        loading={pages.waiting}
        pagination={false}
        scroll={{ x: 1000 }}
        locale={emptyText(pages, <Nothing text={t('case.none')} />)}
      />
      <MoreButton pages={pages} {...(pages.last ? { total: pages.last.cases.total } : {})} />
    </PageFrame>
  );
};
