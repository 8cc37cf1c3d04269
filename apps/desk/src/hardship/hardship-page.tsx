import { PlusOutlined } from '@ant-design/icons';
import { Button, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAsk } from '../api/use-ask.js';
import { HardshipStandardsDocument, type HardshipStandardsQuery } from '../generated/graphql.js';
import { todayHere } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';
import { useSession } from '../session/session.js';
import { yuan } from '../subsidies/yuan.js';
import { HardshipEditor } from './hardship-editor.js';

type Standard = HardshipStandardsQuery['hardshipStandards'][number];

const useColumns = (standing: Standard | undefined): TableColumnsType<Standard> => {
  const { t } = useTranslation();
  return [
    {
      title: t('hardship.validFrom'),
      width: 190,
      className: 'nowrap',
      render: (_value, { id, validFrom }) => (
        <>
          {validFrom} {id === standing?.id && <StateTag tone="good">{t('hardship.standing')}</StateTag>}
          {validFrom > todayHere() && <StateTag tone="busy">{t('hardship.ahead')}</StateTag>}
        </>
      ),
    },
    {
      title: t('hardship.amount'),
      width: 220,
      align: 'right',
      className: 'number',
      render: (_value, { monthlyIncome }) => yuan(monthlyIncome),
    },
    {
      title: t('hardship.title'),
      render: (_value, { title, source }) => (
        <>
          {title}
          <div className="muted">{source}</div>
        </>
      ),
    },
    { title: t('hardship.place'), dataIndex: 'publishedByName', width: 240 },
  ];
};

/** 经济困难标准: what a head of a household may have at most, by place and day; the place that accepts the application decides. */
export const HardshipPage = () => {
  const { t } = useTranslation();
  const { session, may } = useSession();
  const [adding, setAdding] = useState(false);
  const answer = useAsk(HardshipStandardsDocument, {});
  const standards = answer.data?.hardshipStandards ?? [];
  const standing = standards.find(({ validFrom }) => validFrom <= todayHere());
  const mayPublish = may('case_rule.publish') && session.unit.level === 'PROVINCE';
  const published = () => {
    setAdding(false);
    answer.again();
  };
  return (
    <PageFrame
      title={t('menu.hardship')}
      note={t('hardship.note')}
      actions={
        mayPublish && (
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setAdding(true)}>
            {t('hardship.publish')}
          </Button>
        )
      }
    >
      <ProblemList problems={answer.problems} again={answer.again} />
      <Table<Standard>
        rowKey="id"
        columns={useColumns(standing)}
        dataSource={[...standards]}
        loading={answer.fetching && !answer.data}
        pagination={false}
        scroll={{ x: 900 }}
        locale={{
          emptyText: <Nothing text={t(mayPublish ? 'hardship.noneYet' : 'hardship.none')} />,
        }}
      />
      <HardshipEditor open={adding} onClose={() => setAdding(false)} onPublished={published} />
    </PageFrame>
  );
};
