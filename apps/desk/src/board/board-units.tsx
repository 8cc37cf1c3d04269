import { Card, Flex, Segmented, Select, Skeleton, Table, type TableColumnsType } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLive } from '../api/use-live.js';
import { usePages } from '../api/use-pages.js';
import {
  BoardUnitsDocument,
  type BoardUnitsQuery,
  FiguresChangedDocument,
  type Level,
  type Light,
} from '../generated/graphql.js';
import { formatCell } from '../parts/format.js';
import { LightTag } from '../parts/light-tag.js';
import { lightsByUrgency } from '../parts/lights.js';
import { MoreButton } from '../parts/more-button.js';
import { Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';

type Row = BoardUnitsQuery['boardUnits']['items'][number];
type Counts = BoardUnitsQuery['boardUnits']['lights'];

const LEVELS: readonly Level[] = ['PROVINCE', 'CITY', 'COUNTY', 'TOWNSHIP'];
const PAGE = 100;

const useColumns = (onGo: (unitId: string) => void): TableColumnsType<Row> => {
  const { t } = useTranslation();
  return useMemo<TableColumnsType<Row>>(
    () => [
      { title: t('board.unit'), fixed: 'left', width: 220, render: (_value, { unit }) => unit.name },
      {
        title: t('delivery.parent'),
        width: 200,
        render: (_value, { parent }) => (
          <button type="button" className="link" onClick={() => onGo(parent.id)}>
            {parent.name}
          </button>
        ),
      },
      { title: t('delivery.level'), width: 90, render: (_value, { unit }) => t(`level.${unit.level}`) },
      {
        title: t('board.light'),
        width: 150,
        render: (_value, { light, report, reportDue, signedOn, signDue }) => (
          <LightTag light={light} dueOn={signedOn === null ? signDue : report === null ? reportDue : null} />
        ),
      },
      {
        title: t('board.signed'),
        width: 130,
        render: (_value, { signedOn, signedBy }) =>
          signedOn ? (
            <>
              <span className="nowrap">{signedOn}</span>
              <div className="muted">{signedBy}</div>
            </>
          ) : (
            t('directive.notSigned')
          ),
      },
      {
        title: t('board.report'),
        width: 110,
        render: (_value, { report }) => (report ? t(`report.status.${report}`) : '--'),
      },
    ],
    [t, onGo],
  );
};

/** Which lights to show, each with how many units show it. */
const LightChoice = ({
  counts,
  chosen,
  onChoose,
}: {
  counts: Counts;
  chosen: Light | 'ALL';
  onChoose: (light: Light | 'ALL') => void;
}) => {
  const { t } = useTranslation();
  const countOf = (light: Light) => counts.find((each) => each.light === light)?.count ?? 0;
  const all = counts.reduce((sum, each) => sum + each.count, 0);
  const shown = lightsByUrgency.filter((light) => countOf(light) > 0 || light === chosen);
  const label = (text: string, count: number) => t('delivery.counted', { text, count: formatCell(count) });
  return (
    <Segmented<Light | 'ALL'>
      aria-label={t('board.light')}
      value={chosen}
      onChange={onChoose}
      options={[
        { value: 'ALL', label: label(t('delivery.all'), all) },
        ...shown.map((light) => ({ value: light, label: label(t(`light.${light}`), countOf(light)) })),
      ]}
    />
  );
};

/** The board laid flat: units of all levels below, worst light first, narrowed by level and light. */
export const BoardUnits = ({
  directiveId,
  unitId,
  onGo,
}: {
  directiveId: string;
  unitId: string;
  onGo: (unitId: string) => void;
}) => {
  const { t } = useTranslation();
  const [level, setLevel] = useState<Level | null>(null);
  const [light, setLight] = useState<Light | 'ALL'>('ALL');
  const variables = useMemo(
    () => ({ directiveId, unitId, levels: level ? [level] : [], lights: light === 'ALL' ? [] : [light] }),
    [directiveId, unitId, level, light],
  );
  const pages = usePages(BoardUnitsDocument, variables, ({ boardUnits }) => boardUnits, { size: PAGE });
  useLive(FiguresChangedDocument, pages.again);
  const columns = useColumns(onGo);
  return (
    <Card
      size="small"
      title={t('delivery.allLevels')}
      extra={
        <Select<Level | ''>
          aria-label={t('delivery.level')}
          className="chart-choice"
          value={level ?? ''}
          onChange={(value) => setLevel(value === '' ? null : value)}
          options={[
            { value: '', label: t('delivery.everyLevel') },
            ...LEVELS.map((each) => ({ value: each, label: t(`level.${each}`) })),
          ]}
        />
      }
    >
      <Flex vertical gap={12}>
        <ProblemList problems={pages.problems} again={pages.again} />
        {pages.waiting && <Skeleton active paragraph={{ rows: 10 }} />}
        {pages.last && (
          <>
            <LightChoice counts={pages.last.boardUnits.lights} chosen={light} onChoose={setLight} />
            <Table<Row>
              size="small"
              rowKey={(row) => row.unit.id}
              columns={columns}
              dataSource={pages.items}
              pagination={false}
              virtual
              scroll={{ x: 900, y: 560 }}
              locale={{ emptyText: <Nothing text={t('delivery.noneMatch')} /> }}
            />
            <MoreButton pages={pages} />
          </>
        )}
      </Flex>
    </Card>
  );
};
