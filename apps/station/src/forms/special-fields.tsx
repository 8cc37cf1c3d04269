import { InspectableUnitsDocument } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';
import type { MessageKey } from '../i18n/messages.js';
import { Field, TextField } from '../parts/field.js';
import { useKept } from '../store/use-kept.js';
import type { RecordDraft, RecordForm } from './record-draft.js';

type TextName = 'partners' | 'inspectors' | 'occasion' | 'outlet' | 'channel' | 'mediaLevel' | 'programme';

const TEXTS: { field: RecordForm['fields'][number]; name: TextName; label: MessageKey }[] = [
  { field: 'PARTNERS', name: 'partners', label: 'form.partners' },
  { field: 'INSPECTORS', name: 'inspectors', label: 'form.inspectors' },
  { field: 'OCCASION', name: 'occasion', label: 'form.occasion' },
  { field: 'MEDIA', name: 'outlet', label: 'form.outlet' },
  { field: 'MEDIA', name: 'channel', label: 'form.channel' },
  { field: 'MEDIA', name: 'mediaLevel', label: 'form.mediaLevel' },
  { field: 'MEDIA', name: 'programme', label: 'form.programme' },
];

interface SpecialFieldsProps {
  form: RecordForm;
  draft: RecordDraft;
  onChange(changes: Partial<RecordDraft>): void;
  errorOf(field: string): string | undefined;
}

/** What only some kinds ask: partners, occasion, medium, inspected unit. */
export function SpecialFields({ form, draft, onChange, errorOf }: SpecialFieldsProps) {
  const { t } = useTexts();
  const inspects = form.fields.includes('INSPECTED_UNIT');
  const units = useKept(inspects ? 'units' : null, InspectableUnitsDocument, {}).data?.units.items ?? [];
  return (
    <>
      {TEXTS.filter(({ field }) => form.fields.includes(field)).map(({ name, label }) => (
        <TextField
          key={name}
          id={name}
          label={t(label)}
          value={draft[name]}
          error={errorOf(name)}
          onChange={(value) => onChange({ [name]: value })}
        />
      ))}
      {inspects && units.length > 0 && (
        <Field id="inspectedUnitId" label={t('form.inspectedUnit')} error={errorOf('inspectedUnitId')}>
          {() => (
            <select
              id="inspectedUnitId"
              value={draft.inspectedUnitId}
              onChange={(event) => onChange({ inspectedUnitId: event.target.value })}
            >
              <option value="">{t('form.unchosen')}</option>
              {units.map((unit) => (
                <option key={unit.id} value={unit.id}>
                  {unit.name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </>
  );
}
