import { type Day, LEVELS, newId } from '@fayuan/kernel';
import type { TestProvince, TestUnit } from '@fayuan/testing';

interface Edge {
  readonly parentId: string;
  readonly from: Day;
}

export interface NaiveUnit extends TestUnit {
  /** The first counts for all days before it too. */
  readonly edges: readonly Edge[];
  readonly isOpen: boolean;
}

interface NaiveFact {
  readonly unitId: string;
  readonly day: Day;
  readonly quantity: number;
}

/** The tree in time as one would write it down by hand: every unit with its edges, every fact, and sums by walking up. */
export class NaiveTree {
  private units: ReadonlyMap<string, NaiveUnit>;
  private readonly facts: NaiveFact[] = [];
  private readonly past: ReadonlyMap<string, NaiveUnit>[] = [];

  constructor(province: TestProvince, opened: Day) {
    this.units = new Map(
      province.all.map((unit) => [
        unit.id,
        { ...unit, edges: [{ parentId: unit.parentId, from: opened }], isOpen: true },
      ]),
    );
  }

  all(): NaiveUnit[] {
    return [...this.units.values()];
  }

  open(level?: string): NaiveUnit[] {
    return this.all().filter((unit) => unit.isOpen && (level === undefined || unit.level === level));
  }

  post(fact: NaiveFact): void {
    this.facts.push(fact);
  }

  parentOf(unit: NaiveUnit, day?: Day): string {
    const held = unit.edges.filter((edge, index) => day === undefined || index === 0 || edge.from <= day);
    return held.at(-1)?.parentId ?? '';
  }

  openBelow(id: string): NaiveUnit[] {
    return this.open().filter((unit) => this.parentOf(unit) === id);
  }

  /** What may be a parent of the unit when it opens again: open, and above its level. */
  isAbove(parent: NaiveUnit, unit: NaiveUnit): boolean {
    return parent.isOpen && LEVELS.indexOf(parent.level) < LEVELS.indexOf(unit.level);
  }

  /** The sum of a unit with all below it, each fact by the tree of the day that `treeOf` says for it (undefined: today's). */
  total(id: string, span: { from: Day; to: Day }, treeOf: (fact: Day) => Day | undefined): number {
    return this.facts
      .filter(({ day }) => day >= span.from && day <= span.to)
      .filter((fact) => this.climb(fact.unitId, treeOf(fact.day)).includes(id))
      .reduce((sum, { quantity }) => sum + quantity, 0);
  }

  private climb(id: string, day: Day | undefined): string[] {
    const unit = this.units.get(id);
    return unit ? [id, ...this.climb(this.parentOf(unit, day), day)] : [];
  }

  /** Everything below begins a change; `undo` takes the last one back. */
  change(): void {
    this.past.push(this.units);
  }

  undo(): void {
    const before = this.past.pop();
    if (!before) return;
    // A unit that was founded stays, closed.
    const founded = this.all().filter(({ id }) => !before.has(id));
    this.units = new Map([
      ...before,
      ...founded.map((unit) => [unit.id, { ...unit, isOpen: false }] as const),
    ]);
  }

  hang(id: string, parentId: string, from: Day): void {
    this.write(id, (unit) => ({ ...unit, edges: [...unit.edges, { parentId, from }] }));
  }

  setOpen(id: string, isOpen: boolean): void {
    this.write(id, (unit) => ({ ...unit, isOpen }));
  }

  found(
    beside: NaiveUnit,
    unit: { id: string; code: string; path: string; partitionId: string },
    from: Day,
  ): void {
    const edges = [{ parentId: this.parentOf(beside), from }];
    this.units = new Map([...this.units, [unit.id, { ...beside, ...unit, edges, isOpen: true }]]);
  }

  private write(id: string, into: (unit: NaiveUnit) => NaiveUnit): void {
    this.units = new Map([...this.units].map(([key, unit]) => [key, key === id ? into(unit) : unit]));
  }
}

/** A code that no unit has yet. */
export const freshCode = (): string => newId().slice(-12);
