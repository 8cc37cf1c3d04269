import { FONT_ALTERNATIVES, type FontName, type LookName, LOOKS, PAGE, RED } from './measures.js';

/** Twips as a length of the style sheet. */
export const pt = (twips: number): string => `${Number((twips / 20).toFixed(2))}pt`;

/** A named font with what to take where it is not installed. */
export const fontStack = (name: FontName): string =>
  [name, ...FONT_ALTERNATIVES[name]].map((each) => `'${each}'`).join(',') + ',serif';

const lookRule = (name: LookName): string => {
  const { font, align, ...look } = LOOKS[name];
  const red = 'red' in look ? `color:#${RED};` : '';
  return `.${name}{font-family:${fontStack(font)};text-align:${align === 'justify' ? 'left' : align};${red}}`;
};

/** The style sheet of the preview: each page an A4 sheet on screen and a page in print. */
export const STYLE_SHEET = [
  '@page{size:A4;margin:0}',
  '*{box-sizing:border-box;margin:0;padding:0}',
  'body{background:#f0f0f0;color:#000;-webkit-print-color-adjust:exact;print-color-adjust:exact}',
  `.page{position:relative;width:${pt(PAGE.width)};height:${pt(PAGE.height)};margin:12pt auto;background:#fff;box-shadow:0 1pt 6pt #0003;overflow:hidden;break-after:page;break-inside:avoid}`,
  `.area{position:absolute;left:${pt(PAGE.margin.left)};top:${pt(PAGE.margin.top)};width:${pt(PAGE.textWidth)};height:${pt(PAGE.textHeight)}}`,
  // Sizes are the paper's: a browser must not round small ones up.
  '.line,.rule,.row,.number{position:absolute;white-space:pre;text-size-adjust:none;line-break:anywhere}',
  '.full{text-align:justify;text-align-last:justify;white-space:normal;overflow-wrap:normal}',
  '.end{position:absolute;right:0;top:0}',
  '.row{display:flex;white-space:pre}',
  '.cell{display:flex;flex-direction:column;justify-content:center;border:0.5pt solid #000;margin-right:-0.5pt;margin-bottom:-0.5pt}',
  `.cell{font-family:${fontStack('仿宋')};padding:0 2pt}`,
  '.strong{font-weight:bold}',
  '.black{background:#000}',
  `.red{background:#${RED}}`,
  `.number{font-family:${fontStack('宋体')}}`,
  ...(Object.keys(LOOKS) as LookName[]).map(lookRule),
  '@media print{body{background:none}.page{margin:0;box-shadow:none}.page:last-child{break-after:auto}}',
].join('\n');
