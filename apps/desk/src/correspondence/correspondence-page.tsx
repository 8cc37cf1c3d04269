import { DownOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown, Segmented, Table } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { usePages } from '../api/use-pages.js';
import {
  type CorrespondenceBox,
  CorrespondencesDocument,
  type CorrespondencesQuery,
} from '../generated/graphql.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { useSession } from '../session/session.js';
import { AddressBook } from './address-book.js';
import { PaperState } from './paper-state.js';

type Row = CorrespondencesQuery['correspondences']['items'][number];

const kinds = ['REQUEST', 'REPORT', 'LETTER'] as const;

const NewPaperButton = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const items = kinds.map((kind) => ({ key: kind, label: t(`correspondence.kind.${kind}`) }));
  const open = (kind: string) => void navigate(`/correspondence/new?kind=${kind}`);
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => open(key) }}>
      <Button type="primary" icon={<PlusOutlined aria-hidden />} aria-haspopup="menu">
        {t('correspondence.new')}
        <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
};

/** 请示, 报告 and 函: own ones, and those that came from units below. */
export const CorrespondencePage = () => {
  const { t } = useTranslation();
  const { may } = useSession();
  const [params, setParams] = useSearchParams();
  const [book, setBook] = useState(false);
  const box: CorrespondenceBox = params.get('box') === 'FROM_BELOW' ? 'FROM_BELOW' : 'OWN';
  const variables = useMemo(() => ({ box }), [box]);
  const pages = usePages(CorrespondencesDocument, variables, (data) => data.correspondences);
  const drafts = may('directive.draft');
  return (
    <PageFrame
      title={t('correspondence.list')}
      actions={
        drafts && (
          <>
            <Button onClick={() => setBook(true)}>{t('correspondence.addressBook')}</Button>
            <NewPaperButton />
          </>
        )
      }
    >
      <Segmented
        className="start"
        value={box}
        options={[
          { value: 'OWN', label: t('correspondence.own') },
          { value: 'FROM_BELOW', label: t('correspondence.fromBelow') },
        ]}
        onChange={(value) => setParams({ box: value })}
      />
      <ProblemList problems={pages.problems} again={pages.again} />
      <Table<Row>
        rowKey="id"
        dataSource={pages.items}
        loading={pages.waiting}
        pagination={false}
        scroll={{ x: 860 }}
        locale={emptyText(
          pages,
          <Nothing text={t(box === 'OWN' ? 'correspondence.noneOwn' : 'correspondence.noneBelow')}>
            {box === 'OWN' && drafts && <NewPaperButton />}
          </Nothing>,
        )}
        columns={[
          {
            title: t('correspondence.title'),
            render: (_value, { id, title, documentNumber }) => (
              <>
                <Link to={`/correspondence/${id}`}>{title}</Link>
                <div className="muted">{documentNumber ?? t('directive.noNumber')}</div>
              </>
            ),
          },
          {
            title: t('correspondence.kindLabel'),
            width: 80,
            render: (_value, { kind }) => t(`correspondence.kind.${kind}`),
          },
          { title: t('correspondence.from'), dataIndex: ['from', 'name'], width: 190 },
          {
            title: t('correspondence.sentOn'),
            width: 120,
            className: 'nowrap',
            render: (_value, { sentOn }) => sentOn ?? '--',
          },
          {
            title: t('directive.statusTitle'),
            width: 210,
            render: (_value, paper) => <PaperState paper={paper} />,
          },
        ]}
      />
      <MoreButton pages={pages} />
      <AddressBook open={book} onClose={() => setBook(false)} />
    </PageFrame>
  );
};
