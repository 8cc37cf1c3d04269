import { relation, type TestUnit } from '@fayuan/testing';
import { reachable } from './testing/matrix/api-oracle.js';
import { DOWNLOADS, fetched } from './testing/matrix/downloads.js';
import { inTurns } from './testing/matrix/in-turns.js';
import { ringing } from './testing/matrix/ringing.js';
import { targetFor, targetsOf } from './testing/matrix/targets.js';
import { Trial } from './testing/matrix/trial.js';
import { wholeText } from './testing/matrix/whole-text.js';
import type { Actor, MatrixWorld } from './testing/matrix/world.js';

/*
 * Nobody sees a row of a stranger through the API: 31 units, every operation, every way of standing to each other. Operations and
 * selections come from the schema, so a new field is asked for as well; one that nobody has written arguments for fails by name.
 * What is refused, and what is done, stands in walls-acts.e2e.spec.ts, so that two processes share the work.
 */

jest.setTimeout(2_400_000);

describe('what 31 units see of each other', () => {
  let trial: Trial;
  let world: MatrixWorld;

  beforeAll(async () => {
    trial = await Trial.begin();
    ({ world } = trial);
  });
  afterAll(() => trial?.end());

  const unit = (units: readonly TestUnit[]) => units[0] as TestUnit;

  it('shows nobody a row of a stranger, whatever is asked', async () => {
    await inTurns(world.actors, (actor) => trial.askAll(trial.asker, actor, targetsOf(world, actor.unit)));
    expect([...trial.asker.leaks]).toEqual([]);
    expect([...trial.asker.faults]).toEqual([]);
  });

  it('gives a file to whom it may be given, and to everybody else as if there were none', async () => {
    await inTurns(world.actors, async (actor) => {
      for (const owner of world.tree.all) {
        const how = relation(actor.unit.path, owner.path);
        const target = targetFor(world, actor.unit, owner);
        for (const download of DOWNLOADS) {
          const { path, mayAs } = download;
          const at = path(target);
          if (!at) continue;
          const answer = await fetched(actor.client, at, download);
          trial.asker.note(actor, at, await wholeText(answer));
          expect([at, how, answer.status]).toEqual([at, how, mayAs.includes(how) ? 200 : 404]);
        }
      }
    });
    expect([...trial.asker.leaks]).toEqual([]);
  });

  it('shows everything that may be seen to somebody in each place that may see it', () => {
    expect(reachable().filter((each) => !trial.asker.seen.has(each))).toEqual([]);
  });

  it('rings for those above and below only, and says nothing but the time', async () => {
    const station = unit(world.tree.stations);
    const isNear = (actor: Actor) =>
      ['self', 'above', 'below'].includes(relation(actor.unit.path, station.path));
    const inOrder = [...world.actors].sort((a, b) => Number(isNear(a)) - Number(isNear(b)));
    for (const [field, channel] of [
      ['inboxChanged', 'inbox_changed'],
      ['figuresChanged', 'figures_changed'],
    ] as const) {
      const rings = [];
      for (const actor of inOrder) {
        const stream = await actor.client.subscribe(`subscription { ${field} { at } }`);
        const first = stream.next().then(({ value }) => {
          trial.asker.note(actor, field, JSON.stringify(value));
          expect(Object.keys(value.data[field])).toEqual(['at']);
          return Date.parse(value.data[field].at);
        });
        rings.push({ actor, stream, first });
      }
      const near = rings.filter(({ actor }) => isNear(actor));
      await ringing(world.gateway, channel, station.path, Promise.all(near.map(({ first }) => first)));
      world.clock.forwardMinutes(5);
      const turn = world.clock.now().getTime();
      await ringing(
        world.gateway,
        channel,
        world.tree.province.path,
        Promise.all(rings.map(({ first }) => first)),
      );
      const early = await Promise.all(
        rings.map(async ({ actor, first }) => ((await first) < turn ? actor.unit.path : '')),
      );
      expect(early.filter(Boolean).sort()).toEqual(near.map(({ actor }) => actor.unit.path).sort());
      await Promise.all(rings.map(({ stream }) => stream.return?.()));
    }
    expect([...trial.asker.leaks]).toEqual([]);
  });
});
