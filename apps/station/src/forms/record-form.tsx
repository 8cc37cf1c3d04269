import type { FormEvent } from 'react';

import type { ReceivedDirectivesQuery } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import { ErrorSummary } from '../parts/error-summary.js';
import { Field, TextField } from '../parts/field.js';
import { Message } from '../parts/message.js';
import { PhotoPicker } from '../photos/photo-picker.js';
import { dayOf } from './day.js';
import { goToNext, QuantityInput } from './quantity-input.js';
import { isOutside, openDirectives, type RecordDraft, type RecordForm } from './record-draft.js';
import { SpecialFields } from './special-fields.js';
import type { Check } from './use-check.js';

export type ReceivedDirective = ReceivedDirectivesQuery['directives']['items'][number];

/** A copy (抄送) asks for nothing, so no record carries it out. */
export const isToCarryOut = ({ role }: ReceivedDirective): boolean => role !== 'COPY';

export interface RecordFormProps {
  form: RecordForm;
  draft: RecordDraft;
  onChange(changes: Partial<RecordDraft>): void;
  check: Check;
  directives: ReceivedDirective[];
  /** Grey words per indicator. */
  ghosts: Record<string, string>;
  /** Words under the label per indicator, such as what the server holds now. */
  hints?: Record<string, string>;
  deliveredPhotos: { id: string; thumbnailUrl: string }[];
  /** A delivered record is changed: a reason is asked. */
  mending?: boolean;
  /** Said beside the button, such as that the draft is safe. */
  note?: string | undefined;
  onSubmit(): void;
}

/** The record form of every kind: one page, everything optional but day, title and one figure. */
export function RecordFormView(props: RecordFormProps) {
  const {
    form,
    draft,
    onChange,
    check: { title, problems, warnings },
    directives,
    ghosts,
    hints = {},
    deliveredPhotos,
    mending,
    note,
    onSubmit,
  } = props;
  const { t } = useTexts();
  const today = dayOf(new Date());
  const errorOf = (field: string) => problems.find((problem) => problem.field === field)?.text;
  const chosen = directives.find(({ id }) => id === draft.directiveId);
  const span = chosen && { from: chosen.startsOn, to: chosen.endsOn };
  const outside = isOutside(draft.heldOn, chosen);
  const text = (field: 'title' | 'place' | 'reason') => ({
    id: field,
    value: draft[field],
    error: errorOf(field),
    onChange: (value: string) => onChange({ [field]: value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit();
  };
  return (
    <form onSubmit={submit} onKeyDown={goToNext} noValidate>
      <ErrorSummary problems={problems} title={title} />
      <section className="card">
        <Field id="directiveId" label={t('form.directive')} error={errorOf('directiveId')}>
          {() => (
            <select
              id="directiveId"
              value={draft.directiveId}
              onChange={(event) => onChange({ directiveId: event.target.value })}
            >
              <option value="">{t('form.noDirective')}</option>
              {openDirectives(directives).map((directive) => (
                <option key={directive.id} value={directive.id}>
                  {directive.issuer.name}：{directive.title}
                </option>
              ))}
            </select>
          )}
        </Field>
        <TextField
          id="heldOn"
          label={t('form.day')}
          type="date"
          max={today}
          value={draft.heldOn}
          error={errorOf('heldOn')}
          hint={span && draft.heldOn === '' ? t('form.dayHint', span) : undefined}
          onChange={(heldOn) => onChange({ heldOn })}
        />
        {outside && span && <Message tone="warning">{t('form.outside', span)}</Message>}
        <TextField {...text('title')} label={t('form.name')} />
        {form.fields.includes('PLACE') && <TextField {...text('place')} label={t('form.place')} />}
        <SpecialFields form={form} draft={draft} onChange={onChange} errorOf={errorOf} />
      </section>
      <fieldset className="card">
        <legend>{t('form.figures')}</legend>
        <p className="hint">{t('form.figuresHint')}</p>
        <div className="quantities">
          {form.measures.map((measure) => (
            <QuantityInput
              key={measure.code}
              id={measure.code}
              label={measure.name}
              unit={measure.unit}
              value={draft.quantities[measure.code] ?? ''}
              ghost={ghosts[measure.code]}
              hint={hints[measure.code]}
              error={errorOf(measure.code)}
              onChange={(value) => onChange({ quantities: { ...draft.quantities, [measure.code]: value } })}
            />
          ))}
        </div>
      </fieldset>
      <PhotoPicker
        keys={draft.photoKeys}
        delivered={deliveredPhotos.filter((photo) => draft.photoIds.includes(photo.id))}
        onChange={(photoKeys) => onChange({ photoKeys })}
        onRemoveDelivered={(id) => onChange({ photoIds: draft.photoIds.filter((kept) => kept !== id) })}
      />
      <section className="card">
        {mending && <TextField {...text('reason')} label={t('form.reason')} lines={2} />}
        {warnings.length > 0 && (
          <Message tone="warning">
            {warnings.map((warning) => (
              <p key={warning}>{warning}</p>
            ))}
          </Message>
        )}
        <button type="submit" className="button button-main">
          {t(warnings.length > 0 ? 'form.submitAnyway' : 'form.submit')}
        </button>
        <p role="status" className="hint">
          {note}
        </p>
      </section>
    </form>
  );
}
