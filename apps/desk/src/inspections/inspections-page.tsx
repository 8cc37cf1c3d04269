import { PlusOutlined } from '@ant-design/icons';
import { Button, Flex, Segmented } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { UnitSelect } from '../org/unit-select.js';
import { Nothing } from '../parts/nothing.js';
import { PageFrame } from '../parts/page-frame.js';
import { useSession } from '../session/session.js';
import { FindingsView } from './findings-view.js';
import { type PlannedVisit, RecordInspection } from './record-inspection.js';
import { RoundsView } from './rounds-view.js';
import { UnitsView } from './units-view.js';
import { VisitsTable } from './visits-table.js';
import './inspections.css';

const VIEWS = ['findings', 'visits', 'units', 'rounds'] as const;
type View = (typeof VIEWS)[number];

/** 下乡督查: what was found, where one has been, which units were never visited, and what is planned. */
export const InspectionsPage = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { may } = useSession();
  const [params, setParams] = useSearchParams();
  const [planned, setPlanned] = useState<PlannedVisit | null>(null);
  const [planning, setPlanning] = useState(false);
  const directiveId = params.get('directive');
  const view = VIEWS.find((each) => each === params.get('view')) ?? 'findings';
  const show = (next: View) => {
    params.set('view', next);
    setParams(params, { replace: true });
  };
  const recordNew = () =>
    setPlanned({
      stopId: null,
      inspectedUnitId: null,
      title: t('inspection.visit'),
      inspectors: [],
      directiveId,
    });
  const plan = () => {
    show('rounds');
    setPlanning(true);
  };
  return (
    <PageFrame
      title={t('menu.inspections')}
      note={t('inspection.hint')}
      actions={
        may('activity.record') && (
          <>
            <Button onClick={plan}>{t('round.new')}</Button>
            <Button type="primary" icon={<PlusOutlined aria-hidden />} onClick={recordNew}>
              {t('inspection.record')}
            </Button>
          </>
        )
      }
    >
      <Segmented<View>
        className="start"
        value={view}
        onChange={show}
        options={VIEWS.map((value) => ({ value, label: t(`inspection.view.${value}`) }))}
      />
      {directiveId && (
        <p className="tight">
          {t('inspection.ofDirective')}{' '}
          <Button
            type="link"
            size="small"
            onClick={() => {
              params.delete('directive');
              params.delete('own');
              setParams(params, { replace: true });
            }}
          >
            {t('inspection.allDirectives')}
          </Button>
        </p>
      )}
      {view === 'findings' && (
        <FindingsView
          directiveId={directiveId}
          byOwnInspectors={params.has('own')}
          onlyAwaiting={params.has('awaiting')}
        />
      )}
      {view === 'visits' && <Visits directiveId={directiveId} />}
      {view === 'units' && <UnitsView directiveId={directiveId} />}
      {view === 'rounds' && (
        <RoundsView
          directiveId={directiveId}
          planning={planning}
          onPlanned={() => setPlanning(false)}
          onRecord={setPlanned}
        />
      )}
      <RecordInspection
        planned={planned}
        onClose={() => setPlanned(null)}
        onRecorded={(id) => void navigate(`/inspections/${id}`)}
      />
    </PageFrame>
  );
};

const Visits = ({ directiveId }: { directiveId: string | null }) => {
  const { t } = useTranslation();
  const [unitId, setUnitId] = useState<string | null>(null);
  return (
    <>
      <Flex gap={12} wrap role="search" aria-label={t('inspection.filter')}>
        <div className="filter-wide">
          <UnitSelect
            value={unitId}
            onChange={setUnitId}
            placeholder={t('inspection.anyUnit')}
            aria-label={t('inspection.unit')}
          />
        </div>
      </Flex>
      <VisitsTable
        filter={{ inspectedUnitId: unitId, directiveId }}
        none={<Nothing text={t(unitId ? 'inspection.notVisited' : 'inspection.noVisits')} />}
      />
    </>
  );
};
