import { Alert, Flex, Segmented, Select, Table, type TableColumnsType } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { usePages } from '../api/use-pages.js';
import { DueClocksDocument, type DueClocksQuery, type DueState } from '../generated/graphql.js';
import { momentText } from '../parts/format.js';
import { LightTag } from '../parts/light-tag.js';
import { MoreButton } from '../parts/more-button.js';
import { emptyText, Nothing } from '../parts/nothing.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';
import { useKeys } from '../parts/use-keys.js';

type Page = DueClocksQuery['dueClocks'];
type Clock = Page['items'][number];

const states = ['DUE', 'OVERDUE', 'STOPPED'] as const satisfies readonly DueState[];
const countOf = { DUE: 'due', OVERDUE: 'overdue', STOPPED: 'stopped' } as const;

/** How the clock stands: a light with words, and for one that stands still why and since when. */
const Standing = ({ clock }: { clock: Clock }) => {
  const { t } = useTranslation();
  const inHours = clock.unit === 'HOUR';
  if (clock.state === 'STOPPED')
    return (
      <>
        <StateTag tone="plain">{t('clock.state.STOPPED')}</StateTag>
        {clock.stops
          .filter(({ to }) => to === null)
          .map(({ reason, from }) => (
            <div key={reason}>
              {t('clock.stoppedSince', { reason: t(`clock.reason.${reason}`), day: from })}
            </div>
          ))}
        <div className="muted">
          {t(inHours ? 'clock.hoursKept' : 'clock.daysKept', { value: clock.remaining })}
        </div>
      </>
    );
  return (
    <>
      <LightTag light={clock.state === 'OVERDUE' ? 'OVERDUE' : 'NEAR'} dueOn={clock.dueOn} />
      {inHours && (
        <div className="muted">
          {t(clock.remaining < 0 ? 'clock.hoursLate' : 'clock.hoursLeft', {
            value: Math.abs(clock.remaining),
          })}
        </div>
      )}
    </>
  );
};

/** What the clock runs for, leading to where it is dealt with. */
const Subject = ({ kind, id, label }: { kind: string; id: string; label: string }) => {
  if (kind === 'case') return <Link to={`/cases/${id}`}>{label}</Link>;
  return kind === 'complaint' ? <Link to="/quality?tab=complaints">{label}</Link> : label;
};

const useColumns = (): TableColumnsType<Clock> => {
  const { t } = useTranslation();
  const lengthOf = ({ unit, value }: Pick<Clock, 'unit' | 'value'>) => t(`clock.length.${unit}`, { value });
  return [
    {
      title: t('clock.subject'),
      width: 220,
      render: (_value, { label, unitName, subjectKind, subjectId }) => (
        <>
          <Subject kind={subjectKind} id={subjectId} label={label ?? t('clock.noNumber')} />
          <div className="muted">{unitName.name}</div>
        </>
      ),
    },
    {
      title: t('clock.matter'),
      render: (_value, { floor, ...clock }) => (
        <>
          {clock.title}
          <div className="muted">
            {clock.article} · {lengthOf(clock)}
          </div>
          {floor && (
            <div className="muted">
              {t('clock.floor', { article: floor.article, length: lengthOf(floor) })}
            </div>
          )}
        </>
      ),
    },
    { title: t('clock.startedOn'), dataIndex: 'startedOn', width: 120, className: 'nowrap' },
    {
      title: t('clock.dueOn'),
      width: 150,
      className: 'nowrap',
      render: (_value, { dueOn, dueAt }) => (dueAt ? momentText(dueAt) : (dueOn ?? '--')),
    },
    { title: t('clock.standing'), width: 210, render: (_value, clock) => <Standing clock={clock} /> },
  ];
};

/** What ends by the next working day, is overdue or stands still, of the own unit and below. */
export const DueClocks = () => {
  const { t } = useTranslation();
  const [state, setState] = useState<DueState>('DUE');
  const [rule, setRule] = useState<string | null>(null);
  const variables = useMemo(() => ({ state, rule }), [state, rule]);
  const pages = usePages(DueClocksDocument, variables, ({ dueClocks }) => dueClocks);
  const columns = useColumns();
  const last = pages.last?.dueClocks;
  const counts = last?.counts ?? [];
  const sum = (of: DueState) =>
    counts
      .filter(({ code }) => rule === null || code === rule)
      .reduce((all, each) => all + each[countOf[of]], 0);
  useKeys(Object.fromEntries(states.map((each, at) => [String(at + 1), () => setState(each)])));
  return (
    <Flex vertical gap={12}>
      <Flex gap={12} wrap role="search" aria-label={t('clock.filter')}>
        <Segmented
          aria-label={t('clock.standing')}
          value={state}
          onChange={setState}
          options={states.map((value) => ({
            value,
            label: t('clock.counted', { state: t(`clock.state.${value}`), number: sum(value) }),
          }))}
        />
        <Select
          aria-label={t('clock.allRules')}
          placeholder={t('clock.allRules')}
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          className="filter clock-rule-filter"
          popupMatchSelectWidth={false}
          value={rule}
          onChange={(code: string | undefined) => setRule(code ?? null)}
          options={counts.map((each) => ({
            value: each.code,
            label: t('clock.ruleCounts', {
              title: each.title,
              due: each.due,
              overdue: each.overdue,
              stopped: each.stopped,
            }),
          }))}
        />
      </Flex>
      {state === 'DUE' && last && <p className="muted">{t('clock.until', { day: last.until })}</p>}
      {last?.warnings.map((warning) => (
        <Alert key={warning} type="warning" showIcon title={warning} />
      ))}
      <ProblemList problems={pages.problems} again={pages.again} />
      <Table<Clock>
        rowKey="id"
        columns={columns}
        dataSource={pages.items}
        loading={pages.waiting}
        pagination={false}
        scroll={{ x: 900 }}
        locale={emptyText(pages, <Nothing text={t(`clock.none.${state}`)} />)}
      />
      <MoreButton pages={pages} {...(last ? { total: sum(state) } : {})} />
    </Flex>
  );
};
