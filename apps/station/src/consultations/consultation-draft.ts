import type {
  ConsultationChannel,
  ConsultationFormQuery,
  ConsultationInput,
  ConsultationPartsFragment,
  ConsultationResult,
  PersonGroup,
} from '../generated/graphql.js';
import type { MessageKey } from '../i18n/messages.js';

export type ConsultationChoices = ConsultationFormQuery['consultationForm'];

/** The form as the worker sees it. */
export interface ConsultationDraft {
  channel: ConsultationChannel | '';
  /** In the order of the taps: the first is what the consultation is classed by. */
  matters: string[];
  groups: PersonGroup[];
  results: ConsultationResult[];
  occurredOn: string;
  /** Empty: a letter or a question by the web that waits for its answer. */
  answeredOn: string;
  /** Empty: at no event that was recorded. */
  activityId: string;
  /** Who asked: optional; in a mended record what is left empty stays. */
  askerName: string;
  askerPhone: string;
  /** A few words, optional; in a mended record what is left empty stays. */
  note: string;
  /** Why a record is mended; unused for a new one. */
  reason: string;
}

export interface ConsultationProblem {
  field: string;
  message: MessageKey;
}

/** What is asked most often stands on top until the phone knows better. */
const USUAL = [
  'civil.wages',
  'civil.family',
  'economic.lending',
  'civil.work_injury',
  'civil.traffic_accident',
  'economic.contract',
];
const RECENT = 6;
const LONGEST_NOTE = 500;

export const emptyConsultation = (
  channel: ConsultationDraft['channel'],
  today: string,
): ConsultationDraft => ({
  channel,
  matters: [],
  groups: [],
  results: [],
  occurredOn: today,
  answeredOn: '',
  activityId: '',
  askerName: '',
  askerPhone: '',
  note: '',
  reason: '',
});

/** Chosen when it was not, and not when it was. */
export const toggled = <T>(chosen: readonly T[], one: T): T[] =>
  chosen.includes(one) ? chosen.filter((each) => each !== one) : [...chosen, one];

/** Channels whose answer may come on another day than the question. */
export const answeredLater = (channel: ConsultationDraft['channel']): boolean =>
  channel === 'LETTER' || channel === 'ONLINE';

/** Matters for the first row: those used last on this phone, then the usual ones. */
export function frequentMatters(recent: readonly string[], choices: ConsultationChoices): string[] {
  const known = new Set(
    choices.branches.flatMap(({ code, topics }) => [code, ...topics.map((topic) => topic.code)]),
  );
  return [...new Set([...recent, ...USUAL])].filter((code) => known.has(code)).slice(0, RECENT);
}

/** The matters used last, newest first, with those of a saved draft in front. */
export const rememberedMatters = (recent: readonly string[], used: readonly string[]): string[] =>
  [...new Set([...used, ...recent])].slice(0, RECENT);

/**
 * What hinders saving, in the order of the form; empty when all is well. The server judges again by the same rules.
 * @param options `named`: the record that is mended says who asked
 */
export function checkConsultation(
  draft: ConsultationDraft,
  { today, mending = false, named = false }: { today: string; mending?: boolean; named?: boolean },
): ConsultationProblem[] {
  const { channel, matters, groups, occurredOn, answeredOn, askerName, askerPhone, note, reason } = draft;
  const problems: (ConsultationProblem | false)[] = [
    channel === '' && { field: 'channel', message: 'consult.noChannel' },
    matters.length === 0 && { field: 'matters', message: 'consult.noMatter' },
    groups.includes('MINORS') &&
      groups.includes('ELDERLY') && { field: 'groups', message: 'consult.groupsContradict' },
    !named &&
      askerName.trim() === '' &&
      askerPhone.trim() !== '' && { field: 'askerName', message: 'consult.askerNameMissing' },
    [...note.trim()].length > LONGEST_NOTE && { field: 'note', message: 'consult.noteTooLong' },
    occurredOn === '' && { field: 'occurredOn', message: 'problem.noDay' },
    occurredOn > today && { field: 'occurredOn', message: 'problem.future' },
    answeredLater(channel) &&
      answeredOn !== '' &&
      (answeredOn < occurredOn || answeredOn > today) && {
        field: 'answeredOn',
        message: 'consult.answeredOutside',
      },
    mending && reason.trim() === '' && { field: 'reason', message: 'problem.noReason' },
  ];
  return problems.filter((problem) => problem !== false);
}

/** The draft as the API takes it; undefined while no channel is chosen. */
export function toInput(draft: ConsultationDraft): ConsultationInput | undefined {
  const { channel, matters, groups, results, occurredOn, answeredOn, activityId } = draft;
  const asker = { name: draft.askerName.trim() || null, phone: draft.askerPhone.trim() || null };
  if (channel === '') return undefined;
  return {
    channel,
    matters,
    groups,
    results,
    occurredOn,
    answeredOn: (answeredLater(channel) && answeredOn) || null,
    activityId: (channel === 'EVENT' && activityId) || null,
    ...(asker.name || asker.phone ? { asker } : {}),
    ...(draft.note.trim() ? { note: draft.note.trim() } : {}),
  };
}

/** A refused entry opened again: nothing the worker chose is lost. */
export const draftOfInput = (input: ConsultationInput, reason = ''): ConsultationDraft => ({
  channel: input.channel,
  matters: [...input.matters],
  groups: [...(input.groups ?? [])],
  results: [...(input.results ?? [])],
  occurredOn: input.occurredOn,
  answeredOn: input.answeredOn ?? '',
  activityId: input.activityId ?? '',
  askerName: input.asker?.name ?? '',
  askerPhone: input.asker?.phone ?? '',
  note: input.note ?? '',
  reason,
});

/** A delivered record opened to be mended; who asked is masked, so that it cannot be typed over by its own stars. */
export const draftOfConsultation = ({
  asker: _masked,
  ...record
}: ConsultationPartsFragment): ConsultationDraft => draftOfInput(record);

/** The entry of the form that a field of the API (`matters.0`, `asker.phone`) was typed into; null for none. */
export function entryOf(field: string | null): string | null {
  const [first = '', second] = (field ?? '').split('.');
  if (first === 'asker') return second === 'phone' ? 'askerPhone' : 'askerName';
  return first || null;
}

/** Names of the choices by their codes, in the worker's language. */
export function namesOf({
  channels,
  branches,
  groups,
  results,
}: ConsultationChoices): (code: string) => string {
  const topics = branches.flatMap((branch) => [branch, ...branch.topics]);
  const names = new Map(
    [...channels, ...topics, ...groups, ...results].map(({ code, name }) => [code as string, name]),
  );
  return (code) => names.get(code) ?? code;
}
