import type { WorkingCalendar } from '@fayuan/calendar';
import type { Tx } from '@fayuan/database';
import { newId, words } from '@fayuan/kernel';
import { chooseRule, type ChosenRule } from './chosen-rule.js';
import type { ClockStart } from './clock.js';
import type { NewClock } from './clock.repository.js';
import type { ClockRule } from './clock-rule.js';
import { rulesInForce } from './clock-rule.repository.js';
import { endOf } from './counted.js';
import { calendarOf, type Point, pointIn } from './counting.js';

const NO_TEXT = words('', '');

/**
 * The clocks that these starts make, counted, for the unit of the scope: rules and calendar are read once for all. A start
 * without a rule that holds for its place and day makes none. @throws TypeError for a rule in hours without a moment
 */
export async function newClocks(tx: Tx, starts: readonly ClockStart[]): Promise<NewClock[]> {
  const points = starts.map((start) => ({ start, point: pointIn(tx, start.from) }));
  const days = points.map(({ point }) => point.day).sort();
  const [from, to] = [days[0], days.at(-1)];
  if (from === undefined || to === undefined) return [];
  const codes = [...new Set(starts.map((start) => start.rule))];
  const rules = await rulesInForce(tx, codes, { from, to });
  const calendar = await calendarOf(
    tx,
    points.flatMap(({ start, point }) =>
      rules.filter((rule) => rule.code === start.rule).map((rule) => unstopped(rule, point)),
    ),
  );
  if (!calendar) return [];
  return points.flatMap(({ start, point }) => {
    const ofCode = rules.filter((rule) => rule.code === start.rule);
    const chosen = chooseRule(ofCode, point.day, calendar);
    return chosen ? [counted(start, point, chosen, { calendar, timeZone: tx.ctx.timeZone })] : [];
  });
}

const unstopped = (rule: ClockRule, point: Point) => ({
  ...rule,
  floorUnit: null,
  floorValue: null,
  startedOn: point.day,
  startedAt: point.moment,
  stops: [],
});

function counted(
  start: ClockStart,
  point: Point,
  { rule, floor }: ChosenRule,
  { calendar, timeZone }: { readonly calendar: WorkingCalendar; readonly timeZone: string },
): NewClock {
  if (rule.unit === 'hour' && point.moment === null)
    throw new TypeError(`rule ${rule.code} counts hours: give the moment at which it starts`);
  const clock = {
    subjectKind: start.subjectKind,
    subjectId: start.subjectId,
    label: start.label ?? null,
    id: newId(),
    ruleId: rule.id,
    code: rule.code,
    title: rule.title,
    article: rule.article,
    unit: rule.unit,
    value: rule.value,
    direction: rule.direction,
    isCustody: rule.isCustody,
    stopReasons: rule.stopReasons,
    floorUnit: floor?.unit ?? null,
    floorValue: floor?.value ?? null,
    floorArticle: floor?.article ?? NO_TEXT,
    startedOn: point.day,
    startedAt: rule.unit === 'hour' ? point.moment : null,
  };
  const { dueOn, dueAt } = endOf({ ...clock, stops: [] }, calendar, timeZone);
  return { ...clock, dueOn, dueAt };
}
