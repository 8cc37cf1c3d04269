import type { ChangeEvent, KeyboardEvent } from 'react';

import { useTexts } from '../i18n/i18n.js';
import { Field } from '../parts/field.js';
import { parseQuantity } from './quantity.js';

interface QuantityInputProps {
  id: string;
  label: string;
  unit: string;
  value: string;
  /** Grey words in the empty entry, such as the last figure. */
  ghost: string | undefined;
  hint: string | undefined;
  error: string | undefined;
  onChange(value: string): void;
}

const cleaned = (text: string): string => {
  const parsed = parseQuantity(text);
  return parsed.kind === 'number' ? String(parsed.quantity) : text;
};

/** Enter goes on to the next entry of the form; it never sends half a form. */
export function goToNext(event: KeyboardEvent<HTMLElement>): void {
  // An Enter that ends an input-method composition only takes the word.
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const target = event.target as HTMLInputElement;
  if (target.tagName !== 'INPUT' || target.type === 'file') return;
  event.preventDefault();
  const entries = [
    ...(target.form?.querySelectorAll<HTMLElement>('input, select, textarea, button[type=submit]') ?? []),
  ];
  entries[entries.indexOf(target) + 1]?.focus();
}

/** A whole figure with the numeric pad. A plain text entry, so that a mouse wheel cannot change it and `10件` may be pasted. */
export function QuantityInput({ id, label, unit, value, ghost, hint, error, onChange }: QuantityInputProps) {
  const { t } = useTexts();
  const change = (event: ChangeEvent<HTMLInputElement>) => {
    const pasted = (event.nativeEvent as InputEvent).inputType === 'insertFromPaste';
    onChange(pasted ? cleaned(event.target.value) : event.target.value);
  };
  return (
    <Field id={id} label={unit ? t('form.measure', { name: label, unit }) : label} hint={hint} error={error}>
      {(describedBy) => (
        <input
          id={id}
          type="text"
          inputMode="numeric"
          enterKeyHint="next"
          autoComplete="off"
          className="quantity"
          placeholder={ghost}
          value={value}
          aria-describedby={describedBy}
          aria-invalid={Boolean(error)}
          onChange={change}
          onBlur={() => onChange(cleaned(value))}
        />
      )}
    </Field>
  );
}
