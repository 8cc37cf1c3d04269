import { Alert, Button, Drawer, Flex, Input, Segmented, Table } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import {
  ChaseCandidatesDocument,
  type ChaseCandidatesQuery,
  ChaseUnitsDocument,
  type ChaseUnitsMutation,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';

type Candidate = ChaseCandidatesQuery['chaseCandidates']['items'][number];
type Outcome = ChaseUnitsMutation['chaseUnits'];

interface Props {
  directiveId: string;
  /** The unit below which is chased; null while the drawer is shut. */
  unitId: string | null;
  onClose: () => void;
}

const NOTE_LENGTH = 200;

/** Units with something open below a unit: select, 催办, and what came of it. */
export const ChaseDrawer = ({ directiveId, unitId, onClose }: Props) => {
  const { t } = useTranslation();
  return (
    <Drawer open={unitId !== null} title={t('chase.drawer')} size={760} onClose={onClose} destroyOnHidden>
      {unitId !== null && <ChasePanel directiveId={directiveId} unitId={unitId} />}
    </Drawer>
  );
};

const ChasePanel = ({ directiveId, unitId }: { directiveId: string; unitId: string }) => {
  const { t } = useTranslation();
  const [overdueOnly, setOverdueOnly] = useState(true);
  const [note, setNote] = useState('');
  const [selected, setSelected] = useState<readonly string[]>([]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const variables = useMemo(() => ({ directiveId, unitId, overdueOnly }), [directiveId, unitId, overdueOnly]);
  const answer = useAsk(ChaseCandidatesDocument, variables);
  const chase = useAct(ChaseUnitsDocument);
  useEffect(() => setSelected([]), [overdueOnly]);

  const send = async (wish: { unitIds: string[]; overdueBelow: string | null }) => {
    const done = await chase.run({ directiveId, ...wish, note: note.trim() || null });
    if (!done) return;
    setOutcome(done.chaseUnits);
    setSelected([]);
    answer.again();
  };
  return (
    <Flex vertical gap={12}>
      {outcome && <OutcomeNote outcome={outcome} />}
      <ProblemList problems={chase.problems} />
      <Flex gap={12} wrap align="center" justify="space-between">
        <Segmented
          aria-label={t('chase.which')}
          value={overdueOnly}
          onChange={setOverdueOnly}
          options={[
            { value: true, label: t('chase.overdueOnly') },
            { value: false, label: t('chase.allOpen') },
          ]}
        />
        <Flex gap={8} wrap>
          {overdueOnly &&
            (answer.data?.chaseCandidates.total ?? 0) > (answer.data?.chaseCandidates.items.length ?? 0) && (
              <Button loading={chase.busy} onClick={() => void send({ unitIds: [], overdueBelow: unitId })}>
                {t('chase.everyOverdue', { number: answer.data?.chaseCandidates.total ?? 0 })}
              </Button>
            )}
          <Button
            type="primary"
            disabled={selected.length === 0}
            loading={chase.busy}
            onClick={() => void send({ unitIds: [...selected], overdueBelow: null })}
          >
            {t('chase.send', { number: selected.length })}
          </Button>
        </Flex>
      </Flex>
      <Input
        aria-label={t('chase.note')}
        placeholder={t('chase.note')}
        value={note}
        maxLength={NOTE_LENGTH}
        onChange={(event) => setNote(event.target.value)}
      />
      <p className="muted">{t('chase.rule')}</p>
      <Asked answer={answer} rows={8}>
        {({ chaseCandidates }) => (
          <CandidateTable items={chaseCandidates.items} selected={selected} onSelect={setSelected} />
        )}
      </Asked>
    </Flex>
  );
};

interface TableProps {
  items: Candidate[];
  selected: readonly string[];
  onSelect: (ids: readonly string[]) => void;
}

const CandidateTable = ({ items, selected, onSelect }: TableProps) => {
  const { t } = useTranslation();
  const late = ({ workingDays }: Candidate['matters'][number]): string => {
    if (workingDays > 0) return t('chase.late', { days: workingDays });
    return workingDays === 0 ? t('chase.today') : t('chase.left', { days: -workingDays });
  };
  return (
    <Table<Candidate>
      size="small"
      rowKey={({ unit }) => unit.id}
      dataSource={items}
      pagination={items.length > 20 ? { pageSize: 20, showSizeChanger: false } : false}
      locale={{ emptyText: <Nothing text={t('chase.nobody')} /> }}
      rowSelection={{
        selectedRowKeys: [...selected],
        onChange: (keys) => onSelect(keys.map(String)),
        getCheckboxProps: ({ unit, toldToday }) => ({
          disabled: toldToday,
          'aria-label': t('chase.selectUnit', { unit: unit.name }),
        }),
        selections: [
          {
            key: 'all',
            text: t('chase.selectAll'),
            onSelect: () => onSelect(items.filter((each) => !each.toldToday).map(({ unit }) => unit.id)),
          },
          Table.SELECTION_NONE,
        ],
      }}
      columns={[
        {
          title: t('chase.unit'),
          render: (_value, { unit, superior }) => (
            <>
              {unit.name}
              <div className="muted">{superior.name}</div>
            </>
          ),
        },
        {
          title: t('chase.matter'),
          render: (_value, { matters }) =>
            matters.map((matter) => (
              <div key={matter.kind + matter.dueOn}>
                {t(`chase.duty.${matter.kind}`)}
                <span className={matter.workingDays > 0 ? 'bad' : 'muted'}> {late(matter)}</span>
              </div>
            )),
        },
        {
          title: t('chase.told'),
          width: 110,
          render: (_value, { toldToday }) => (toldToday ? t('chase.toldToday') : ''),
        },
      ]}
    />
  );
};

/** Who was told, and who was not and why. */
const OutcomeNote = ({ outcome }: { outcome: Outcome }) => {
  const { t } = useTranslation();
  const more = outcome.skippedCount - outcome.skipped.length;
  return (
    <Alert
      role="status"
      type={outcome.told > 0 ? 'success' : 'info'}
      showIcon
      title={t('chase.outcome', {
        told: outcome.told,
        copied: outcome.copied,
        skipped: outcome.skippedCount,
      })}
      description={
        outcome.skipped.length > 0 && (
          <ul className="bare">
            {outcome.skipped.map(({ unit, reason }) => (
              <li key={unit.id}>
                {t('chase.skipped', { unit: unit.name, reason: t(`chase.skip.${reason}`) })}
              </li>
            ))}
            {more > 0 && <li>{t('chase.skippedMore', { number: more })}</li>}
          </ul>
        )
      }
    />
  );
};
