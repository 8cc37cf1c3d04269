import type {
  ActivityFormsQuery,
  ActivityInput,
  ActivityKind,
  ActivityPartsFragment,
} from '../generated/graphql.js';
import type { MessageKey } from '../i18n/messages.js';
import { isUnusual, parseQuantity } from './quantity.js';

export type RecordForm = ActivityFormsQuery['activityForms'][number];

/** The form as the worker sees it: every figure still text, so that blank and wrong entries survive. */
export interface RecordDraft {
  kind: ActivityKind;
  title: string;
  heldOn: string;
  place: string;
  partners: string;
  occasion: string;
  inspectedUnitId: string;
  outlet: string;
  channel: string;
  mediaLevel: string;
  programme: string;
  quantities: Record<string, string>;
  /** Empty: belongs to no directive. */
  directiveId: string;
  /** Photos on the phone, by key of the photo store. */
  photoKeys: string[];
  /** Photos the server has already. */
  photoIds: string[];
  /** Why a record is mended; unused for a new one. */
  reason: string;
}

export interface FormProblem {
  field: string;
  message: MessageKey;
  params: Record<string, string | number>;
}

export function emptyDraft(kind: ActivityKind): RecordDraft {
  return {
    kind,
    title: '',
    heldOn: '',
    place: '',
    partners: '',
    occasion: '',
    inspectedUnitId: '',
    outlet: '',
    channel: '',
    mediaLevel: '',
    programme: '',
    quantities: {},
    directiveId: '',
    photoKeys: [],
    photoIds: [],
    reason: '',
  };
}

function quantityProblems(draft: RecordDraft, form: RecordForm): FormProblem[] {
  const parsed = form.measures.map((measure) => ({
    measure,
    result: parseQuantity(draft.quantities[measure.code] ?? ''),
  }));
  const wrong = parsed
    .filter(({ result }) => result.kind === 'wrong')
    .map(({ measure }) => ({
      field: measure.code,
      message: 'problem.quantity' as const,
      params: { name: measure.name },
    }));
  const first = form.measures[0];
  if (wrong.length === 0 && first && parsed.every(({ result }) => result.kind === 'blank')) {
    return [{ field: first.code, message: 'problem.noQuantity', params: {} }];
  }
  return wrong;
}

/**
 * What hinders sending, in the order of the form; empty when all is well.
 * @param today the worker's day, `YYYY-MM-DD`
 * @param mending true when a delivered record is changed: then a reason is asked
 */
export function checkDraft(
  draft: RecordDraft,
  form: RecordForm,
  today: string,
  mending = false,
): FormProblem[] {
  const problems: FormProblem[] = [];
  const need = (field: keyof RecordDraft, message: MessageKey) => {
    if (String(draft[field]).trim() === '') problems.push({ field, message, params: {} });
  };
  need('heldOn', 'problem.noDay');
  if (draft.heldOn > today) problems.push({ field: 'heldOn', message: 'problem.future', params: {} });
  need('title', 'problem.noTitle');
  if (form.fields.includes('MEDIA')) {
    need('outlet', 'problem.noOutlet');
    need('channel', 'problem.noChannel');
  }
  problems.push(...quantityProblems(draft, form));
  if (mending) need('reason', 'problem.noReason');
  return problems;
}

const splitNames = (text: string) =>
  text
    .split(/[、,，;；\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');

/** The draft as the API takes it; call only when `checkDraft` found nothing. Photos are added when they have arrived. */
export function toInput(draft: RecordDraft, form: RecordForm): ActivityInput {
  const asks = (field: RecordForm['fields'][number]) => form.fields.includes(field);
  const text = (value: string) => value.trim() || null;
  return {
    kind: draft.kind,
    title: draft.title.trim(),
    heldOn: draft.heldOn,
    place: text(draft.place),
    partners: asks('PARTNERS') ? splitNames(draft.partners) : [],
    occasion: asks('OCCASION') ? text(draft.occasion) : null,
    inspectedUnitId: asks('INSPECTED_UNIT') ? text(draft.inspectedUnitId) : null,
    media: asks('MEDIA')
      ? {
          outlet: draft.outlet.trim(),
          channel: draft.channel.trim(),
          level: text(draft.mediaLevel),
          programme: text(draft.programme),
        }
      : null,
    measures: form.measures.flatMap(({ code }) => {
      const parsed = parseQuantity(draft.quantities[code] ?? '');
      return parsed.kind === 'number' ? [{ indicator: code, quantity: parsed.quantity }] : [];
    }),
    directiveId: text(draft.directiveId),
    photoIds: draft.photoIds,
  };
}

/** A refused entry opened again: nothing the worker typed is lost. */
export function draftOfInput(input: ActivityInput, photoKeys: string[], reason = ''): RecordDraft {
  return {
    kind: input.kind,
    title: input.title,
    heldOn: input.heldOn,
    place: input.place ?? '',
    partners: (input.partners ?? []).join('、'),
    occasion: input.occasion ?? '',
    inspectedUnitId: input.inspectedUnitId ?? '',
    outlet: input.media?.outlet ?? '',
    channel: input.media?.channel ?? '',
    mediaLevel: input.media?.level ?? '',
    programme: input.media?.programme ?? '',
    quantities: Object.fromEntries(input.measures.map((m) => [m.indicator, String(m.quantity)])),
    directiveId: input.directiveId ?? '',
    photoKeys,
    photoIds: input.photoIds ?? [],
    reason,
  };
}

/** A delivered record opened to be mended. */
export function draftOfActivity(activity: ActivityPartsFragment, directiveId: string): RecordDraft {
  const { inspectedUnit, photos } = activity;
  const input = {
    ...activity,
    directiveId,
    inspectedUnitId: inspectedUnit?.id,
    photoIds: photos.map((p) => p.id),
  };
  return draftOfInput(input, []);
}

/** Records of the same kind on the same day, which may be the very one being entered. */
export function sameDay<R extends { kind: ActivityKind; heldOn: string }>(
  draft: RecordDraft,
  records: R[],
): R[] {
  return records.filter((record) => record.kind === draft.kind && record.heldOn === draft.heldOn);
}

/** Indicators whose figure is more than ten times the last one. */
export function unusualMeasures(
  draft: RecordDraft,
  form: RecordForm,
  last: Record<string, number>,
): string[] {
  return form.measures
    .filter(({ code }) => {
      const parsed = parseQuantity(draft.quantities[code] ?? '');
      return parsed.kind === 'number' && isUnusual(parsed.quantity, last[code]);
    })
    .map((measure) => measure.name);
}

export interface CampaignChoice {
  id: string;
  status: string;
  light: string;
  startsOn: string;
  endsOn: string;
}

/** Directives a record may be credited to; the list comes newest first and stays so. */
export function openDirectives<D extends CampaignChoice>(directives: D[]): D[] {
  return directives.filter((directive) => directive.status === 'ISSUED');
}

/** The newest one under way today, else the newest one still to be reported (补录), else none. */
export function presetDirective(directives: CampaignChoice[], today: string): string {
  const open = openDirectives(directives);
  const current = open.find(({ startsOn, endsOn }) => startsOn <= today && today <= endsOn);
  return (current ?? open.find(({ light }) => light !== 'DONE'))?.id ?? '';
}

/** Today, unless the chosen campaign lies elsewhere in time: then the worker must name the day. */
export function presetDay(directive: CampaignChoice | undefined, today: string): string {
  return directive && (today < directive.startsOn || today > directive.endsOn) ? '' : today;
}
