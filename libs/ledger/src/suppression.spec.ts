import * as fc from 'fast-check';
import { type Level, LEVELS, parseDay } from '@fayuan/kernel';
import type { Span } from './period.js';
import { isGridPeriod, partsOfPeriod } from './sensitive-periods.js';
import { hiddenChildren, type JudgedTree, Suppression } from './suppression.js';
import { RowSpace } from './testing/row-space.js';

const YEAR: Span = { from: parseDay('2026-01-01'), to: parseDay('2026-12-31') };
const GRID = [1, 3, 6, 12].flatMap((months) => partsOfPeriod(YEAR, months));
const monthsIn = ({ from, to }: Span): number[] =>
  Array.from(
    { length: Number(to.slice(5, 7)) - Number(from.slice(5, 7)) + 1 },
    (_, n) => Number(from.slice(5, 7)) - 1 + n,
  );

/** A unit with what it counted itself in each month of the year. */
interface Counting {
  readonly id: string;
  readonly parentId: string | null;
  readonly level: Level;
  readonly own: readonly number[];
}

class Country {
  constructor(readonly units: readonly Counting[]) {}

  below(id: string): Counting[] {
    const children = this.units.filter((unit) => unit.parentId === id);
    return [
      ...this.units.filter((unit) => unit.id === id),
      ...children.flatMap((child) => this.below(child.id)),
    ];
  }

  /** What is known to, and what is asked by, somebody at the root. */
  seenFromRoot(): JudgedTree {
    const sum = (units: readonly Counting[], period: Span) =>
      units.reduce(
        (all, unit) => all + monthsIn(period).reduce((some, month) => some + (unit.own[month] ?? 0), 0),
        0,
      );
    const others = (units: readonly Counting[]) => units.filter((unit) => unit.parentId !== null);
    return {
      units: this.units,
      quantityOf: (id, period) => sum(others(this.below(id)), period),
      ownOf: (id, period) => sum(others(this.units.filter((unit) => unit.id === id)), period),
    };
  }
}

/** Few people in few months, so that many cells are small and many are empty. */
const few = fc.array(fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, fc.integer({ min: 1, max: 12 })), {
  minLength: 12,
  maxLength: 12,
});
const nobody = fc.constant(Array.from({ length: 12 }, () => 0));
const busy = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 12, maxLength: 12 });

/** A tree of three levels below its root, somewhere in the country; centres above may count or not. */
const countries = fc
  .record({
    top: fc.integer({ min: 0, max: 2 }),
    shape: fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { maxLength: 3 }), {
      minLength: 1,
      maxLength: 3,
    }),
    counts: fc.array(fc.oneof(few, busy, nobody), { minLength: 40, maxLength: 40 }),
  })
  .map(({ top, shape, counts }) => {
    const units: Counting[] = [];
    const add = (parentId: string | null, depth: number): string => {
      const id = `u${units.length}`;
      units.push({
        id,
        parentId,
        level: LEVELS[Math.min(top + depth, 4)] as Level,
        own: counts[units.length] ?? [],
      });
      return id;
    };
    const root = add(null, 0);
    for (const counties of shape) {
      const city = add(root, 1);
      for (const stations of counties) {
        const county = add(city, 2);
        for (let n = 0; n < stations; n += 1) add(county, 3);
      }
    }
    return new Country(units);
  });

/**
 * Somebody at the root who asks everything there is to ask, and subtracts as long as it helps: unknown is each month of each
 * unit below; each answer is a sum of unknowns. An answer of 0 says that all in it are 0, for nobody is counted below it.
 */
function derived(country: Country): string[] {
  const tree = country.seenFromRoot();
  const unknown = country.units.filter((unit) => unit.parentId !== null).map((unit) => unit.id);
  const suppression = new Suppression(tree);
  const cells = (units: readonly Counting[], period: Span): number[] =>
    units.flatMap(({ id }) =>
      unknown.includes(id) ? monthsIn(period).map((month) => unknown.indexOf(id) * 12 + month) : [],
    );
  const asked = country.units.flatMap(({ id }) => GRID.map((period) => ({ id, period })));
  const answers = asked
    .filter(({ id, period }) => !suppression.isHidden(id, period))
    .map(({ id, period }) => ({ cells: cells(country.below(id), period), sum: tree.quantityOf(id, period) }));
  const empty = new Set(answers.filter(({ sum }) => sum === 0).flatMap((answer) => answer.cells));
  const space = new RowSpace(unknown.length * 12);
  for (const answer of answers) space.add(answer.cells.filter((cell) => !empty.has(cell)));
  const isFound = (units: readonly Counting[], period: Span, quantity: number) =>
    quantity > 0 && quantity < 5 && space.has(cells(units, period).filter((cell) => !empty.has(cell)));
  return asked.flatMap(({ id, period }) => {
    const name = `${id} ${period.from} ${period.to}`;
    const whole = isFound(country.below(id), period, tree.quantityOf(id, period)) ? [name] : [];
    const own = country.units.filter((unit) => unit.id === id && unit.parentId !== null);
    return isFound(own, period, tree.ownOf(id, period)) ? [...whole, `own part of ${name}`] : whole;
  });
}

describe('suppression', () => {
  it('leaves no small figure to be derived from all answers together, over units and periods', () => {
    fc.assert(
      fc.property(countries, (country) => {
        expect(derived(country)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('is not so strict that nothing is shown', () => {
    const months = (quantity: number) => Array.from({ length: 12 }, () => quantity);
    const country = new Country([
      { id: 'p', parentId: null, level: 'province', own: months(0) },
      { id: 'c', parentId: 'p', level: 'city', own: months(0) },
      { id: 'd', parentId: 'p', level: 'city', own: months(1) },
      { id: 'e', parentId: 'p', level: 'city', own: months(3) },
      ...['x', 'y', 'z'].map((id) => ({ id, parentId: 'c', level: 'county' as const, own: months(2) })),
    ]);
    const suppression = new Suppression(country.seenFromRoot());
    const shown = (id: string) =>
      GRID.filter((period) => !suppression.isHidden(id, period)).map((p) => monthsIn(p).length);
    expect(shown('p')).toEqual([...months(1), 3, 3, 3, 3, 6, 6, 12]);
    expect(shown('c')).toEqual([3, 3, 3, 3, 6, 6, 12]);
    // 3 a quarter are small, so the next city goes as well, and both for the year.
    expect([shown('d'), shown('e')]).toEqual([[], []]);
    expect(shown('x')).toEqual([6, 6, 12]);
  });

  it('hides beside a small child the one with the least in it, and more where all would be ones', () => {
    expect(hiddenChildren([3, 0, 40, 7], 0, false)).toEqual([true, false, false, true]);
    expect(hiddenChildren([3, 4, 40, 7], 0, false)).toEqual([true, true, false, false]);
    expect(hiddenChildren([1, 1, 40, 7], 0, false)).toEqual([true, true, false, true]);
    expect(hiddenChildren([9, 0], 0, false)).toEqual([false, false]);
  });

  it('counts what the unit itself counted as a line that nobody sees', () => {
    expect(hiddenChildren([9, 7], 2, false)).toEqual([false, true]);
    expect(hiddenChildren([3, 9], 20, false)).toEqual([true, false]);
  });

  it('hides one child at least of a whole that is hidden', () => {
    expect(hiddenChildren([9, 0, 7], 0, true)).toEqual([false, false, true]);
    expect(hiddenChildren([9, 7], 4, true)).toEqual([false, false]);
  });

  it('knows the periods of the grid', () => {
    const span = (from: string, to: string) => ({ from: parseDay(from), to: parseDay(to) });
    expect(GRID.every(isGridPeriod)).toBe(true);
    for (const other of [
      span('2026-01-01', '2026-01-30'),
      span('2026-01-02', '2026-01-31'),
      span('2026-02-01', '2026-04-30'),
      span('2025-12-01', '2026-11-30'),
      span('2026-01-01', '2026-02-28'),
      span('2025-01-01', '2026-12-31'),
    ])
      expect(isGridPeriod(other)).toBe(false);
  });
});
