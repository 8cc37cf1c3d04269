import { Alert, App, Button, Flex, Input, Popconfirm } from 'antd';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { useAct } from '../api/use-act.js';
import { useAsk } from '../api/use-ask.js';
import {
  CalendarYearDocument,
  type CalendarYearFieldsFragment,
  PublishCalendarYearDocument,
  SaveCalendarYearDocument,
} from '../generated/graphql.js';
import { Asked } from '../parts/asked.js';
import { todayHere } from '../parts/format.js';
import { PageFrame } from '../parts/page-frame.js';
import { ProblemList } from '../parts/problem-list.js';
import { StateTag } from '../parts/state-tag.js';
import { MonthGrid } from './month-grid.js';
import { type NamedDay, nextKind, withDay } from './year-grid.js';

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
const FIRST_YEAR = 2004;

/** Days off and make-up workdays of a year; the ministry enters and publishes them, everybody reads them. */
export const CalendarPage = () => {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const thisYear = Number(todayHere().slice(0, 4));
  const year = Number(params.get('year') ?? thisYear);
  const answer = useAsk(CalendarYearDocument, { year });
  const next = useAsk(CalendarYearDocument, { year: thisYear + 1 });
  const go = (to: number) => setParams({ year: String(to) });
  const missing = next.data?.calendarYear.state === 'PROVISIONAL';
  return (
    <PageFrame
      title={t('menu.calendar')}
      note={t('calendar.note')}
      actions={
        <>
          <Button onClick={() => go(year - 1)} disabled={year <= FIRST_YEAR}>
            {t('calendar.before')}
          </Button>
          <Button onClick={() => go(year + 1)}>{t('calendar.after')}</Button>
        </>
      }
    >
      {missing && year !== thisYear + 1 && (
        <Alert
          type="warning"
          showIcon
          title={t('calendar.missing', { year: String(thisYear + 1) })}
          action={
            <Button onClick={() => go(thisYear + 1)}>
              {t(next.data?.calendarYear.mayEdit ? 'calendar.open' : 'calendar.look')}
            </Button>
          }
        />
      )}
      <Asked answer={answer} rows={14}>
        {({ calendarYear }) => (
          <YearEditor
            key={`${calendarYear.year}.${calendarYear.version}`}
            of={calendarYear}
            again={answer.again}
          />
        )}
      </Asked>
    </PageFrame>
  );
};

const YearEditor = ({ of, again }: { of: CalendarYearFieldsFragment; again: () => void }) => {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const [days, setDays] = useState<NamedDay[]>(of.days);
  const [notice, setNotice] = useState(of.notice || t('calendar.usualNotice', { year: String(of.year) }));
  const [name, setName] = useState('');
  const [nameless, setNameless] = useState(false);
  const save = useAct(SaveCalendarYearDocument);
  const publish = useAct(PublishCalendarYearDocument);
  useEffect(() => setNameless(false), [name]);
  const changed =
    JSON.stringify(days) !== JSON.stringify(of.days) || (of.version > 0 && notice !== of.notice);

  const turn = (day: string) => {
    const kind = nextKind(days.find((each) => each.day === day)?.kind);
    const known = days.find((each) => each.day === day)?.name ?? name.trim();
    if (kind && !known) return setNameless(true);
    setDays(withDay(days, day, kind && { day, kind, name: known }));
  };
  const { year, version } = of;
  const store = async () => {
    const given = { notice: notice.trim(), source: of.source || t('calendar.byHand') };
    if (!(await save.run({ year, version, ...given, days }))) return;
    void message.success(t('calendar.saved'));
    again();
  };
  const release = async () => {
    if (!(await publish.run({ year, version }))) return;
    void message.success(t('calendar.published'));
    again();
  };
  return (
    <Flex vertical gap={12}>
      <Flex gap={12} align="center" wrap>
        <strong className="calendar-year">{of.year}</strong>
        <StateTag tone={of.state === 'PUBLISHED' ? 'good' : 'busy'}>
          {t(`calendar.state.${of.state}`)}
        </StateTag>
        {of.notice && <span>{of.notice}</span>}
        {of.source && <span className="muted">{t('calendar.source', { source: of.source })}</span>}
      </Flex>
      {of.state === 'PROVISIONAL' && (
        <Alert type="warning" showIcon title={t('calendar.provisional', { year: String(of.year) })} />
      )}
      <ProblemList problems={[...save.problems, ...publish.problems]} />
      {of.mayEdit && (
        <Flex vertical gap={8}>
          <Input
            aria-label={t('calendar.noticeLabel')}
            addonBefore={t('calendar.noticeLabel')}
            value={notice}
            maxLength={200}
            onChange={(event) => setNotice(event.target.value)}
          />
          <Flex gap={8} wrap align="center">
            <Input
              className="calendar-name"
              aria-label={t('calendar.nameLabel')}
              placeholder={t('calendar.nameHint')}
              status={nameless ? 'error' : ''}
              value={name}
              maxLength={20}
              onChange={(event) => setName(event.target.value)}
            />
            <Button type="primary" disabled={!changed} loading={save.busy} onClick={() => void store()}>
              {t('calendar.save')}
            </Button>
            {of.state === 'PROVISIONAL' && (
              <Popconfirm
                title={t('calendar.publishSure', { year: String(of.year) })}
                okText={t('calendar.publish')}
                cancelText={t('action.cancel')}
                onConfirm={() => void release()}
              >
                <Button disabled={changed || of.days.length === 0} loading={publish.busy}>
                  {t('calendar.publish')}
                </Button>
              </Popconfirm>
            )}
          </Flex>
          <span className={nameless ? 'bad' : 'muted'} role={nameless ? 'alert' : undefined}>
            {t(nameless ? 'calendar.nameFirst' : 'calendar.how')}
          </span>
        </Flex>
      )}
      <div className="calendar-grid">
        {MONTHS.map((month) => (
          <MonthGrid
            key={month}
            year={of.year}
            month={month}
            days={days}
            onTurn={of.mayEdit ? turn : undefined}
          />
        ))}
      </div>
      <p className="muted">{t('calendar.legend')}</p>
    </Flex>
  );
};
