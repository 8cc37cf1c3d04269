import type { Light } from '../generated/graphql.js';
import { useTexts } from '../i18n/i18n.js';

const SHAPES: Record<Light, string> = {
  NOT_STARTED: '○',
  ON_TRACK: '◐',
  NEAR: '●',
  BEHIND: '▲',
  OVERDUE: '◆',
  RETURNED: '↩',
  DONE: '✓',
};

/** A light is always a shape and a word, the same as at the desk; colour only adds to it. */
export function LightTag({ light }: { light: Light }) {
  const { t } = useTexts();
  return (
    <span className={`light light-${light}`}>
      <span aria-hidden="true">{SHAPES[light]}</span> {t(`light.${light}`)}
    </span>
  );
}
