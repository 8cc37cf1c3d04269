import type { Figure, ShownFigure } from './figure.js';
import type { Indicator } from './indicator.js';
import { levelWithheld, unknownIndicator } from './ledger.errors.js';

const find = (catalogue: readonly Indicator[], code: string): Indicator => {
  const indicator = catalogue.find((each) => each.code === code);
  if (!indicator) throw unknownIndicator(code);
  return indicator;
};

/**
 * The indicators to read for those asked: a ratio stands for its parts.
 * @throws Refusal for an unknown indicator
 */
export function partsOf(asked: readonly string[], catalogue: readonly Indicator[]): string[] {
  const parts = asked.flatMap((code) => {
    const { kind, numerator, denominator } = find(catalogue, code);
    return kind === 'ratio' ? [numerator ?? '', denominator ?? ''] : [code];
  });
  return [...new Set(parts)];
}

/** Those of the indicators that add up over days and point at nobody: their growth may be seen. */
export const comparable = (asked: readonly string[], catalogue: readonly Indicator[]): string[] =>
  asked.filter((code) => {
    const { kind, sensitive } = find(catalogue, code);
    return kind === 'additive' && !sensitive;
  });

/** @throws Refusal when one of the indicators is shown level by level only */
export function requireOpenLevel(parts: readonly string[], catalogue: readonly Indicator[]): void {
  const closed = parts.map((code) => find(catalogue, code)).find(({ sensitive }) => sensitive);
  if (closed) throw levelWithheld(closed.name);
}

/** The figures asked for, in that order, each once, from those that were read. */
export function assembled(
  asked: readonly string[],
  catalogue: readonly Indicator[],
  read: readonly Figure[],
): ShownFigure[] {
  const byCode = new Map(read.map((figure) => [figure.indicator, figure]));
  const quantity = (code: string | null): number => byCode.get(code ?? '')?.quantity ?? 0;
  return [...new Set(asked)].map((indicator) => {
    const { kind, numerator, denominator } = find(catalogue, indicator);
    if (kind !== 'ratio') return byCode.get(indicator) ?? { indicator, quantity: 0, folded: 0, tail: 0 };
    const whole = quantity(denominator);
    const share = whole === 0 ? null : (quantity(numerator) / whole) * 100;
    return { indicator, quantity: share, folded: null, tail: null };
  });
}
