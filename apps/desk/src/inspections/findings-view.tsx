import { Checkbox, Flex } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FindingFilter, FindingStatus } from '../generated/graphql.js';
import { UnitSelect } from '../org/unit-select.js';
import { FindingList } from './finding-list.js';
import { StateChart } from './state-chart.js';

interface Props {
  directiveId: string | null;
  /** A summary counts only what own inspectors and those below found. */
  byOwnInspectors: boolean;
  onlyAwaiting: boolean;
}

/** All findings at and below the own unit, by unit and state. */
export const FindingsView = ({ directiveId, byOwnInspectors, onlyAwaiting }: Props) => {
  const { t } = useTranslation();
  const [unitId, setUnitId] = useState<string | null>(null);
  const [awaitsOwnUnit, setAwaits] = useState(onlyAwaiting);
  const [chosen, setChosen] = useState<FindingStatus | 'OVERDUE' | null>(null);
  const filter: FindingFilter = {
    unitId,
    directiveId,
    byOwnInspectors,
    awaitsOwnUnit,
    overdue: chosen === 'OVERDUE',
    statuses: chosen === null || chosen === 'OVERDUE' ? [] : [chosen],
  };
  const narrowed = unitId !== null || awaitsOwnUnit || chosen !== null;
  return (
    <>
      <Flex gap={12} wrap align="center" role="search" aria-label={t('finding.filter')}>
        <div className="filter-wide">
          <UnitSelect
            value={unitId}
            onChange={setUnitId}
            placeholder={t('inspection.anyUnit')}
            aria-label={t('inspection.unit')}
          />
        </div>
        <Checkbox checked={awaitsOwnUnit} onChange={(event) => setAwaits(event.target.checked)}>
          {t('inspection.awaiting')}
        </Checkbox>
      </Flex>
      <FindingList
        filter={filter}
        none={t(narrowed ? 'finding.noneMatch' : 'finding.noneYet')}
        head={(counts) => <StateChart counts={counts} chosen={chosen} onChoose={setChosen} />}
      />
    </>
  );
};
