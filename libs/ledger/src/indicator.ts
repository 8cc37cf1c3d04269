/** How figures of an indicator may be put together: only additive ones are ever summed. */
export type IndicatorKind = 'additive' | 'stock' | 'distinct' | 'ratio';

/** One line of the catalogue of what is counted. */
export interface Indicator {
  readonly code: string;
  readonly name: string;
  readonly nameEn: string;
  /** Unit of measure, e.g. 份, 人次. */
  readonly unit: string;
  readonly kind: IndicatorKind;
}
