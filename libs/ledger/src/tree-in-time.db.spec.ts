import fc from 'fast-check';
import { addDays, type Day, newId, parseDay, Refusal } from '@fayuan/kernel';
import { ReorganisationService, type TreeChange } from '@fayuan/org';
import { actingFor, growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import type { FigureQuery, TreeReading } from './figure.js';
import { figuresByChildOf, figuresByMonth, figuresOf } from './figure.repository.js';
import { factRowsOf } from './fact-rows.repository.js';
import { foldTail } from './fold.js';
import { LedgerUnderTest } from './testing/ledger-under-test.js';
import { freshCode, NaiveTree, type NaiveUnit } from './testing/naive-tree.js';
import { tornRows } from './testing/torn-rows.js';
import { verifyFigures } from './verify-figures.js';

const HISTORIES = Number(process.env['CHAOS_ROUNDS'] ?? 25);
jest.setTimeout(120_000 + HISTORIES * 5_000);

const BEGIN = parseDay('2022-01-01');
const END = parseDay('2026-12-31');
const KINDS = ['move', 'merge', 'split', 'close', 'reopen'] as const;
const MAY = ['unit.reorganise'];

/** One step of a history; the numbers choose among what is possible at that point. */
const step = fc.record({
  what: fc.constantFrom('post', 'post', 'post', 'fold', 'undo', ...KINDS, ...KINDS),
  a: fc.nat(),
  b: fc.nat(),
  gap: fc.integer({ min: 1, max: 50 }),
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const pick = <T>(list: readonly T[], number: number): T | undefined =>
  list[number % Math.max(1, list.length)];

/** A random history on a province of its own, beside the same one kept by hand. */
class History {
  private day = parseDay('2023-01-01');
  private readonly made: string[] = [];
  private readonly service: ReorganisationService;

  constructor(
    private readonly kit: LedgerUnderTest,
    private readonly tree: TestProvince,
    private readonly naive: NaiveTree,
  ) {
    this.service = new ReorganisationService(kit.gateway);
  }

  async take({ what, a, b, gap }: Step): Promise<void> {
    if (what === 'fold') await foldTail(this.kit.rollup);
    else if (what === 'post') await this.post(a, b);
    else if (what === 'undo') await this.undo();
    else await this.change(what, a, b, gap);
  }

  private async post(a: number, b: number): Promise<void> {
    const unit = pick(this.naive.open(), a) as NaiveUnit;
    const fact = { unitId: unit.id, day: addDays(BEGIN, b % 1700), quantity: 1 + (a % 9) };
    this.naive.post(fact);
    await this.kit.post(unit, fact);
  }

  private async undo(): Promise<void> {
    const last = this.made.at(-1);
    if (last === undefined) return;
    const done = await this.service.undo(actingFor(this.tree.province, MAY), last, newId()).catch(refusal);
    if (done === 'reorganisation.in_use') return;
    expect(done).toBe(last);
    this.made.pop();
    this.naive.undo();
  }

  private async change(kind: (typeof KINDS)[number], a: number, b: number, gap: number): Promise<void> {
    const wish = this.wish(kind, a, b);
    if (!wish) return;
    this.day = addDays(this.day, gap);
    const { write, ...asked } = wish;
    const change: TreeChange = { kind, effectiveOn: this.day, reason: '批复', ...asked };
    const id = await this.service.reorganise(actingFor(this.tree.province, MAY), change, newId());
    this.made.push(id);
    this.naive.change();
    await write();
  }

  /** What to ask for, and how to write it down by hand. */
  private wish(
    kind: (typeof KINDS)[number],
    a: number,
    b: number,
  ):
    | (Omit<TreeChange, 'kind' | 'effectiveOn' | 'reason'> & { write: () => Promise<void> | void })
    | undefined {
    const { naive } = this;
    const isBelow = (unit: NaiveUnit) => unit.level !== 'province';
    const unit = pick(
      naive.all().filter((each) => isBelow(each) && each.isOpen === (kind !== 'reopen')),
      a,
    );
    if (!unit) return undefined;
    const hang = (id: string, parentId: string) => naive.hang(id, parentId, this.day);
    const parent = naive.all().find((each) => each.id === naive.parentOf(unit));
    if (kind === 'move') {
      const target = pick(
        naive.open(parent?.level).filter((each) => each.id !== parent?.id),
        b,
      );
      return target && { unitId: unit.id, parentId: target.id, write: () => hang(unit.id, target.id) };
    }
    if (kind === 'merge') {
      const successor = pick(
        naive.open(unit.level).filter((each) => each.id !== unit.id),
        b,
      );
      if (!successor) return undefined;
      const write = () => {
        for (const child of naive.openBelow(unit.id)) hang(child.id, successor.id);
        hang(unit.id, successor.id);
        naive.setOpen(unit.id, false);
      };
      return { unitId: unit.id, successorId: successor.id, write };
    }
    if (kind === 'close') {
      if (naive.openBelow(unit.id).length > 0) return undefined;
      return { unitId: unit.id, write: () => naive.setOpen(unit.id, false) };
    }
    if (kind === 'reopen') return this.reopening(unit, parent, b);
    return this.splitting(unit, b);
  }

  private reopening(unit: NaiveUnit, parent: NaiveUnit | undefined, b: number) {
    const { naive } = this;
    // A split that was taken back was never open.
    if (unit.path === '') return undefined;
    const target =
      parent && naive.isAbove(parent, unit)
        ? parent
        : pick(
            naive.open().filter((each) => naive.isAbove(each, unit)),
            b,
          );
    if (!target) return undefined;
    const write = () => {
      naive.setOpen(unit.id, true);
      if (target.id !== parent?.id) naive.hang(unit.id, target.id, this.day);
    };
    return { unitId: unit.id, parentId: target.id, write };
  }

  private splitting(unit: NaiveUnit, b: number) {
    const { naive } = this;
    const code = freshCode();
    const going = naive.openBelow(unit.id).filter((_, index) => (b >> index) % 2 === 1);
    const write = async () => {
      const [row] = await this.kit.db.sql<{ id: string; path: string; partition: string }>(
        'select id, path, partition_id as partition from org_unit where code = $1',
        [code],
      );
      const { id = '', path = '', partition = '' } = row ?? {};
      naive.found(unit, { id, code, path, partitionId: partition }, this.day);
      for (const child of going) naive.hang(child.id, id, this.day);
    };
    const newUnit = { code, placeName: '新区', name: '新区法律援助中心' };
    return { unitId: unit.id, newUnit, movedUnitIds: going.map(({ id }) => id), write };
  }

  /** Compares a figure by each reading with the sum by hand, as the province sees it and as the unit itself does. */
  async compare(a: number, b: number): Promise<void> {
    const unit = pick(this.naive.all(), a) as NaiveUnit;
    const span =
      b % 3 === 0
        ? { from: BEGIN, to: END }
        : { from: addDays(BEGIN, b % 900), to: addDays(BEGIN, 900 + (b % 800)) };
    const treeDay = addDays(parseDay('2023-01-01'), a % 700);
    for (const tree of ['today', 'then', 'day'] as const) {
      const query = { unitId: unit.id, indicators: ['leaflets'], ...span, tree, treeDay };
      const expected = this.naive.total(unit.id, span, treeOf(tree, treeDay));
      const { total, children, own, months } = await this.read(this.tree.province, query);
      expect({ tree, total }).toEqual({ tree, total: expected });
      expect({ tree, parts: children + own }).toEqual({ tree, parts: expected });
      expect({ tree, months }).toEqual({ tree, months: expected });
      if (!unit.isOpen) continue;
      const mine = await this.kit.gateway.read(actingFor(unit), (tx) => figuresOf(tx, query)).catch(refusal);
      if (mine === 'figure.tree_beyond') expect(tree).toBe('day');
      else expect(mine).toMatchObject([{ quantity: expected }]);
    }
  }

  private read(viewer: TestUnit, query: FigureQuery) {
    return this.kit.gateway.read(actingFor(viewer), async (tx) => {
      const [figure] = await figuresOf(tx, query);
      const { items } = await figuresByChildOf(tx, query);
      const months = await figuresByMonth(tx, query);
      const { sum, items: rows } = await factRowsOf(tx, query, { first: 200 });
      const total = figure?.quantity ?? Number.NaN;
      expect(sum).toBe(total);
      return {
        total,
        children: items.reduce((all, { figures }) => all + (figures[0]?.quantity ?? 0), 0),
        own: rows.filter((row) => row.unit.id === query.unitId).reduce((all, row) => all + row.quantity, 0),
        months: months.reduce((all, { quantity }) => all + quantity, 0),
      };
    });
  }
}

const treeOf = (tree: TreeReading, day: Day) => (fact: Day) =>
  tree === 'today' ? undefined : tree === 'then' ? fact : day;

const refusal = (error: unknown): string => {
  if (error instanceof Refusal) return error.code;
  throw error;
};

describe('the tree in time', () => {
  let kit: LedgerUnderTest;

  beforeAll(async () => {
    kit = await LedgerUnderTest.open();
  });
  afterAll(() => kit.close());

  const standing = () =>
    kit.db.sql<{ units: number; facts: number }>(
      'select (select count(*) from org_unit)::int as units, (select count(*) from fact)::int as facts',
    );

  it(`gives the figures kept by hand after each of ${HISTORIES} random histories, and deletes nothing`, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 6, maxLength: 24 }),
        fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
        async (steps, picks) => {
          const tree = await growProvince(kit.db, { cities: 2, countiesPerCity: 2, stationsPerCounty: 2 });
          const history = new History(kit, tree, new NaiveTree(tree, BEGIN));
          const [before] = await standing();
          for (const each of steps) await history.take(each);
          for (const [index, a] of picks.entries())
            await history.compare(a, picks[(index + 1) % picks.length] ?? 0);
          const [after] = await standing();
          expect(after?.units).toBeGreaterThanOrEqual(before?.units ?? 0);
          expect(after?.facts).toBe(
            (before?.facts ?? 0) + steps.filter(({ what }) => what === 'post').length,
          );
        },
      ),
      { numRuns: HISTORIES, endOnFailure: true },
    );
    expect(await tornRows(kit.db)).toEqual([]);
    await foldTail(kit.rollup);
    expect(await verifyFigures(kit.rollup)).toMatchObject({ differing: 0 });
  });
});
