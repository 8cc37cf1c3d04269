interface ChipsProps<T extends string> {
  /** Group of the inputs; ids are made of it. */
  name: string;
  legend: string;
  choices: readonly { code: T; name: string }[];
  chosen: readonly T[];
  /** One of all, or as many as apply. */
  single?: boolean;
  error?: string | undefined;
  onTap(code: T): void;
}

/** Choices to be tapped; to a keyboard and a screen reader they are plain radio buttons or check boxes. */
export function Chips<T extends string>(props: ChipsProps<T>) {
  const { name, legend, choices, chosen, single = false, error, onTap } = props;
  return (
    <fieldset className={error ? 'chips field-wrong' : 'chips'} id={name} tabIndex={-1}>
      <legend>{legend}</legend>
      <div>
        {choices.map((choice) => (
          <label key={choice.code} className="tap-chip">
            <input
              type={single ? 'radio' : 'checkbox'}
              name={name}
              checked={chosen.includes(choice.code)}
              onChange={() => onTap(choice.code)}
            />
            <span>{choice.name}</span>
          </label>
        ))}
      </div>
      {error && <p className="field-error">✕ {error}</p>}
    </fieldset>
  );
}
