import { Table, type TableColumnsType } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePages } from '../api/use-pages.js';
import {
  ActivitiesDocument,
  type ActivityFieldsFragment,
  type ActivityFilter,
} from '../generated/graphql.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';

/** Visits that were recorded, the latest first; each opens its page. */
export const VisitsTable = ({ filter, none }: { filter: ActivityFilter; none: ReactNode }) => {
  const { t } = useTranslation();
  const asked = { ...filter, kind: 'INSPECTION' as const };
  const pages = usePages(ActivitiesDocument, { filter: asked }, (data) => data.activities);
  const columns: TableColumnsType<ActivityFieldsFragment> = [
    { title: t('inspection.day'), dataIndex: 'heldOn', width: 120, className: 'nowrap' },
    {
      title: t('inspection.unit'),
      render: (_value, { id, inspectedUnit, title }) => (
        <>
          <Link to={`/inspections/${id}`}>{inspectedUnit?.name ?? title}</Link>
          {inspectedUnit && <div className="muted">{title}</div>}
        </>
      ),
    },
    {
      title: t('activity.inspectors'),
      width: 220,
      render: (_value, { inspectors }) => inspectors.join(t('activity.partnerJoint')),
    },
    { title: t('inspection.inspector'), dataIndex: ['unit', 'name'], width: 200 },
  ];
  return (
    <>
      <ProblemList problems={pages.problems} again={pages.again} />
      <Table<ActivityFieldsFragment>
        rowKey="id"
        columns={columns}
        dataSource={pages.items}
        loading={pages.waiting}
        pagination={false}
        scroll={{ x: 640 }}
        locale={emptyText(pages, none)}
      />
      <MoreButton pages={pages} {...(pages.last ? { total: pages.last.activities.total } : {})} />
    </>
  );
};
