import { DeleteOutlined, EditOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Checkbox, Flex, Select, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAct } from '../api/use-act.js';
import { usePages } from '../api/use-pages.js';
import { useIndicators } from '../figures/use-indicators.js';
import {
  ActivitiesDocument,
  type ActivityFieldsFragment,
  type ActivityFilter,
  type ActivityKind,
  DeleteActivityDocument,
} from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { formatCell } from '../parts/format.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';
import { ReasonDialog } from '../parts/reason-dialog.js';
import { useSession } from '../session/session.js';
import { ActivityDrawer } from './activity-drawer.js';
import { ActivityEditor } from './activity-editor.js';
import { useActivityForms } from './use-activity-forms.js';

type Opened = { mode: 'view' | 'edit' | 'delete'; activity: ActivityFieldsFragment } | { mode: 'new' } | null;

const useColumns = (onOpen: (opened: Opened) => void): TableColumnsType<ActivityFieldsFragment> => {
  const { t } = useTranslation();
  const { session, may } = useSession();
  const { nameOfKind } = useActivityForms();
  const { nameOf, unitOf } = useIndicators();
  return [
    { title: t('activity.heldOn'), dataIndex: 'heldOn', width: 120, className: 'nowrap' },
    {
      title: t('activity.title'),
      render: (_value, activity) => (
        <>
          <button type="button" className="link" onClick={() => onOpen({ mode: 'view', activity })}>
            {activity.title}
          </button>
          {activity.deletedAt && <StateTag tone="bad">{t('activity.deleted')}</StateTag>}
          <div className="muted">{nameOfKind(activity.kind)}</div>
        </>
      ),
    },
    { title: t('activity.unit'), dataIndex: ['unit', 'name'], width: 170 },
    {
      title: t('activity.measures'),
      width: 230,
      render: (_value, { measures }) =>
        measures.map(({ indicator, quantity }) => (
          <div key={indicator} className="measure-line">
            <span>{nameOf(indicator)}</span>
            <span className="number">
              {t('task.quantity', { quantity: formatCell(quantity), unit: unitOf(indicator) })}
            </span>
          </div>
        )),
    },
    {
      title: t('activity.photos'),
      width: 90,
      align: 'right',
      render: (_value, { photos }) => formatCell(photos.length),
    },
    {
      title: t('activity.actions'),
      width: 120,
      render: (_value, activity) =>
        !activity.deletedAt &&
        activity.unit.id === session.unit.id &&
        may('activity.record') && (
          <Flex gap={4}>
            <Button
              type="text"
              icon={<EditOutlined aria-hidden />}
              aria-label={t('activity.editOf', { title: activity.title })}
              onClick={() => onOpen({ mode: 'edit', activity })}
            />
            <Button
              type="text"
              icon={<DeleteOutlined aria-hidden />}
              aria-label={t('activity.deleteOf', { title: activity.title })}
              onClick={() => onOpen({ mode: 'delete', activity })}
            />
          </Flex>
        ),
    },
  ];
};

export const ActivitiesPage = () => {
  const { t } = useTranslation();
  const { may } = useSession();
  const [params] = useSearchParams();
  const directiveId = params.get('directive');
  const [filter, setFilter] = useState<ActivityFilter>({ includeDeleted: false });
  const [opened, setOpened] = useState<Opened>(params.get('new') ? { mode: 'new' } : null);
  const pages = usePages(ActivitiesDocument, { filter }, (data) => data.activities);
  const remove = useAct(DeleteActivityDocument);
  const columns = useColumns(setOpened);
  const chosen = opened && 'activity' in opened ? opened.activity : null;
  const saved = () => {
    setOpened(null);
    pages.again();
  };
  const removeIt = async (reason: string) => {
    if (chosen && (await remove.run({ id: chosen.id, version: chosen.version, reason }))) saved();
  };
  const newButton = may('activity.record') && (
    <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={() => setOpened({ mode: 'new' })}>
      {t('activity.new')}
    </Button>
  );
  return (
    <PageFrame title={t('menu.activities')} actions={newButton}>
      <ActivityFilters filter={filter} onChange={setFilter} />
      <ProblemList problems={pages.problems} again={pages.again} />
      <Table<ActivityFieldsFragment>
        rowKey="id"
        columns={columns}
        dataSource={pages.items}
        loading={pages.waiting}
        pagination={false}
        scroll={{ x: 900 }}
        locale={emptyText(pages, <Nothing text={t('activity.none')}>{newButton}</Nothing>)}
      />
      <MoreButton pages={pages} {...(pages.last ? { total: pages.last.activities.total } : {})} />
      <ActivityDrawer
        id={opened?.mode === 'view' ? (chosen?.id ?? null) : null}
        onClose={() => setOpened(null)}
      />
      <ActivityEditor
        activity={opened?.mode === 'edit' ? chosen : null}
        directiveId={directiveId}
        open={opened?.mode === 'new' || opened?.mode === 'edit'}
        onClose={() => setOpened(null)}
        onSaved={saved}
      />
      <ReasonDialog
        open={opened?.mode === 'delete'}
        title={t('activity.deleteTitle', { title: chosen?.title ?? '' })}
        label={t('activity.deleteReason')}
        confirm={t('action.delete')}
        danger
        busy={remove.busy}
        problems={remove.problems}
        onConfirm={(reason) => void removeIt(reason)}
        onCancel={() => setOpened(null)}
      />
    </PageFrame>
  );
};

interface FiltersProps {
  filter: ActivityFilter;
  onChange: (filter: ActivityFilter) => void;
}

const ActivityFilters = ({ filter, onChange }: FiltersProps) => {
  const { t } = useTranslation();
  const { forms, nameOfKind } = useActivityForms();
  return (
    <Flex gap={12} wrap align="center" role="search" aria-label={t('activity.filter')}>
      <Select<ActivityKind>
        aria-label={t('activity.kindTitle')}
        allowClear
        className="filter"
        placeholder={t('activity.allKinds')}
        value={filter.kind ?? null}
        onChange={(kind: ActivityKind | undefined) => onChange({ ...filter, kind: kind ?? null })}
        options={forms.map(({ kind }) => ({ value: kind, label: nameOfKind(kind) }))}
      />
      <div className="filter">
        <DateField
          aria-label={t('activity.from')}
          placeholder={t('activity.from')}
          value={filter.from ?? null}
          onChange={(from) => onChange({ ...filter, from })}
        />
      </div>
      <div className="filter">
        <DateField
          aria-label={t('activity.to')}
          placeholder={t('activity.to')}
          value={filter.to ?? null}
          onChange={(to) => onChange({ ...filter, to })}
        />
      </div>
      <Checkbox
        checked={filter.includeDeleted ?? false}
        onChange={(event) => onChange({ ...filter, includeDeleted: event.target.checked })}
      >
        {t('activity.withDeleted')}
      </Checkbox>
    </Flex>
  );
};
