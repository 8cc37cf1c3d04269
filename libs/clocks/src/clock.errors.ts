import { type Day, Refusal, words } from '@fayuan/kernel';
import type { StopReason } from './clock-rule.js';

export const stopNotAllowed = (code: string, reason: StopReason): Refusal =>
  new Refusal({
    code: 'clock.stop_not_allowed',
    field: 'reason',
    text: words(
      `期限规则 ${code} 不因此事由（${reason}）中止计算；请选择该规则列出的事由`,
      `The deadline of rule ${code} does not stop for this reason (${reason}); choose one that the rule names`,
    ),
  });

export const stopBeforeStart = (startedOn: Day): Refusal =>
  new Refusal({
    code: 'clock.stop_before_start',
    field: 'from',
    text: words(
      `中止日早于期限起算日（${startedOn}），请填写起算日当日或之后的日期`,
      `This day lies before the clock began (${startedOn}); enter that day or a later one`,
    ),
  });

export const resumeBeforeStop = (stoppedOn: Day): Refusal =>
  new Refusal({
    code: 'clock.resume_before_stop',
    field: 'to',
    text: words(
      `恢复日早于中止日（${stoppedOn}），请填写中止日当日或之后的日期`,
      `This day lies before the clock was stopped (${stoppedOn}); enter that day or a later one`,
    ),
  });

export const unknownRule = (): Refusal =>
  new Refusal({
    code: 'clock_rule.unknown',
    field: 'code',
    text: words(
      '没有这一全国期限规则，地方规则只能在其基础上从严；请从规则表中选择',
      'There is no national rule of this code on that day, and a local one can only be stricter than it; choose one from the table',
    ),
  });

export const looserThanTheAct = (length: { readonly zh: string; readonly en: string }): Refusal =>
  new Refusal({
    code: 'clock_rule.looser',
    field: 'value',
    text: words(
      `期限长度不得超过已施行的规则（${length.zh}）：地方规则只能从严，请缩短`,
      `The length exceeds the rule in force (${length.en}): a local rule may be stricter but never looser; make it shorter`,
    ),
  });

export const wrongValue = (): Refusal =>
  new Refusal({
    code: 'clock_rule.value',
    field: 'value',
    text: words('期限应为 1 至 999 的整数', 'The length must be a whole number from 1 to 999'),
  });

export const articleRequired = (field: 'articleZh' | 'articleEn' | 'source'): Refusal =>
  new Refusal({
    code: 'clock_rule.article_required',
    field,
    text: words(
      '请写明依据的条文和出处，最多 200 字',
      'Name the article the rule rests on and where it was read, in at most 200 characters',
    ),
  });

export const notForThisPlace = (): Refusal =>
  new Refusal({
    code: 'clock_rule.not_for_place',
    text: words(
      '地方期限规则由省、市、县法律援助中心的单位管理员为本地发布；全国规则随系统更新',
      'Local rules are published by the administrators of a province, city or county centre for its own place; national rules come with the system',
    ),
  });

export const ruleNotFound = (): Refusal =>
  new Refusal({
    code: 'clock_rule.not_found',
    field: 'id',
    text: words(
      '本地没有这条期限规则，请刷新规则表',
      'There is no such rule of your place; reload the table',
    ),
  });

export const startsInPast = (): Refusal =>
  new Refusal({
    code: 'clock_rule.starts_in_past',
    field: 'validFrom',
    text: words(
      '新规则最早自今天起施行，此前起算的期限仍按原规则',
      'A new rule holds from today at the earliest; clocks that began before keep the old one',
    ),
  });

export const ruleOverlaps = (from: Day): Refusal =>
  new Refusal({
    code: 'clock_rule.overlaps',
    field: 'validFrom',
    text: words(
      `本地已有自 ${from} 起施行的同一规则，请选择更晚的施行日，或先终止该规则`,
      `Your place has a rule of this code from ${from} on; choose a later first day or end that rule first`,
    ),
  });

export const wrongEnd = (from: Day): Refusal =>
  new Refusal({
    code: 'clock_rule.end',
    field: 'lastDay',
    text: words(
      `最后施行日不得早于今天，也不得早于施行日 ${from}，且不能延长已终止的规则`,
      `The last day may not lie before today or before the first day (${from}), and an ended rule is not prolonged`,
    ),
  });
