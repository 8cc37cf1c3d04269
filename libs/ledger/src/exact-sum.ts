/** The sum of quantities, which have two decimals: added as whole hundredths, so that nothing is lost to binary fractions. */
export const exactSum = (quantities: readonly number[]): number =>
  quantities.reduce((sum, quantity) => sum + Math.round(quantity * 100), 0) / 100;
