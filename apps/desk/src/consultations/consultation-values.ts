import type {
  ConsultationChannel,
  ConsultationFieldsFragment,
  ConsultationInput,
  ConsultationResult,
  PersonGroup,
} from '../generated/graphql.js';

/** The form as it is filled in. */
export interface ConsultationValues {
  channel: ConsultationChannel | null;
  matters: string[];
  groups: PersonGroup[];
  results: ConsultationResult[];
  occurredOn: string | null;
  answeredOn: string | null;
  activityId: string | null;
  /** Who asked; in a change what is left empty stays. */
  asker: { name?: string | null; phone?: string | null };
  /** A few words; null while what is there was not touched. */
  note: string | null;
  /** Why it is changed; unused for a new one. */
  reason: string;
}

/** A new form; the channel of the one before stays chosen. */
export const emptyConsultation = (
  channel: ConsultationValues['channel'],
  today: string,
): ConsultationValues => ({
  channel,
  matters: [],
  groups: [],
  results: [],
  occurredOn: today,
  answeredOn: null,
  activityId: null,
  asker: { name: null, phone: null },
  note: null,
  reason: '',
});

export const valuesOf = (record: ConsultationFieldsFragment): ConsultationValues => ({
  channel: record.channel,
  matters: [...record.matters],
  groups: [...(record.groups ?? [])],
  results: [...record.results],
  occurredOn: record.occurredOn,
  answeredOn: record.answeredOn ?? null,
  activityId: record.activityId ?? null,
  asker: { name: null, phone: null },
  note: null,
  reason: '',
});

/** Channels whose answer may come on another day than the question. */
export const answeredLater = (channel: ConsultationValues['channel']): boolean =>
  channel === 'LETTER' || channel === 'ONLINE';

/** Null where nobody is named. */
export function askerInput({ name, phone }: ConsultationValues['asker']): ConsultationInput['asker'] {
  const given = { name: name?.trim() || null, phone: phone?.trim() || null };
  return given.name || given.phone ? given : null;
}

/** As the API takes it; undefined while channel or day is missing. */
export function consultationInput(values: ConsultationValues): ConsultationInput | undefined {
  const { channel, matters, groups, results, occurredOn, answeredOn, activityId, asker } = values;
  if (!channel || !occurredOn) return undefined;
  return {
    channel,
    matters,
    groups,
    results,
    occurredOn,
    answeredOn: answeredLater(channel) ? answeredOn : null,
    activityId: channel === 'EVENT' ? activityId : null,
    asker: askerInput(asker),
    note: values.note?.trim() ?? null,
  };
}
