import { Button, Table } from 'antd';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { BulletinsDocument, type BulletinsQuery } from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { momentText } from '../parts/format.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { BulletinState } from './bulletin-state.js';

type Row = BulletinsQuery['bulletins'][number];

/** The bulletins of the own unit, newest first; of one directive when the address names it. */
export const BulletinsPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const list = useAsk(BulletinsDocument, { directiveId: params.get('directive') });
  return (
    <PageFrame title={t('bulletin.list')}>
      <Asked answer={list}>
        {({ bulletins }) => (
          <Table<Row>
            rowKey="id"
            dataSource={bulletins}
            pagination={bulletins.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
            scroll={{ x: 720 }}
            locale={{
              emptyText: (
                <Nothing text={t('bulletin.none')}>
                  <Button onClick={() => void navigate('/board')}>{t('bulletin.toBoard')}</Button>
                </Nothing>
              ),
            }}
            columns={[
              {
                title: t('bulletin.title'),
                render: (_value, { id, title }) => <Link to={`/bulletins/${id}`}>{title}</Link>,
              },
              {
                title: t('directive.statusTitle'),
                width: 120,
                render: (_value, { paperId }) => <BulletinState paperId={paperId} />,
              },
              {
                title: t('bulletin.asOf'),
                width: 170,
                className: 'nowrap',
                render: (_value, { asOf }) => momentText(asOf),
              },
              { title: t('bulletin.writtenBy'), dataIndex: 'writtenBy', width: 140 },
            ]}
          />
        )}
      </Asked>
    </PageFrame>
  );
};
