import { FaultyArchive, oneArchive } from './testing/archive-faults.js';
import { FaultyProvince } from './testing/fan-out-faults.js';
import { chooseSeed, seeded } from './testing/random.js';
import { SystemUnderTest } from './testing/system-under-test.js';

const ROUNDS = 2;

jest.setTimeout(600_000);

describe.each(['postgres', 'redis'] as const)('the archive of a directive with the queue on %s', (queue) => {
  let system: SystemUnderTest;
  let province: FaultyProvince;

  beforeAll(async () => {
    system = await SystemUnderTest.start({ queue });
    const tree = await system.grow({ countiesPerCity: 10, stationsPerCounty: 49 });
    province = await FaultyProvince.under(system, tree);
  });
  afterAll(() => system?.stop());

  it('is made once and whole, however often its maker is killed', async () => {
    const seed = chooseSeed();
    const random = seeded(seed);
    for (let round = 1; round <= ROUNDS; round += 1) {
      const id = await province.issued();
      const archive = new FaultyArchive(system, province.officer, id);
      const story = await archive.makeUnderFaults(random);
      const told = `round ${round} of TEST_SEED=${seed} on ${queue}: ${story}`;
      expect(story).toContain('killed');
      expect([told, await archive.outcome()]).toEqual([told, oneArchive]);
    }
  });
});
