import { PlusOutlined } from '@ant-design/icons';
import { Button, Flex, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePages } from '../api/use-pages.js';
import { type CaseOpinionFieldsFragment, CaseOpinionsDocument } from '../generated/graphql.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { useKeys } from '../parts/use-keys.js';
import { useSession } from '../session/session.js';
import { OpinionForm } from './opinion-form.js';
import { OPINION_MARKS } from './opinion-marks.js';

type Opinion = CaseOpinionFieldsFragment;

const useColumns = (): TableColumnsType<Opinion> => {
  const { t } = useTranslation();
  return [
    {
      title: t('quality.case'),
      width: 220,
      render: (_value, { caseId, caseNumber }) => <Link to={`/cases/${caseId}`}>{caseNumber ?? '--'}</Link>,
    },
    {
      title: t('courtOpinion.kind'),
      width: 130,
      render: (_value, { kind }) => t(`courtOpinion.kinds.${kind}`),
    },
    { title: t('courtOpinion.givenOn'), dataIndex: 'givenOn', width: 120, className: 'nowrap' },
    ...OPINION_MARKS.map((mark) => ({
      title: t(`courtOpinion.${mark}`),
      width: 110,
      render: (_value: unknown, opinion: Opinion) => t(`visits.ratings.${opinion[mark]}`),
    })),
    { title: t('quality.remark'), dataIndex: 'remark' },
    { title: t('quality.recordedBy'), dataIndex: 'recordedBy', width: 110 },
  ];
};

/** 征询意见: what courts and agencies say of handlers, and what was seen at hearings. */
export const OpinionsView = () => {
  const { t } = useTranslation();
  const { may } = useSession();
  const [adding, setAdding] = useState(false);
  const pages = usePages(CaseOpinionsDocument, { caseId: null }, (data) => data.caseOpinions);
  const add = may('quality.check') ? () => setAdding(true) : undefined;
  useKeys({ c: add });
  return (
    <Flex vertical gap={12}>
      {add && (
        <Flex justify="end">
          <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={add}>
            {t('courtOpinion.new')}
          </Button>
        </Flex>
      )}
      <ProblemList problems={pages.problems} again={pages.again} />
      <Table<Opinion>
        rowKey="id"
        columns={useColumns()}
        dataSource={pages.items}
        loading={pages.waiting}
        pagination={false}
        scroll={{ x: 1000 }}
        locale={emptyText(pages, <Nothing text={t('courtOpinion.none')} />)}
      />
      <MoreButton pages={pages} />
      <OpinionForm
        open={adding}
        onClose={() => setAdding(false)}
        onSaved={() => {
          setAdding(false);
          pages.again();
        }}
      />
    </Flex>
  );
};
