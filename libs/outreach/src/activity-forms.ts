import { type Locale, type Text, words } from '@fayuan/kernel';
import type { Indicator } from '@fayuan/ledger';
import type { ActivityKind } from './activity.js';

export type ActivityField = 'place' | 'partners' | 'occasion' | 'inspected_unit' | 'inspectors' | 'media';

/** A form with the catalogue's words for what it counts, in the reader's language. */
export interface WordedForm {
  readonly kind: ActivityKind;
  readonly name: string;
  readonly measures: readonly Indicator[];
  readonly fields: readonly ActivityField[];
}

/** What the form for a kind asks. Kinds and what they count: the seed summaries (domain.md §1.2, §1.3). */
export interface ActivityForm {
  readonly kind: ActivityKind;
  readonly name: Text;
  /** Indicators in the order of the form. */
  readonly measures: readonly string[];
  /** Counted as 1 when nothing is said: one record is one of them. */
  readonly preset?: string;
  readonly fields: readonly ActivityField[];
}

export const ACTIVITY_FORMS: readonly ActivityForm[] = [
  {
    kind: 'consultation_event',
    name: words('咨询活动', 'Consultation event'),
    measures: ['consultation_sessions', 'consultations', 'questions_answered', 'leaflets'],
    preset: 'consultation_sessions',
    fields: ['place', 'partners', 'occasion'],
  },
  {
    kind: 'notice_board',
    name: words('宣传栏', 'Notice board'),
    measures: ['notice_board_issues'],
    fields: ['place'],
  },
  {
    kind: 'leaflets_and_banners',
    name: words('发放资料、悬挂标语', 'Leaflets and banners'),
    measures: ['leaflets', 'banners'],
    fields: ['place', 'occasion'],
  },
  {
    kind: 'vehicle_trip',
    name: words('宣传车', 'Publicity vehicle'),
    measures: ['vehicle_trips'],
    fields: ['place'],
  },
  {
    kind: 'training_at_meeting',
    name: words('以会代训', 'Training at a meeting'),
    measures: ['training_sessions', 'training_people'],
    fields: ['place', 'partners'],
  },
  {
    kind: 'inspection',
    name: words('下乡督查', 'Field inspection'),
    measures: ['inspections'],
    fields: ['inspected_unit', 'inspectors'],
  },
  {
    kind: 'media_item',
    name: words('媒体报道', 'Media item'),
    measures: ['media_items'],
    preset: 'media_items',
    fields: ['media'],
  },
];

export const formOf = (kind: ActivityKind): ActivityForm => {
  const form = ACTIVITY_FORMS.find((each) => each.kind === kind);
  if (!form) throw new Error(`no form for ${kind}`);
  return form;
};

const EVERY_MEASURE: readonly string[] = [...new Set(ACTIVITY_FORMS.flatMap((form) => form.measures))];

/**
 * What a record of the kind may count: what its form asks. At a consultation event everything else of outreach happens too
 * (boards are put up, people are trained), so there all of it may be counted.
 */
export const countableAt = (kind: ActivityKind): readonly string[] =>
  kind === 'consultation_event' ? EVERY_MEASURE : formOf(kind).measures;

/** The forms as a screen shows them. @throws Error when a form counts what the catalogue does not know */
export function wordedForms(catalogue: readonly Indicator[], locale: Locale): WordedForm[] {
  const known = new Map(catalogue.map((indicator) => [indicator.code, indicator]));
  return ACTIVITY_FORMS.map(({ kind, name, measures, fields }) => ({
    kind,
    name: name[locale],
    fields,
    measures: measures.map((code) => {
      const indicator = known.get(code);
      if (!indicator) throw new Error(`the form of ${kind} counts ${code}, which is not in the catalogue`);
      return indicator;
    }),
  }));
}
