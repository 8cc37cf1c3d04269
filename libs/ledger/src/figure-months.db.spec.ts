import fc from 'fast-check';
import { addDays, parseDay } from '@fayuan/kernel';
import { actingFor, growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { figuresByMonth, figuresOf } from './figure.repository.js';
import { foldTail } from './fold.js';
import { LedgerUnderTest } from './testing/ledger-under-test.js';

jest.setTimeout(60_000);

const FIRST = parseDay('2025-11-20');
const DAYS = 220;

describe('figures of any span of days', () => {
  let kit: LedgerUnderTest;
  let tree: TestProvince;
  const posted: { day: string; quantity: number }[] = [];

  const ask = (from: number, to: number, indicator = 'leaflets') => ({
    unitId: tree.province.id,
    indicators: [indicator],
    from: addDays(FIRST, from),
    to: addDays(FIRST, to),
  });
  const reading = <T>(read: Parameters<typeof kit.gateway.read<T>>[1]) =>
    kit.gateway.read(actingFor(tree.province), read);

  beforeAll(async () => {
    kit = await LedgerUnderTest.open();
    tree = await growProvince(kit.db);
    const station = tree.stations[0] as TestUnit;
    for (let at = 0; at < DAYS; at += 3) {
      const [day, quantity] = [addDays(FIRST, at), 1 + (at % 17)];
      await kit.post(station, { day, quantity });
      await kit.post(station, { day, quantity, indicator: 'stations' });
      posted.push({ day, quantity });
      // What is left in the tail at the end is read beside days and months that are folded.
      if (at % 60 === 0) await foldTail(kit.rollup);
    }
  });
  afterAll(() => kit.close());

  const naive = (from: string, to: string) =>
    posted.reduce((sum, { day, quantity }) => sum + (day >= from && day <= to ? quantity : 0), 0);
  const span = fc
    .tuple(fc.nat({ max: DAYS }), fc.nat({ max: DAYS }))
    .map(([a, b]) => [a, b].sort((x, y) => x - y));

  it('are the sum of the days in it, whole months or not', async () => {
    await fc.assert(
      fc.asyncProperty(span, async ([from = 0, to = 0]) => {
        const query = ask(from, to);
        const [figure] = await reading((tx) => figuresOf(tx, query));
        expect(figure?.quantity).toBe(naive(query.from, query.to));
        const months = await reading((tx) => figuresByMonth(tx, query));
        expect(months.reduce((sum, { quantity }) => sum + quantity, 0)).toBe(figure?.quantity);
        for (const { day, quantity } of months) {
          expect(day).toMatch(/-01$/u);
          const inside = posted.filter((each) => each.day.slice(0, 7) === day.slice(0, 7));
          expect(quantity).toBe(
            inside.reduce(
              (sum, each) => sum + (each.day >= query.from && each.day <= query.to ? each.quantity : 0),
              0,
            ),
          );
        }
      }),
      { numRuns: 60 },
    );
  });

  it('are, of a stock, all that was ever added up to the last day', async () => {
    await fc.assert(
      fc.asyncProperty(span, async ([from = 0, to = 0]) => {
        const query = ask(from, to, 'stations');
        const [figure] = await reading((tx) => figuresOf(tx, query));
        expect(figure?.quantity).toBe(naive(FIRST, query.to));
      }),
      { numRuns: 20 },
    );
  });
});
