import type { ReactNode } from 'react';

interface FieldProps {
  id: string;
  label: string;
  hint?: string | undefined;
  error?: string | undefined;
  /** Gets the ids of hint and error to point to. */
  children: (describedBy: string | undefined) => ReactNode;
}

/** A labelled entry with its hint above and its error below, both read out with it. */
export function Field({ id, label, hint, error, children }: FieldProps) {
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div className={error ? 'field field-wrong' : 'field'}>
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p className="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {children(described || undefined)}
      {error && (
        <p className="field-error" id={`${id}-error`}>
          ✕ {error}
        </p>
      )}
    </div>
  );
}

interface TextFieldProps extends Omit<FieldProps, 'children'> {
  value: string;
  onChange(value: string): void;
  type?: 'text' | 'date' | 'password' | 'tel';
  min?: string | undefined;
  max?: string;
  lines?: number;
  autoComplete?: string;
}

export function TextField({
  value,
  onChange,
  type = 'text',
  min,
  max,
  lines,
  autoComplete,
  ...field
}: TextFieldProps) {
  return (
    <Field {...field}>
      {(describedBy) => {
        const shared = {
          id: field.id,
          value,
          'aria-describedby': describedBy,
          'aria-invalid': Boolean(field.error),
        };
        return lines ? (
          <textarea {...shared} rows={lines} onChange={(event) => onChange(event.target.value)} />
        ) : (
          <input
            {...shared}
            type={type}
            min={min}
            max={max}
            autoComplete={autoComplete}
            onChange={(event) => onChange(event.target.value)}
          />
        );
      }}
    </Field>
  );
}
