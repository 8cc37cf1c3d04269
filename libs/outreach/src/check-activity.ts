import { type Day, isId, parseDay } from '@fayuan/kernel';
import type { Measure } from '@fayuan/ledger';
import type { ActivityInput, CheckedActivity, MediaDetails } from './activity.js';
import { countableAt, formOf } from './activity-forms.js';
import {
  countedTwice,
  directiveNotFound,
  fieldNotOfKind,
  heldInFuture,
  heldTooEarly,
  inspectedUnitMissing,
  inspectedUnitNotBelow,
  notCountedHere,
  nothingCounted,
  notWhole,
  photoNotFound,
  textMissing,
  textTooLong,
  tooMany,
} from './outreach.errors.js';

/** Nothing that is entered took place before. */
export const FIRST_DAY = parseDay('2000-01-01');
const MOST_NAMES = 20;
const MOST_PHOTOS = 30;
const MOST_COUNTED = 10_000_000;

/** Trimmed; null when nothing is left. @throws Refusal when longer than `most`. */
function text(field: string, value: string | null | undefined, most: number): string | null {
  const trimmed = value?.trim() ?? '';
  if (trimmed.length > most) throw textTooLong(field, most);
  return trimmed === '' ? null : trimmed;
}

function requiredText(
  field: string,
  value: string | null | undefined,
  name: { most: number; zh: string; en: string },
) {
  const found = text(field, value, name.most);
  if (found === null) throw textMissing(field, name.zh, name.en);
  return found;
}

/** A reason that somebody gives for a change. @throws Refusal when there is none. */
export const checkReason = (reason: string): string =>
  requiredText('reason', reason, { most: 500, zh: '修改原因', en: 'the reason' });

function checkHeldOn(heldOn: Day, today: Day): Day {
  if (heldOn > today) throw heldInFuture(today);
  if (heldOn < FIRST_DAY) throw heldTooEarly(FIRST_DAY);
  return heldOn;
}

function checkMeasures(input: ActivityInput): Measure[] {
  const countable = countableAt(input.kind);
  const seen = new Set<string>();
  for (const [index, { indicator, quantity }] of input.measures.entries()) {
    const field = `measures.${index}`;
    if (!countable.includes(indicator)) throw notCountedHere(`${field}.indicator`, indicator);
    if (seen.has(indicator)) throw countedTwice(`${field}.indicator`);
    const whole = Number.isInteger(quantity) && quantity >= 0 && quantity <= MOST_COUNTED;
    if (!whole) throw notWhole(`${field}.quantity`, MOST_COUNTED);
    seen.add(indicator);
  }
  const { preset } = formOf(input.kind);
  const given = input.measures.map(({ indicator, quantity }) => ({ indicator, quantity }));
  const measures = preset && !seen.has(preset) ? [{ indicator: preset, quantity: 1 }, ...given] : given;
  if (!measures.some((measure) => measure.quantity > 0)) throw nothingCounted();
  return measures;
}

function checkMedia(input: ActivityInput): MediaDetails | null {
  const { kind, media } = input;
  if (!formOf(kind).fields.includes('media')) {
    if (media) throw fieldNotOfKind('media');
    return null;
  }
  return {
    outlet: requiredText('media.outlet', media?.outlet, { most: 100, zh: '媒体名称', en: 'the outlet' }),
    channel: requiredText('media.channel', media?.channel, { most: 40, zh: '媒体类型', en: 'the channel' }),
    level: text('media.level', media?.level, 40),
    programme: text('media.programme', media?.programme, 100),
  };
}

function checkInspectedUnit({ kind, inspectedUnitId }: ActivityInput): string | null {
  if (!formOf(kind).fields.includes('inspected_unit')) {
    if (inspectedUnitId) throw fieldNotOfKind('inspectedUnitId');
    return null;
  }
  if (!inspectedUnitId) throw inspectedUnitMissing();
  if (!isId(inspectedUnitId)) throw inspectedUnitNotBelow();
  return inspectedUnitId;
}

function checkPhotos(ids: readonly string[]): string[] {
  if (ids.length > MOST_PHOTOS) throw tooMany('photoIds', MOST_PHOTOS);
  for (const [index, id] of ids.entries()) if (!isId(id)) throw photoNotFound(`photoIds.${index}`);
  return [...new Set(ids)];
}

/** Names in a list, each once, without the blank ones. @throws Refusal when there are too many or one is too long */
export function checkNames(field: string, names: readonly string[]): string[] {
  if (names.length > MOST_NAMES) throw tooMany(field, MOST_NAMES);
  const given = names.map((name, index) => text(`${field}.${index}`, name, 100));
  return [...new Set(given.filter((name) => name !== null))];
}

function checkInspectors({ kind, inspectors }: ActivityInput): string[] {
  const names = checkNames('inspectors', inspectors ?? []);
  if (names.length > 0 && !formOf(kind).fields.includes('inspectors')) throw fieldNotOfKind('inspectors');
  return names;
}

/**
 * Judges what was entered by itself: texts, day, measures and the fields of the kind. Whether units, photos and the
 * directive exist is asked of the database later.
 * @param today the unit's calendar day
 * @throws Refusal naming the field
 */
export function checkActivity(input: ActivityInput, today: Day): CheckedActivity {
  if (input.directiveId && !isId(input.directiveId)) throw directiveNotFound();
  return {
    kind: input.kind,
    title: requiredText('title', input.title, { most: 200, zh: '活动名称', en: 'the title' }),
    heldOn: checkHeldOn(input.heldOn, today),
    place: text('place', input.place, 200),
    partners: checkNames('partners', input.partners ?? []),
    occasion: text('occasion', input.occasion, 100),
    inspectedUnitId: checkInspectedUnit(input),
    inspectors: checkInspectors(input),
    media: checkMedia(input),
    measures: checkMeasures(input),
    directiveId: input.directiveId || null,
    photoIds: checkPhotos(input.photoIds ?? []),
  };
}
