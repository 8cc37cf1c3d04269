import { randomUUID } from 'node:crypto';
import { lookers, LOOKED_AT } from './testing/figures-seen.js';
import { killWhile } from './testing/killing-spree.js';
import { deliveries, exactlyOnce, settled } from './testing/oracle.js';
import { chooseSeed } from './testing/random.js';
import { changle, changleFile, totalsOf } from './testing/scenario-copies.js';
import { SystemUnderTest } from './testing/system-under-test.js';

jest.setTimeout(300_000);

const RECORD = `mutation Record($input: ActivityInput!, $key: ID!) {
  recordActivity(input: $input, idempotencyKey: $key) { id } }`;

describe.each(['postgres', 'redis'] as const)('with the queue on %s', (queue) => {
  const file = changle();
  let system: SystemUnderTest;
  let seen: Awaited<ReturnType<typeof lookers>>;

  beforeAll(async () => {
    system = await SystemUnderTest.start({ queue });
    seen = await lookers(system, file.year, Object.keys(totalsOf(file, '')));
  });
  afterAll(() => system.stop());

  it('loses and doubles nothing when workers and gateway are killed while a scenario plays', async () => {
    const seed = chooseSeed();
    const playing = system.scenario(changleFile);
    const killed = await killWhile(system, playing, seed);
    const { code, stdout } = await playing;
    const story = `TEST_SEED=${seed}, killed ${killed.join(', ')}\n${stdout}`;
    process.stdout.write(`${queue}: ${story.split('\n')[0] ?? ''}\n`);
    expect({ code, story }).toMatchObject({ code: 0 });
    expect(new Set(killed)).toEqual(new Set(['gateway', 'rollup-worker', 'dispatch-worker']));
    await settled(system);
    const told = await deliveries(system);
    expect(told.map((each) => each.recipients).at(-1)).toBe(file.units.stations.length);
    expect(told).toEqual(told.map((each) => exactlyOnce(each.recipients)));
    expect(told).toHaveLength(file.directives.length);
    expect(await seen()).toEqual(Object.fromEntries(LOOKED_AT.map((code) => [code, totalsOf(file, code)])));
    expect(await system.verify()).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(' 0 differences'),
    });
  });

  it('shows what a station saves at every level at once while both workers are down', async () => {
    const before = await seen();
    const station = await system.signedIn('350112001');
    await Promise.all([system.kill('rollup-worker'), system.kill('dispatch-worker')]);
    for (const leaflets of [7, 20, 300]) {
      const input = {
        kind: 'LEAFLETS_AND_BANNERS',
        title: '发放宣传资料',
        heldOn: `${file.year}-05-21`,
        measures: [{ indicator: 'leaflets', quantity: leaflets }],
      };
      await station.ask(RECORD, { input, key: randomUUID() });
    }
    const after = await seen();
    for (const code of ['350112001', '350112', '3501', '35'])
      expect(after[code]).toEqual({ ...before[code], leaflets: (before[code]?.['leaflets'] ?? 0) + 327 });
    expect(after['350112106']).toEqual(before['350112106']);
    await Promise.all([system.restart('rollup-worker'), system.restart('dispatch-worker')]);
    await settled(system);
    expect(await seen()).toEqual(after);
    expect((await system.verify()).code).toBe(0);
  });
});
