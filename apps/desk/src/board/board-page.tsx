import { Button, Flex, Segmented, Skeleton } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useAsk } from '../api/use-ask.js';
import { useLive } from '../api/use-live.js';
import { usePages } from '../api/use-pages.js';
import { WriteBulletinButton } from '../bulletins/write-bulletin-button.js';
import { ChaseDrawer } from '../chasing/chase-drawer.js';
import { DirectivePicker, useChosenDirective } from '../directives/directive-picker.js';
import {
  BoardDocument,
  DirectiveDocument,
  FiguresChangedDocument,
  type FigureQuery,
} from '../generated/graphql.js';
import { RowsDrawer } from '../figures/rows-drawer.js';
import { DriftNotice } from '../lineage/drift-notice.js';
import { useUnitPlace } from '../org/use-unit-place.js';
import { momentText } from '../parts/format.js';
import { MoreButton } from '../parts/more-button.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { UnitTrail } from '../parts/unit-trail.js';
import { useKeys } from '../parts/use-keys.js';
import { useSession } from '../session/session.js';
import { figureSpan, type OpenRows } from './board.js';
import { BoardStrip } from './board-strip.js';
import { BoardTable } from './board-table.js';
import { BoardUnits } from './board-units.js';
import { TaskBars } from './task-bars.js';

export const BoardPage = () => {
  const { t } = useTranslation();
  const chosen = useChosenDirective(['SENT', 'RECEIVED']);
  return (
    <PageFrame title={t('menu.board')} actions={<DirectivePicker chosen={chosen} />}>
      <ProblemList problems={chosen.problems} />
      {chosen.ready && !chosen.id && <Nothing text={t('board.noDirective')} />}
      {chosen.id && <DirectiveBoard key={chosen.id} directiveId={chosen.id} />}
    </PageFrame>
  );
};

const DirectiveBoard = ({ directiveId }: { directiveId: string }) => {
  const { t } = useTranslation();
  const { unitId, stops, go } = useUnitPlace();
  const directive = useAsk(DirectiveDocument, { id: directiveId }).data?.directive;
  const variables = useMemo(() => ({ directiveId, unitId }), [directiveId, unitId]);
  const pages = usePages(BoardDocument, variables, ({ board }) => ({ ...board, items: board.rows }), {
    size: 100,
  });
  const [opened, setOpened] = useState<{ query: FigureQuery; title: string } | null>(null);
  useLive(FiguresChangedDocument, pages.again);
  const [layout, setLayout] = useState<'byChild' | 'allLevels'>('byChild');
  const { may } = useSession();
  const [chasing, setChasing] = useState(false);
  const chase = may('directive.chase') ? () => setChasing(true) : undefined;
  const up = stops.at(-2);
  useKeys({ Backspace: up && (() => go(up.id)), u: chase });

  const openRows: OpenRows = (unit, indicator, title) => {
    if (!directive) return;
    const query = { ...figureSpan(directive), unitId: unit.id, indicators: [indicator] };
    setOpened({ query, title: t('board.rowsOf', { unit: unit.name, title }) });
  };
  const board = pages.last?.board;
  return (
    <Flex vertical gap={16}>
      <DriftNotice directiveId={directiveId} />
      <Flex justify="space-between" align="center" gap={12} wrap>
        <UnitTrail stops={stops} onGo={go} label={t('board.trail')} />
        <Flex gap={8} align="center">
          {board && <span className="muted">{t('state.asOf', { time: momentText(board.asOf) })}</span>}
          <Link to={`/inspections?view=units&directive=${directiveId}`}>{t('menu.inspections')}</Link>
          {directive && <WriteBulletinButton directive={directive} />}
          <Button onClick={pages.again} loading={pages.fetching}>
            {t('action.refresh')}
          </Button>
        </Flex>
      </Flex>
      <ProblemList problems={pages.problems} again={pages.again} />
      {pages.waiting && <Skeleton active paragraph={{ rows: 10 }} />}
      {board && (
        <>
          <BoardStrip board={board} onChase={chase} />
          <TaskBars board={board} onOpen={openRows} />
          <Segmented<'byChild' | 'allLevels'>
            aria-label={t('delivery.layout')}
            className="board-layout"
            value={layout}
            onChange={setLayout}
            options={[
              { value: 'byChild', label: t('delivery.byChild') },
              { value: 'allLevels', label: t('delivery.allLevels') },
            ]}
          />
          {layout === 'byChild' ? (
            <>
              <BoardTable board={board} rows={pages.items} onOpen={openRows} onGo={go} />
              <MoreButton pages={pages} />
            </>
          ) : (
            <BoardUnits directiveId={directiveId} unitId={unitId} onGo={go} />
          )}
        </>
      )}
      <ChaseDrawer
        directiveId={directiveId}
        unitId={chasing ? unitId : null}
        onClose={() => setChasing(false)}
      />
      <RowsDrawer query={opened?.query ?? null} title={opened?.title ?? ''} onClose={() => setOpened(null)} />
    </Flex>
  );
};
