import { everyRowOnce, FaultyImport } from './testing/ledger-faults.js';
import { chooseSeed, seeded } from './testing/random.js';
import { SystemUnderTest } from './testing/system-under-test.js';

const ROWS = 1_500;

jest.setTimeout(300_000);

describe.each(['postgres', 'redis'] as const)('a ledger taken over with the queue on %s', (queue) => {
  let system: SystemUnderTest;

  beforeAll(async () => {
    system = await SystemUnderTest.start({ queue });
  });
  afterAll(() => system?.stop());

  it('has every row once, however often the gateway is killed', async () => {
    const seed = chooseSeed();
    const ledger = new FaultyImport(system, await system.signedIn('cl-officer'));
    const story = await ledger.takeOverUnderFaults(ROWS, seeded(seed));
    const told = `TEST_SEED=${seed} on ${queue}: ${story}`;
    expect(story).toContain('while CHECKING');
    expect(story).toContain('while RECORDING');
    expect([told, await ledger.outcome()]).toEqual([told, everyRowOnce(ROWS)]);
  });
});
