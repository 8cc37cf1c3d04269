import { Table, type TableColumnsType } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Pages } from '../api/use-pages.js';
import type { VisitFieldsFragment } from '../generated/graphql.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag, type Tone } from '../parts/state-tag.js';
import { useSession } from '../session/session.js';
import { JudgeButton } from './judge-button.js';

const TONES: Readonly<Record<VisitFieldsFragment['status'], Tone>> = {
  PLANNED: 'plain',
  TRIED: 'busy',
  DONE: 'good',
};

interface Props {
  pages: Pages<unknown, VisitFieldsFragment>;
  onOpen: (visit: VisitFieldsFragment) => void;
}

/** The queue: each row opens its form. */
export const VisitTable = ({ pages, onOpen }: Props) => {
  const { t } = useTranslation();
  const { may } = useSession();
  const columns: TableColumnsType<VisitFieldsFragment> = [
    {
      title: t('visits.caseNumber'),
      render: (_value, { caseNumber, tries, lastTriedOn, status }) => (
        <>
          {caseNumber}
          {status === 'TRIED' && (
            <div className="muted">{t('visits.triedTimes', { count: tries, day: lastTriedOn })}</div>
          )}
        </>
      ),
    },
    {
      title: t('visits.caseType'),
      width: 100,
      render: (_value, { caseType }) => t(`visits.types.${caseType}`),
    },
    { title: t('visits.closedOn'), dataIndex: 'closedOn', width: 130, className: 'nowrap' },
    {
      title: t('visits.status'),
      width: 120,
      render: (_value, { status }) => (
        <StateTag tone={TONES[status]}>{t(`visits.statuses.${status}`)}</StateTag>
      ),
    },
    {
      title: t('visits.result'),
      width: 130,
      render: (_value, { answers }) => answers && t(`visits.ratings.${answers.overall}`),
    },
    {
      title: '',
      width: 150,
      render: (_value, visit) =>
        may('quality.check') && (
          <JudgeButton
            of={visit}
            words={t(visit.status === 'DONE' ? 'visits.correct' : 'visits.record')}
            onPress={() => onOpen(visit)}
          />
        ),
    },
  ];
  return (
    <>
      <ProblemList problems={pages.problems} again={pages.again} />
      <Table<VisitFieldsFragment>
        rowKey="id"
        columns={columns}
        dataSource={pages.items}
        loading={pages.waiting}
        pagination={false}
        scroll={{ x: 760 }}
        locale={emptyText(pages, <Nothing text={t('visits.none')} />)}
      />
      <MoreButton pages={pages} />
    </>
  );
};
