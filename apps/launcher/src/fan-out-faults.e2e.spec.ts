import { FaultyProvince, once } from './testing/fan-out-faults.js';
import { chooseSeed, seeded } from './testing/random.js';
import { SystemUnderTest } from './testing/system-under-test.js';

/** Over both queues together; `npm run chaos` asks for more. */
const ROUNDS = Number(process.env['CHAOS_ROUNDS'] ?? 20);

jest.setTimeout(120_000 + ROUNDS * 90_000);

describe.each(['postgres', 'redis'] as const)('a directive to 5,000 units with the queue on %s', (queue) => {
  let system: SystemUnderTest;
  let province: FaultyProvince;

  beforeAll(async () => {
    system = await SystemUnderTest.start({ queue });
    const tree = await system.grow({ cities: 10, countiesPerCity: 10, stationsPerCounty: 49 });
    province = await FaultyProvince.under(system, tree);
  });
  afterAll(() => system?.stop());

  it('reaches each unit once, however gateway, worker and queue fail meanwhile', async () => {
    const seed = chooseSeed();
    const random = seeded(seed);
    for (let round = 1; round <= ROUNDS / 2; round += 1) {
      const { id, story } = await province.issueUnderFaults(random);
      const told = `round ${round} of TEST_SEED=${seed} on ${queue}: ${story}`;
      expect([told, await province.outcome(id)]).toEqual([told, once(province.units)]);
      if (round % 10 === 0) process.stdout.write(`${told}\n`);
    }
  });
});
