import { DownOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Dropdown, Segmented, Table, type TableColumnsType } from 'antd';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { usePages } from '../api/use-pages.js';
import { type DirectiveBox, DirectivesDocument, type DirectivesQuery } from '../generated/graphql.js';
import { DocumentQuota } from '../burden/document-quota.js';
import { formatCell } from '../parts/format.js';
import { LightTag } from '../parts/light-tag.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';
import { useSession } from '../session/session.js';
import { TemplateGallery } from './drafting/template-gallery.js';
import { DirectiveFilterBar, useDirectiveFilter } from './life-cycle/directive-filter.js';
import { DirectiveStatusTag } from './directive-status.js';

type Row = DirectivesQuery['directives']['items'][number];

const kinds = ['PUBLICITY_MONTH', 'PUBLICITY_WEEK', 'GENERAL'] as const;

const NewDirectiveButton = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const items = [
    ...kinds.map((kind) => ({ key: `/directives/new?kind=${kind}`, label: t(`directive.kind.${kind}`) })),
    { key: '/directives/templates', label: t('drafting.fromGallery') },
  ];
  return (
    <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => void navigate(key) }}>
      <Button type="primary" icon={<PlusOutlined aria-hidden />} aria-haspopup="menu">
        {t('directive.new')}
        <DownOutlined aria-hidden />
      </Button>
    </Dropdown>
  );
};

const useColumns = (box: DirectiveBox): TableColumnsType<Row> => {
  const { t } = useTranslation();
  return useMemo(
    () => [
      {
        title: t('directive.title'),
        dataIndex: 'title',
        render: (title: string, row) => (
          <>
            <Link
              to={`/directives/${row.id}`}
              className={row.status === 'WITHDRAWN' || row.status === 'ANNULLED' ? 'struck' : ''}
            >
              {title}
            </Link>{' '}
            {row.role === 'COPY' && <StateTag tone="plain">{t('recipients.role.COPY')}</StateTag>}
            <div className="muted">
              {row.urgency && <span className="bad">{t(`urgency.${row.urgency}`)} </span>}
              {t(`documentKind.${row.documentKind}`)} {row.documentNumber ?? t('directive.noNumber')}
            </div>
          </>
        ),
      },
      { title: t('directive.issuer'), dataIndex: ['issuer', 'name'], width: 180 },
      {
        title: t('directive.period'),
        width: 130,
        render: (_value, row) => (
          <span className="nowrap">
            {row.startsOn}
            <br />
            {row.endsOn}
          </span>
        ),
      },
      { title: t('directive.reportDue'), dataIndex: 'reportDue', width: 120, className: 'nowrap' },
      {
        title: t('directive.statusTitle'),
        width: 150,
        render: (_value, row) =>
          row.status === 'ISSUED' && row.role !== 'COPY' ? (
            <LightTag light={row.light} dueOn={row.reportDue} />
          ) : (
            <DirectiveStatusTag status={row.status} inForce={row.inForce} />
          ),
      },
      box === 'SENT'
        ? {
            title: t('directive.receipts'),
            width: 120,
            align: 'right',
            render: (_value, row) =>
              row.receiptsTotal > 0
                ? t('directive.signedOf', {
                    signed: formatCell(row.receiptsSigned),
                    total: formatCell(row.receiptsTotal),
                  })
                : '--',
          }
        : {
            title: t('directive.signedOn'),
            width: 130,
            render: (_value, row) =>
              row.role === 'COPY' ? '--' : (row.signedOn ?? t('directive.notSigned')),
          },
    ],
    [t, box],
  );
};

/** 发文 and 收文. */
export const DirectivesPage = () => {
  const { t } = useTranslation();
  const { may } = useSession();
  const [params, setParams] = useSearchParams();
  const drafts = may('directive.draft');
  const asked = params.get('box');
  const box: DirectiveBox = asked === 'SENT' || (asked === null && drafts) ? 'SENT' : 'RECEIVED';
  const filter = useDirectiveFilter();
  const { statuses, inForce, documentKind } = filter;
  const variables = useMemo(
    () => ({ box, statuses, inForce, documentKind }),
    [box, statuses, inForce, documentKind],
  );
  const pages = usePages(DirectivesDocument, variables, (data) => data.directives);
  const columns = useColumns(box);
  return (
    <PageFrame title={t('directive.list')} actions={drafts && <NewDirectiveButton />}>
      <Segmented
        className="start"
        value={box}
        options={[
          { value: 'SENT', label: t('directive.sent') },
          { value: 'RECEIVED', label: t('directive.received') },
        ]}
        onChange={(value) => setParams({ box: value })}
      />
      <DirectiveFilterBar filter={filter} />
      <ProblemList problems={pages.problems} again={pages.again} />
      <Table<Row>
        rowKey="id"
        columns={columns}
        dataSource={pages.items}
        loading={pages.waiting}
        pagination={false}
        scroll={{ x: 900 }}
        locale={emptyText(
          pages,
          filter.narrows ? (
            <Nothing text={t('lifeCycle.noneMatch')}>
              <Button onClick={filter.clear}>{t('lifeCycle.clearFilter')}</Button>
            </Nothing>
          ) : (
            <Nothing text={t(box === 'SENT' ? 'directive.noneSent' : 'directive.noneReceived')}>
              {box === 'SENT' && drafts && <TemplateGallery />}
            </Nothing>
          ),
        )}
      />
      <MoreButton pages={pages} />
      {box === 'SENT' && <DocumentQuota />}
    </PageFrame>
  );
};
