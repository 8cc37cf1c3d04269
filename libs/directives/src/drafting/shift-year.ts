import { addDays, type Day, isDay, parseDay } from '@fayuan/kernel';
import type { DirectiveInput, TaskInput } from '../directive.js';

/** One place in title or text that was moved on by a year and wants a look. */
export interface ShiftedWords {
  /** `title`, `theme`, `objective`, `sections.1.text` and so on. */
  readonly field: string;
  readonly found: string;
  readonly proposed: string;
}

export interface ShiftedDirective {
  readonly input: DirectiveInput;
  readonly review: readonly ShiftedWords[];
}

/** Gives the working day on or after a day. */
export type NextWorkingDay = (day: Day) => Day;

const two = (n: number): string => String(n).padStart(2, '0');
const lengthOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
const weekday = (day: Day): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/**
 * The same place in the calendar some years on: the first and the last of a month stay that, any other day keeps its
 * weekday and moves by no more than three days.
 */
export function shiftDay(day: Day, years: number): Day {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const length = lengthOf(year + years, month);
  const atEnd = date === lengthOf(year, month);
  const same = parseDay(`${year + years}-${two(month)}-${two(atEnd ? length : Math.min(date, length))}`);
  if (date === 1 || atEnd || years === 0) return same;
  const later = (weekday(day) - weekday(same) + 7) % 7;
  return addDays(same, later > 3 ? later - 7 : later);
}

const earlier = (a: Day, b: Day): Day => (a < b ? a : b);
const later = (a: Day, b: Day): Day => (a > b ? a : b);

/** Moves days and words on by some years; due days that would fall on a rest day go to the next working day. */
export function shiftDirective(
  input: DirectiveInput,
  years: number,
  workingDay: NextWorkingDay,
): ShiftedDirective {
  const startsOn = shiftDay(input.startsOn, years);
  const endsOn = later(shiftDay(input.endsOn, years), startsOn);
  const due = (day: Day): Day => workingDay(later(shiftDay(day, years), startsOn));
  const reportDue = due(input.reportDue);
  const review: ShiftedWords[] = [];
  const moved = new Map<Day, Day>([
    [input.startsOn, startsOn],
    [input.endsOn, endsOn],
    [input.reportDue, reportDue],
    ...input.tasks.map(({ dueOn }) => [dueOn, earlier(due(dueOn), reportDue)] as const),
  ]);
  const year = Number(input.startsOn.slice(0, 4));
  const move = (day: Day): Day => moved.get(day) ?? shiftDay(day, years);
  const text = (field: string, words: string): string =>
    shiftWords({ field, words, years, year, move }, review);
  const shifted: DirectiveInput = {
    ...input,
    title: text('title', input.title),
    theme: input.theme ? text('theme', input.theme) : null,
    objective: input.objective ? text('objective', input.objective) : null,
    sections: input.sections.map((section, at) => ({
      heading: text(`sections.${at}.heading`, section.heading),
      text: text(`sections.${at}.text`, section.text),
    })),
    startsOn,
    endsOn,
    reportDue,
    tasks: input.tasks.map(({ id: _id, ...task }) => shiftTask(task, { startsOn, move })),
  };
  return { input: shifted, review };
}

interface TaskShift {
  readonly startsOn: Day;
  readonly move: (day: Day) => Day;
}

/**
 * A task with its due day and its milestones moved on. A milestone that would come to lie before the beginning, on or after
 * the due day, or not after the one before it, is left out: its neighbours say nearly the same.
 */
function shiftTask(task: TaskInput, { startsOn, move }: TaskShift): TaskInput {
  const dueOn = move(task.dueOn);
  const milestones = (task.milestones ?? [])
    .map(({ on, quantity }) => ({ on: move(on), quantity }))
    .filter(({ on }, at, all) => on >= startsOn && on < dueOn && (at === 0 || on > (all[at - 1]?.on ?? on)));
  return { ...task, dueOn, milestones };
}

const DIGITS = '零一二三四五六七八九';

/** 1 to 99 as in 第二十一届. */
export function chineseOrdinal(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10];
  const head = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS[tens]}十`;
  return `${head}${ones === 0 ? '' : DIGITS[ones]}`;
}

/** The number that an ordinal of up to two digits says; undefined when it says none. */
export function ordinalOf(words: string): number | undefined {
  if (/^\d{1,2}$/.test(words)) return Number(words);
  const found = Array.from({ length: 99 }, (_, at) => at + 1).find((n) => chineseOrdinal(n) === words);
  return found;
}

/** 2026年5月6日, 2026年, 5月6日, 第三届 or 第3次. */
const DATES =
  /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日|(\d{4})年(?!\d{1,2}月\d{1,2}日)|第([一二三四五六七八九十]{1,3}|\d{1,2})(届|次|个)/gu;

interface Words {
  readonly field: string;
  readonly words: string;
  readonly years: number;
  /** The year of a date that names none. */
  readonly year: number;
  readonly move: (day: Day) => Day;
}

/** Moves the dates and ordinals in a text on and notes each for review. */
function shiftWords(text: Words, review: ShiftedWords[]): string {
  if (text.years === 0) return text.words;
  return text.words.replace(DATES, (found: string, ...parts: (string | undefined)[]) => {
    const proposed = proposalFor(parts, text) ?? found;
    if (proposed !== found) review.push({ field: text.field, found, proposed });
    return proposed;
  });
}

function proposalFor(parts: readonly (string | undefined)[], text: Words): string | undefined {
  const [year, month, date, bareYear, ordinal, counter] = parts;
  if (bareYear) return `${Number(bareYear) + text.years}年`;
  if (ordinal) {
    const n = ordinalOf(ordinal);
    if (n === undefined || n + text.years > 99) return undefined;
    return `第${/^\d/.test(ordinal) ? n + text.years : chineseOrdinal(n + text.years)}${counter}`;
  }
  const day = `${year ?? text.year}-${two(Number(month))}-${two(Number(date))}`;
  if (!isDay(day)) return undefined;
  const [y, m, d] = text.move(day).split('-').map(Number);
  return year ? `${y}年${m}月${d}日` : `${m}月${d}日`;
}
