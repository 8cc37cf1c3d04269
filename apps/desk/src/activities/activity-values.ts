import type { ActivityFieldsFragment, ActivityInput, ActivityKind } from '../generated/graphql.js';
import type { ActivityForm } from './use-activity-forms.js';

/** An activity as the form holds it. A measure left blank is null: not counted, which is not the same as 0. */
export interface ActivityValues {
  kind: ActivityKind;
  title: string;
  heldOn: string | null;
  place: string;
  partners: string[];
  occasion: string;
  inspectedUnitId: string | null;
  inspectors: string[];
  media: { outlet: string; channel: string; level: string; programme: string };
  measures: Record<string, number | null>;
  /** What the record counts beyond the form of its kind; kept when it is changed. */
  further: string[];
  directiveId: string | null;
  photoIds: string[];
  reason: string;
}

export const emptyActivity = (
  kind: ActivityKind,
  today: string,
  directiveId: string | null,
): ActivityValues => ({
  kind,
  title: '',
  heldOn: today,
  place: '',
  partners: [],
  occasion: '',
  inspectedUnitId: null,
  inspectors: [],
  media: { outlet: '', channel: '', level: '', programme: '' },
  measures: {},
  further: [],
  directiveId,
  photoIds: [],
  reason: '',
});

export const valuesOf = (activity: ActivityFieldsFragment, form: ActivityForm): ActivityValues => ({
  kind: activity.kind,
  title: activity.title,
  heldOn: activity.heldOn,
  place: activity.place ?? '',
  partners: activity.partners,
  occasion: activity.occasion ?? '',
  inspectedUnitId: activity.inspectedUnit?.id ?? null,
  inspectors: activity.inspectors,
  media: {
    outlet: activity.media?.outlet ?? '',
    channel: activity.media?.channel ?? '',
    level: activity.media?.level ?? '',
    programme: activity.media?.programme ?? '',
  },
  measures: Object.fromEntries(activity.measures.map(({ indicator, quantity }) => [indicator, quantity])),
  further: activity.measures
    .map(({ indicator }) => indicator)
    .filter((code) => !form.measures.some((measure) => measure.code === code)),
  directiveId: activity.directiveId,
  photoIds: activity.photos.map(({ id }) => id),
  reason: '',
});

const orNull = (text: string | undefined): string | null => text?.trim() || null;

/** What the form counts, and what the record counted beyond it. */
export const measureCodes = (form: ActivityForm, further: string[]): string[] => [
  ...form.measures.map(({ code }) => code),
  ...further,
];

/** What is sent: only what the form of the kind asks for, and only measures that were filled in. */
export const activityInput = (values: ActivityValues, form: ActivityForm): ActivityInput => {
  const asks = (field: ActivityForm['fields'][number]) => form.fields.includes(field);
  const { media } = values;
  return {
    kind: values.kind,
    title: values.title.trim(),
    heldOn: values.heldOn ?? '',
    place: asks('PLACE') ? orNull(values.place) : null,
    partners: asks('PARTNERS') ? (values.partners ?? []) : [],
    occasion: asks('OCCASION') ? orNull(values.occasion) : null,
    inspectedUnitId: asks('INSPECTED_UNIT') ? values.inspectedUnitId : null,
    inspectors: asks('INSPECTORS') ? (values.inspectors ?? []) : [],
    media: asks('MEDIA')
      ? {
          outlet: media.outlet.trim(),
          channel: media.channel.trim(),
          level: orNull(media.level),
          programme: orNull(media.programme),
        }
      : null,
    measures: measureCodes(form, values.further).flatMap((code) => {
      const quantity = values.measures[code];
      return quantity === null || quantity === undefined ? [] : [{ indicator: code, quantity }];
    }),
    directiveId: values.directiveId,
    photoIds: values.photoIds ?? [],
  };
};
