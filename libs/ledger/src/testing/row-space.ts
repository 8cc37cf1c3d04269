/** Large enough that a sum of a few hundred ones is no multiple of it; products fit into the integers of BigInt. */
const PRIME = 2_147_483_647n;

const mod = (value: bigint): bigint => ((value % PRIME) + PRIME) % PRIME;

function inverse(value: bigint): bigint {
  let [a, b, x, y] = [mod(value), PRIME, 1n, 0n];
  while (b !== 0n) [a, b, x, y] = [b, a % b, y, x - (a / b) * y];
  return mod(x);
}

type Row = Map<number, bigint>;

/** What follows from known sums of unknowns by adding and subtracting: their row space, each row reduced by those before. */
export class RowSpace {
  private readonly rows = new Map<number, Row>();

  constructor(private readonly unknowns: number) {}

  /** The sum of these unknowns is known. */
  add(cells: readonly number[]): void {
    const [rest, lead] = this.reduced(cells);
    if (lead === undefined) return;
    const factor = inverse(rest.get(lead) ?? 1n);
    this.rows.set(lead, new Map([...rest].map(([cell, value]) => [cell, mod(value * factor)])));
  }

  /** Whether the sum of these unknowns follows from what is known. */
  has(cells: readonly number[]): boolean {
    return this.reduced(cells)[1] === undefined;
  }

  private reduced(cells: readonly number[]): [Row, number | undefined] {
    const rest: Row = new Map(cells.map((cell) => [cell, 1n]));
    for (let lead = 0; lead < this.unknowns; lead += 1) {
      const value = rest.get(lead);
      if (!value) continue;
      const row = this.rows.get(lead);
      if (!row) return [rest, lead];
      for (const [cell, each] of row) {
        const left = mod((rest.get(cell) ?? 0n) - value * each);
        if (left === 0n) rest.delete(cell);
        else rest.set(cell, left);
      }
    }
    return [rest, undefined];
  }
}
