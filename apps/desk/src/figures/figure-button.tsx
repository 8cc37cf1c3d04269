interface Props {
  text: string;
  className: string;
  /** What it is called where the number alone would not say. */
  label?: string;
  onOpen: (() => void) | null;
}

/** A figure, leading to its rows where it is made of some. */
export const FigureButton = ({ text, className, label, onOpen }: Props) =>
  onOpen ? (
    <button
      type="button"
      className={`link ${className}`}
      {...(label ? { 'aria-label': label } : {})}
      onClick={onOpen}
    >
      {text}
    </button>
  ) : (
    <span className={className}>{text}</span>
  );
