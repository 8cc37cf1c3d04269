import { exactDigits, roundingWords } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';
import type { Section } from '../directive.js';
import type {
  BulletinToken,
  FactRows,
  RankMeasure,
  SetCounts,
  TokenRows,
  UnitRows,
  UnitSet,
} from './bulletin.js';
import { percentText, type Ranked, type Share } from './ranking.js';

/** What a bulletin is written from: all of one moment. */
export interface BulletinFigures {
  readonly subject: { readonly title: string; readonly documentNumber: string | null };
  /** The moment in words: 2026年6月20日17时. */
  readonly asOf: string;
  readonly counts: SetCounts;
  readonly tasks: readonly TaskFigure[];
  readonly ranking: readonly RankedUnit[];
  readonly measure: RankMeasure;
  /** Names of late units, one more than are written when there are more; null when they are not to be named. */
  readonly lateNames: readonly string[] | null;
  readonly since: Since | null;
}

export interface TaskFigure {
  readonly title: string;
  readonly measureWord: string;
  readonly target: number;
  readonly achieved: number;
  /** False when no record of it has come in at all: not zero, but nothing reported. */
  readonly recorded: boolean;
  readonly expectedByNow: number;
  readonly rows: FactRows;
}

export interface RankedUnit extends Ranked<Share> {
  readonly unit: UnitName;
  /** Everything signed in time, and every report in. */
  readonly complete: boolean;
}

/** What is new since the last bulletin. */
export interface Since {
  readonly bulletinId: string;
  readonly asOf: string;
  readonly fresh: SetCounts;
}

export interface BulletinText {
  readonly sections: readonly Section[];
  readonly tokens: readonly BulletinToken[];
}

/** Names written out before 等. */
export const MOST_NAMES = 20;
const TOP_RANKS = 3;
const ORDINALS = ['一', '二', '三', '四', '五', '六', '七'] as const;

/** Gathers sections; a number is put into a sentence by the call that notes what its rows are. */
class Writer {
  readonly tokens: BulletinToken[] = [];
  readonly sections: Section[] = [];

  /** A section without sentences is left out; headings are numbered afterwards. */
  section(heading: string, write: () => readonly string[]): void {
    const text = write().filter(Boolean).join('\n');
    if (!text) return;
    this.sections.push({ heading: `${ORDINALS[this.sections.length]}、${heading}`, text });
  }

  number(label: string, text: string, at: { quantity: number; rows: TokenRows }): string {
    const key = `n${this.tokens.length + 1}`;
    this.tokens.push({ key, section: this.sections.length, label, text, ...at });
    return text;
  }

  count(label: string, quantity: number, set: UnitSet, more: Partial<UnitRows> = {}): string {
    const rows = { ...ALL_ROWS, set, ...more };
    return this.number(label, exactDigits(quantity), { quantity, rows });
  }

  share(
    label: string,
    part: number,
    whole: { count: number; set: UnitSet; of: UnitSet; unitId?: string },
  ): string {
    const rows = { ...ALL_ROWS, set: whole.set, whole: whole.of, rankedUnitId: whole.unitId ?? null };
    return this.number(label, percentText(part, whole.count), { quantity: part, rows });
  }
}

const ALL_ROWS = { kind: 'units', whole: null, rankedUnitId: null, sinceId: null } as const;

/** The text of a bulletin with its numbers. A sentence whose number says nothing is left out; none is left blank. */
export function writeBulletin(figures: BulletinFigures): BulletinText {
  const writer = new Writer();
  writer.section('签收情况', () => signatures(writer, figures));
  writer.section('报送情况', () => reports(writer, figures));
  writer.section('任务完成情况', () =>
    figures.tasks.map((task) => taskSentence(writer, task, figures.counts)),
  );
  writer.section('排名情况', () => ranking(writer, figures));
  writer.section('与上期相比', () => changes(writer, figures));
  writer.section('存在问题', () => problems(writer, figures));
  return { sections: writer.sections, tokens: writer.tokens };
}

function signatures(writer: Writer, { subject, asOf, counts }: BulletinFigures): string[] {
  const name = `《${subject.title}》${subject.documentNumber ? `（${subject.documentNumber}）` : ''}`;
  const whole = { count: counts.addressed, set: 'signed', of: 'addressed' } as const;
  const parts = [
    `截至${asOf}，${name}应签收${writer.count('应签收单位', counts.addressed, 'addressed')}个单位`,
    `已签收${writer.count('已签收单位', counts.signed, 'signed')}个`,
    `签收率${writer.share('签收率', counts.signed, whole)}`,
    ...(counts.signed > 0
      ? [`其中按期签收${writer.count('按期签收单位', counts.signed_in_time, 'signed_in_time')}个`]
      : []),
  ];
  return [`${parts.join('，')}。`];
}

function reports(writer: Writer, { counts }: BulletinFigures): string[] {
  if (counts.report_expected === 0) return [];
  const expected = `应报送${writer.count('应报送单位', counts.report_expected, 'report_expected')}个单位`;
  const reported = `已报送${writer.count('已报送单位', counts.reported, 'reported')}个`;
  if (counts.report_decided === 0) return [`${expected}，${reported}，报送期限尚未届满。`];
  const whole = { count: counts.report_decided, set: 'reported_in_time', of: 'report_decided' } as const;
  const inTime = `其中按期报送${writer.count('按期报送单位', counts.reported_in_time, 'reported_in_time')}个`;
  const rate = `已到期的按期报送率${writer.share('按期报送率', counts.reported_in_time, whole)}`;
  return [`${expected}，${reported}，${inTime}，${rate}。`];
}

/** Rounding words only while reports are missing: then a total is a count of what is known. */
function taskSentence(writer: Writer, task: TaskFigure, counts: SetCounts): string {
  const { title, achieved, target, rows } = task;
  if (!task.recorded) return `“${title}”尚无登记记录。`;
  const partial = counts.unreported > 0;
  const round = partial && Number.isSafeInteger(achieved) && achieved >= 0;
  const text = round ? roundingWords(achieved).text : exactDigits(achieved);
  const total = writer.number(`${title}完成数`, text, { quantity: achieved, rows });
  const share = writer.number(`${title}完成率`, percentText(achieved, target), { quantity: achieved, rows });
  const pace =
    achieved >= target ? '已完成目标' : achieved >= task.expectedByNow ? '达到序时进度' : '慢于序时进度';
  const coverage = partial
    ? `（${writer.count('应报送单位', counts.report_expected, 'report_expected')}个单位中${writer.count('已报送单位', counts.reported, 'reported')}个已报送）`
    : '';
  return `“${title}”${partial ? '据不完全统计' : ''}完成${total}${task.measureWord}，为目标的${share}，${pace}${coverage}。`;
}

const MEASURES = {
  signed: { word: '签收率', set: 'signed', of: 'addressed' },
  reported: { word: '按期报送率', set: 'reported_in_time', of: 'report_decided' },
  reported_originally: {
    word: '按原时限报送率',
    set: 'reported_in_time_originally',
    of: 'report_decided_originally',
  },
} as const;

function ranking(writer: Writer, { ranking: units, measure }: BulletinFigures): string[] {
  const { word, set, of } = MEASURES[measure];
  const ranked = units.filter(({ rank, part }) => rank !== null && part > 0);
  if (ranked.length < 2) return [];
  const top = ranked.filter(({ rank }) => rank !== null && rank <= TOP_RANKS);
  const named = top.slice(0, MOST_NAMES).map(({ unit, unitId, part, whole }) => {
    const share = writer.share(`${unit.name}${word}`, part, { count: whole, set, of, unitId });
    return `${unit.name}（${share}）`;
  });
  const more = top.length > named.length ? '等单位' : '';
  const complete = units.filter((each) => each.complete).map(({ unit }) => unit.name);
  return [
    `${word}居前的是${named.join('、')}${more}。`,
    complete.length > 0 ? `${names(complete)}按期签收、按期报送，予以表扬。` : '',
  ];
}

const names = (all: readonly string[]): string =>
  `${all.slice(0, MOST_NAMES).join('、')}${all.length > MOST_NAMES ? '等单位' : ''}`;

function changes(writer: Writer, { since }: BulletinFigures): string[] {
  if (!since) return [];
  const { fresh, bulletinId: sinceId } = since;
  const said: readonly (readonly [set: UnitSet, label: string])[] = [
    ['signed', '新签收'],
    ['reported', '新报送'],
    ['sign_overdue', '新增逾期未签收'],
    ['report_overdue', '新增逾期未报送'],
  ];
  const parts = said
    .filter(([set]) => fresh[set] > 0)
    .map(([set, label]) => `${label}${writer.count(`${label}单位`, fresh[set], set, { sinceId })}个单位`);
  return [`与上期通报（截至${since.asOf}）相比，${parts.length > 0 ? parts.join('，') : '没有变化'}。`];
}

function problems(writer: Writer, { counts, lateNames }: BulletinFigures): string[] {
  const late = [
    ...(counts.sign_overdue > 0
      ? [`${writer.count('逾期未签收单位', counts.sign_overdue, 'sign_overdue')}个单位逾期未签收`]
      : []),
    ...(counts.report_overdue > 0
      ? [`${writer.count('逾期未报送单位', counts.report_overdue, 'report_overdue')}个单位逾期未报送`]
      : []),
  ];
  if (late.length === 0) return [];
  const who = lateNames && lateNames.length > 0 ? [`逾期单位：${names(lateNames)}。`] : [];
  return [`${late.join('，')}。`, ...who, '请有关单位抓紧办理，并说明原因。'];
}

/** 关于开展宣传月活动的通知 gives 关于开展宣传月活动情况的通报. */
export const bulletinTitle = (directiveTitle: string): string =>
  `关于${directiveTitle.replace(/^关于/u, '').replace(/的通知$/u, '')}情况的通报`;
