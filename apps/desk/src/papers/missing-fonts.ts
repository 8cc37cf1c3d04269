/** Fonts that the layout of official papers names. */
export const PAPER_FONTS = ['方正小标宋简体', '仿宋', '楷体', '黑体'] as const;

const SAMPLE = 'mmmmmwwwww0123456789il';

/** Width of the sample in a font, in the first that exists of the list. */
export type Measure = (fonts: string) => number;

/** Measures on a canvas; without one nothing can be told, and every font counts as there. */
export function canvasMeasure(): Measure {
  const context = document.createElement('canvas').getContext('2d');
  return (fonts) => {
    if (!context) return 0;
    context.font = `40px ${fonts}`;
    return context.measureText(SAMPLE).width;
  };
}

/** A font that is not there is as wide as each of two that differ from one another. */
export const missingFonts = (names: readonly string[], measure: Measure): string[] =>
  names.filter((name) => {
    const [mono, sans] = [measure('monospace'), measure('sans-serif')];
    return (
      mono !== sans && measure(`'${name}',monospace`) === mono && measure(`'${name}',sans-serif`) === sans
    );
  });
