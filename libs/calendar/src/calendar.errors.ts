import { Refusal, words } from '@fayuan/kernel';
import { FIRST_YEAR, LAST_YEAR } from './calendar-year.js';

export const wrongYear = (): Refusal =>
  new Refusal({
    code: 'calendar.year',
    field: 'year',
    text: words(
      `年份应在 ${FIRST_YEAR} 至 ${LAST_YEAR} 之间`,
      `The year must lie between ${FIRST_YEAR} and ${LAST_YEAR}`,
    ),
  });

export const ministryOnly = (): Refusal =>
  new Refusal({
    code: 'calendar.ministry_only',
    text: words(
      '工作日历全国统一，由司法部的单位管理员录入和发布；发现有误请向其反映',
      'The working-day calendar is one for the whole country and is kept by the administrators of the ministry; tell them what is wrong',
    ),
  });

export const dayOutsideYear = (at: number): Refusal =>
  new Refusal({
    code: 'calendar.day_outside_year',
    field: `days.${at}.day`,
    text: words(
      '这一天不在所录年份内，请移到对应年份',
      'This day is not in the year; enter it in its own year',
    ),
  });

export const dayTwice = (at: number): Refusal =>
  new Refusal({
    code: 'calendar.day_twice',
    field: `days.${at}.day`,
    text: words('这一天录入了两次，请删去一条', 'This day is entered twice; delete one of the two'),
  });

export const nameRequired = (at: number): Refusal =>
  new Refusal({
    code: 'calendar.name_required',
    field: `days.${at}.name`,
    text: words('请填写节日名称，如“春节”', 'Enter the name of the holiday, e.g. 春节'),
  });

export const noticeRequired = (): Refusal =>
  new Refusal({
    code: 'calendar.notice_required',
    field: 'notice',
    text: words(
      '发布前请填写放假通知的名称',
      'Enter the title of the holiday notice before the year is published',
    ),
  });

export const nothingEntered = (): Refusal =>
  new Refusal({
    code: 'calendar.nothing_entered',
    field: 'days',
    text: words(
      '该年一天也没有录入，请先按放假通知录入休息日和调休上班日',
      'No day is entered for this year; enter the days off and the make-up workdays of the notice first',
    ),
  });

export const changedMeanwhile = (): Refusal =>
  new Refusal({
    code: 'calendar.changed_meanwhile',
    field: 'version',
    text: words(
      '这一年刚被他人改过，请刷新后再改；您录入的内容仍在屏幕上',
      'Somebody has changed this year meanwhile; reload and enter it again; what you typed is still on the screen',
    ),
  });
