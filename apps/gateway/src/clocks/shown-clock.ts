import type { Clock, PlaceRules } from '@fayuan/clocks';
import type { Locale } from '@fayuan/kernel';
import type { ClockType } from './clock.type.js';
import type { PlaceClockRulesType } from './clock-rule.type.js';

/** A clock with its texts in one language; what else it carries goes along. */
export const shownClock = <More extends Clock>(
  clock: More,
  locale: Locale,
): Omit<More, 'title' | 'article' | 'floor'> & Pick<ClockType, 'title' | 'article' | 'floor'> => ({
  ...clock,
  title: clock.title[locale],
  article: clock.article[locale],
  floor: clock.floor && { ...clock.floor, article: clock.floor.article[locale] },
});

/** The rules of a place with their texts in one language. */
export const shownRules = (of: PlaceRules, locale: Locale): PlaceClockRulesType => ({
  ...of,
  rules: of.rules.map((rule) => ({
    ...rule,
    article: rule.article[locale],
    title: rule.title[locale],
    startsWith: rule.startsWith[locale],
    endsWith: rule.endsWith[locale],
  })),
});
