import { attributeOf } from './sheet-xml.js';

/** A light red behind black letters, told apart in black and white by the words in the row. */
const COLOUR = 'FFFFC7CE';

/** Fills that every file has, for one that does not say so. */
const FIRST_FILLS =
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>';

const FORMATS = /<((?:\w+:)?)cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/u;
const FORMAT = /<(?:\w+:)?xf\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?xf>)/gu;
const FILLS = /<((?:\w+:)?)fills\b[^>]*>([\s\S]*?)<\/(?:\w+:)?fills>/u;
const FILL = /<(?:\w+:)?fill\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?fill>)/gu;

/**
 * Styles with, behind all cell formats, a coloured copy of each of those named, in their order.
 * @returns undefined for styles that have no list of cell formats: then nothing is coloured
 */
export function markedStyles(styles: string, of: readonly number[]): string | undefined {
  if (!FORMATS.test(styles)) return undefined;
  const whole = FILLS.test(styles)
    ? styles
    : styles.replace(/<(?:borders|cellStyleXfs|cellXfs)\b/u, `${FIRST_FILLS}$&`);
  if (!FILLS.test(whole)) return undefined;
  const [fills, prefix = '', fillList = ''] = FILLS.exec(whole) as RegExpExecArray;
  const fillCount = [...fillList.matchAll(FILL)].length;
  const solid = `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${COLOUR}"/></${prefix}patternFill></${prefix}fill>`;
  const withFill = whole.replace(fills, () => list('fills', prefix, fillCount + 1, `${fillList}${solid}`));
  const [formats, , formatList = ''] = FORMATS.exec(withFill) as RegExpExecArray;
  const known = [...formatList.matchAll(FORMAT)];
  const coloured = of.map((style) => {
    const [, attributes = '', inner = ''] = known[style] ?? known[0] ?? ['', ''];
    return formatXml(prefix, attributes, inner, fillCount);
  });
  const all = list('cellXfs', prefix, known.length + of.length, `${formatList}${coloured.join('')}`);
  return withFill.replace(formats, () => all);
}

const list = (name: string, prefix: string, count: number, content: string): string =>
  `<${prefix}${name} count="${count}">${content}</${prefix}${name}>`;

function formatXml(prefix: string, attributes: string, inner: string, fill: number): string {
  const others = [
    'numFmtId',
    'fontId',
    'borderId',
    'xfId',
    'applyNumberFormat',
    'applyFont',
    'applyBorder',
    'applyAlignment',
  ]
    .flatMap((name) => {
      const value = attributeOf(attributes, name);
      return value !== undefined && /^\w+$/u.test(value) ? [`${name}="${value}"`] : [];
    })
    .join(' ');
  return `<${prefix}xf ${others} fillId="${fill}" applyFill="1">${inner}</${prefix}xf>`;
}
