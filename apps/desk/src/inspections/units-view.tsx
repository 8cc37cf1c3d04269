import { Checkbox, Drawer, Flex, Table, type TableColumnsType } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { usePages } from '../api/use-pages.js';
import { type InspectionFilter, InspectionsDocument, type InspectionsQuery } from '../generated/graphql.js';
import { DateField } from '../parts/date-field.js';
import { formatCell } from '../parts/format.js';
import { LightTag } from '../parts/light-tag.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { FindingList } from './finding-list.js';
import { VisitsTable } from './visits-table.js';

type Row = InspectionsQuery['inspections']['items'][number];

const useColumns = (onOpen: (row: Row) => void): TableColumnsType<Row> => {
  const { t } = useTranslation();
  return [
    {
      title: t('inspection.unit'),
      render: (_value, row) => (
        <button type="button" className="link" onClick={() => onOpen(row)}>
          {row.unit.name}
        </button>
      ),
    },
    { title: t('inspection.state'), width: 130, render: (_value, { light }) => <LightTag light={light} /> },
    {
      title: t('inspection.visits'),
      width: 100,
      align: 'right',
      render: (_value, { visits }) => formatCell(visits),
    },
    {
      title: t('inspection.lastVisit'),
      width: 130,
      render: (_value, { lastVisit }) => lastVisit ?? t('inspection.never'),
    },
    {
      title: t('inspection.open'),
      width: 110,
      align: 'right',
      render: (_value, { open }) => formatCell(open),
    },
    {
      title: t('inspection.overdue'),
      width: 110,
      align: 'right',
      render: (_value, { overdue }) => (
        <span className={overdue > 0 ? 'bad' : ''}>{formatCell(overdue)}</span>
      ),
    },
  ];
};

/** The units below by how often they were visited; each opens its history. */
export const UnitsView = ({ directiveId }: { directiveId: string | null }) => {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<InspectionFilter>({ onlyUnvisited: false });
  const [opened, setOpened] = useState<Row | null>(null);
  const asked = { ...filter, directiveId };
  const pages = usePages(InspectionsDocument, { filter: asked }, (data) => data.inspections, { size: 100 });
  const columns = useColumns(setOpened);
  const all = pages.last?.inspections;
  return (
    <>
      {all && (
        <p role="status" className="count-bar">
          {t('inspection.totals', {
            visits: formatCell(all.visits),
            visited: formatCell(all.visited),
            units: formatCell(all.units),
            open: formatCell(all.open),
            overdue: formatCell(all.overdue),
          })}
        </p>
      )}
      <Flex gap={12} wrap align="center" role="search" aria-label={t('inspection.filter')}>
        {(['from', 'to'] as const).map((end) => (
          <div key={end} className="filter">
            <DateField
              aria-label={t(`activity.${end}`)}
              placeholder={t(`activity.${end}`)}
              value={filter[end] ?? null}
              onChange={(day) => setFilter({ ...filter, [end]: day })}
            />
          </div>
        ))}
        <Checkbox
          checked={filter.onlyUnvisited ?? false}
          onChange={(event) => setFilter({ ...filter, onlyUnvisited: event.target.checked })}
        >
          {t('inspection.onlyUnvisited')}
        </Checkbox>
      </Flex>
      <ProblemList problems={pages.problems} again={pages.again} />
      <Table<Row>
        rowKey={({ unit }) => unit.id}
        columns={columns}
        dataSource={pages.items}
        loading={pages.waiting}
        pagination={false}
        scroll={{ x: 720 }}
        locale={emptyText(pages, <Nothing text={t('inspection.noUnits')} />)}
      />
      <MoreButton pages={pages} />
      <Drawer
        open={opened !== null}
        title={t('inspection.historyOf', { unit: opened?.unit.name ?? '' })}
        onClose={() => setOpened(null)}
        size="min(760px, 100vw)"
        destroyOnHidden
      >
        {opened && <History unitId={opened.unit.id} directiveId={directiveId} />}
      </Drawer>
    </>
  );
};

const History = ({ unitId, directiveId }: { unitId: string; directiveId: string | null }) => {
  const { t } = useTranslation();
  return (
    <Flex vertical gap={16}>
      <h3 className="tight">{t('inspection.visitsTitle')}</h3>
      <VisitsTable
        filter={{ inspectedUnitId: unitId, directiveId }}
        none={<Nothing text={t('inspection.notVisited')} />}
      />
      <h3 className="tight">{t('finding.title')}</h3>
      <FindingList filter={{ unitId, directiveId }} none={t('finding.none')} />
    </Flex>
  );
};
