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
  inspectors: string;
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
    inspectors: '',
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
  const counted = parsed.some(({ result }) => result.kind === 'number' && result.quantity > 0);
  if (wrong.length === 0 && first && !counted) {
    return [{ field: first.code, message: 'problem.noQuantity', params: {} }];
  }
  return wrong;
}

export interface CheckOptions {
  /** The worker's day, `YYYY-MM-DD`. */
  today: string;
  /** A delivered record is changed: a reason is asked. */
  mending?: boolean;
  /** The chosen directive, which takes only days of its own period. */
  directive?: Pick<CampaignChoice, 'startsOn' | 'endsOn'> | undefined;
}

/** Whether the day lies outside the period of the chosen directive; a day not yet chosen does not. */
export function isOutside(heldOn: string, directive: CheckOptions['directive']): boolean {
  return (
    directive !== undefined && heldOn !== '' && (heldOn < directive.startsOn || heldOn > directive.endsOn)
  );
}

/** What hinders sending, in the order of the form; empty when all is well. The server judges again by the same rules. */
export function checkDraft(draft: RecordDraft, form: RecordForm, options: CheckOptions): FormProblem[] {
  const { today, mending = false, directive } = options;
  const problems: FormProblem[] = [];
  const need = (field: keyof RecordDraft, message: MessageKey) => {
    if (String(draft[field]).trim() === '') problems.push({ field, message, params: {} });
  };
  need('heldOn', 'problem.noDay');
  if (draft.heldOn > today) problems.push({ field: 'heldOn', message: 'problem.future', params: {} });
  else if (directive && isOutside(draft.heldOn, directive)) {
    const params = { from: directive.startsOn, to: directive.endsOn };
    problems.push({ field: 'heldOn', message: 'form.outside', params });
  }
  need('title', 'problem.noTitle');
  if (form.fields.includes('INSPECTED_UNIT')) need('inspectedUnitId', 'problem.noUnit');
  if (form.fields.includes('MEDIA')) {
    need('outlet', 'problem.noOutlet');
    need('channel', 'problem.noChannel');
  }
  problems.push(...quantityProblems(draft, form));
  if (mending) need('reason', 'problem.noReason');
  return problems;
}

/** The entry of the form that a field of the API (`measures.0.quantity`, `media.level`) was typed into; null for none. */
export function entryOf(field: string | null, input: ActivityInput): string | null {
  const [first = '', second = ''] = (field ?? '').replace(/^input\./, '').split('.');
  if (first === 'measures') return input.measures[Number(second || 0)]?.indicator ?? null;
  if (first === 'media') return second === 'level' ? 'mediaLevel' : second || null;
  if (first === 'photoIds' || first === 'file') return 'photos';
  return first || null;
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
    place: asks('PLACE') ? text(draft.place) : null,
    partners: asks('PARTNERS') ? splitNames(draft.partners) : [],
    occasion: asks('OCCASION') ? text(draft.occasion) : null,
    inspectedUnitId: asks('INSPECTED_UNIT') ? text(draft.inspectedUnitId) : null,
    inspectors: asks('INSPECTORS') ? splitNames(draft.inspectors) : [],
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
    inspectors: (input.inspectors ?? []).join('、'),
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
export function draftOfActivity(activity: ActivityPartsFragment): RecordDraft {
  const { inspectedUnit, photos } = activity;
  const input = {
    ...activity,
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
