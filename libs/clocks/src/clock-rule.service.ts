import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission, today } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { addDays, type Day, isId, newId, words } from '@fayuan/kernel';
import {
  articleRequired,
  looserThanTheAct,
  notForThisPlace,
  ruleNotFound,
  ruleOverlaps,
  startsInPast,
  unknownRule,
  wrongEnd,
  wrongValue,
} from './clock.errors.js';
import type { ClockRule, NewClockRule } from './clock-rule.js';
import {
  endRule,
  insertRule,
  lockRule,
  ownPlace,
  placeNames,
  rulesInForce,
  rulesOfPlace,
  rulesOnlyOf,
} from './clock-rule.repository.js';
import { isLooser } from './stricter.js';
import { lengthText } from './term-text.js';

const PUBLISH = 'case_rule.publish';
const LONGEST_TEXT = 200;
const LONGEST_TERM = 999;

/** A rule with the name of its region, as far as the region is one of the tree. */
export interface NamedRule extends ClockRule {
  readonly placeName: string | null;
}

export interface PlaceRules {
  readonly place: string;
  readonly placeName: string | null;
  readonly rules: readonly NamedRule[];
  /** Whether the asker may publish and end rules of this place. */
  readonly mayPublish: boolean;
}

/** The rules that carry clocks: read by everybody, made stricter for its place by the administrators of a centre. */
@Injectable()
export class ClockRuleService {
  constructor(private readonly database: Database) {}

  /**
   * What holds in a place on a day: national rules and local ones of the place and of the regions around it.
   * @param place code of a region; the own one when not given. @param on today when not given
   */
  async rules(ctx: RequestContext, place: string | null, on: Day | null): Promise<PlaceRules> {
    return this.database.read(ctx, async (tx) => {
      const own = await ownPlace(tx);
      const asked = place ?? own.code;
      const rules = await rulesOfPlace(tx, asked, on ?? today(ctx));
      const names = await placeNames(tx, [asked, ...rules.flatMap((rule) => rule.place ?? [])]);
      const nameOf = (code: string | null) => (code === null ? null : (names.get(code) ?? null));
      return {
        place: asked,
        placeName: nameOf(asked),
        rules: rules.map((rule) => ({ ...rule, placeName: nameOf(rule.place) })),
        mayPublish: asked === own.code && ctx.permissions.has(PUBLISH) && mayHaveRules(tx, own.kind),
      };
    });
  }

  /**
   * Publishes a rule for the own place, stricter than what holds there; the place's rule of the code that was in force
   * ends with the day before. Clocks that run keep theirs.
   * @throws Refusal `clock_rule.not_for_place`, `…unknown`, `…looser`, `…starts_in_past`, `…overlaps`, …
   */
  async publish(ctx: RequestContext, input: NewClockRule, key: string): Promise<string> {
    requirePermission(ctx, PUBLISH);
    checkInput(input, today(ctx));
    return this.database.once(ctx, { key, operation: 'publishClockRule', input }, async (tx) => {
      const place = await requirePlace(tx);
      const { national, others } = await rulesAround(tx, input, place);
      const rule: ClockRule = {
        ...national,
        id: newId(),
        place,
        validFrom: input.validFrom,
        validTo: null,
        unit: input.unit,
        value: input.value,
        article: words(input.articleZh.trim(), input.articleEn.trim()),
        source: input.source.trim(),
      };
      const exceeded = [national, ...others].find((other) => isLooser(rule, other));
      if (exceeded) throw looserThanTheAct(lengthText(exceeded));
      await replaceOwn(tx, rule);
      await record(tx, 'clock_rule.published', rule);
      return rule.id;
    });
  }

  /** Ends a rule of the own place with a day. @throws Refusal `clock_rule.not_found`, `clock_rule.end` */
  async end(
    ctx: RequestContext,
    { id, lastDay }: { readonly id: string; readonly lastDay: Day },
    key: string,
  ): Promise<string> {
    requirePermission(ctx, PUBLISH);
    if (!isId(id)) throw ruleNotFound();
    return this.database.once(ctx, { key, operation: 'endClockRule', input: { id, lastDay } }, async (tx) => {
      const place = await requirePlace(tx);
      const rule = await lockRule(tx, id);
      if (!rule || rule.place !== place) throw ruleNotFound();
      const isLonger = rule.validTo !== null && lastDay > rule.validTo;
      if (lastDay < today(ctx) || lastDay < rule.validFrom || isLonger) throw wrongEnd(rule.validFrom);
      await endRule(tx, id, lastDay);
      await record(tx, 'clock_rule.ended', rule);
      return id;
    });
  }
}

/** A station or a branch applies the rules of its region; the ministry's are national and come with a release. */
const mayHaveRules = (tx: Tx, kind: string): boolean =>
  kind === 'center' && tx.scope.level !== 'ministry' && tx.scope.level !== 'township';

async function requirePlace(tx: Tx): Promise<string> {
  const { code, kind } = await ownPlace(tx);
  if (!mayHaveRules(tx, kind)) throw notForThisPlace();
  return code;
}

function checkInput(input: NewClockRule, day: Day): void {
  if (!Number.isInteger(input.value) || input.value < 1 || input.value > LONGEST_TERM) throw wrongValue();
  for (const field of ['articleZh', 'articleEn', 'source'] as const)
    if (!input[field].trim() || input[field].length > LONGEST_TEXT) throw articleRequired(field);
  if (input.validFrom < day) throw startsInPast();
}

/** The national rule of a code on the first day, and those of the regions around the place; the former is locked. */
async function rulesAround(
  tx: Tx,
  { code, validFrom }: NewClockRule,
  place: string,
): Promise<{ readonly national: ClockRule; readonly others: readonly ClockRule[] }> {
  const rules = await rulesInForce(tx, [code], { from: validFrom, to: validFrom });
  const national = rules.find((rule) => rule.place === null);
  if (!national || !(await lockRule(tx, national.id))) throw unknownRule();
  return { national, others: rules.filter((rule) => rule.place !== null && rule.place !== place) };
}

/** Writes the rule behind the place's own of the code, which ends the day before. */
async function replaceOwn(tx: Tx, rule: ClockRule): Promise<void> {
  const own = (await rulesOnlyOf(tx, rule.place ?? '')).filter((other) => other.code === rule.code);
  const later = own.find((other) => other.validFrom >= rule.validFrom);
  if (later) throw ruleOverlaps(later.validFrom);
  const lastDay = addDays(rule.validFrom, -1);
  for (const other of own)
    if (other.validTo === null || other.validTo > lastDay) await endRule(tx, other.id, lastDay);
  if (!(await insertRule(tx, rule))) throw ruleOverlaps(rule.validFrom);
}

const record = (tx: Tx, action: string, rule: ClockRule): Promise<void> =>
  tx.audit({
    action,
    subjectKind: 'clock_rule',
    subjectId: rule.id,
    detail: {
      code: rule.code,
      place: rule.place,
      unit: rule.unit,
      value: rule.value,
      validFrom: rule.validFrom,
    },
  });
