import { GraphQLSchemaHost } from '@nestjs/graphql';
import { newId } from '@fayuan/kernel';
import { rolesAt } from '@fayuan/org';
import { relation, type TestUnit } from '@fayuan/testing';
import { ACTS, ALONE } from './testing/matrix/acts.js';
import { isAllowed } from './testing/matrix/acts/act.js';
import { reachable } from './testing/matrix/api-oracle.js';
import { Asker, type Call, refusalOf } from './testing/matrix/asker.js';
import { changedPlaces, digestOfRows } from './testing/matrix/digest.js';
import { type Args, Documents } from './testing/matrix/documents.js';
import { DOWNLOADS } from './testing/matrix/downloads.js';
import { inTurns } from './testing/matrix/in-turns.js';
import { isRefusedTo } from './testing/matrix/permitted-reads.js';
import { PLAIN, QUESTIONS } from './testing/matrix/questions.js';
import { CHAIN } from './testing/matrix/turns.js';
import { ringing } from './testing/matrix/ringing.js';
import { strangersOf } from './testing/matrix/strangers.js';
import { absentTarget, type Target, targetFor } from './testing/matrix/targets.js';
import { wholeText } from './testing/matrix/whole-text.js';
import { type Actor, MatrixWorld } from './testing/matrix/world.js';
import type { Answer } from './testing/gateway-under-test.js';

/*
 * Nobody sees or touches a row of a stranger through the API: 31 units, every operation, every pair. Operations and selections
 * come from the schema, so a new field is asked for as well; one that nobody has written arguments for fails by name.
 */

jest.setTimeout(1_200_000);

/** How an id that is none of the caller's is refused, in the words of its place. */
const NOT_FOUND = /not_found|not_below|reissue_fixed|not_recipient|delivery\.not_failed/;

describe('the API of 31 units', () => {
  let world: MatrixWorld;
  let documents: Documents;
  let asker: Asker;

  beforeAll(async () => {
    world = await MatrixWorld.grow();
    documents = new Documents(world.gateway.app.get(GraphQLSchemaHost).schema);
    asker = new Asker(world, documents);
  });
  afterAll(() => world?.end());

  const unit = (units: readonly TestUnit[], at = 0) => units[at] as TestUnit;
  const oneOfEachLevel = () => [
    world.tree.province,
    unit(world.tree.cities),
    unit(world.tree.counties),
    unit(world.tree.stations),
  ];
  const actorAt = (at: TestUnit) => world.actors.find((each) => each.unit.id === at.id) as Actor;
  const callsOf = (field: string, target: Target, own: Target): Call[] =>
    (QUESTIONS[field]?.(target, own) ?? []).map((args) => ({ args, target }));

  async function askAll(by: Asker, actor: Actor, targets: readonly Target[]): Promise<void> {
    const own = targetFor(world, actor.unit, actor.unit);
    for (const field of documents.fields('Query')) {
      const calls = PLAIN.has(field)
        ? [{ args: {}, target: undefined }]
        : targets.flatMap((target) => callsOf(field, target, own));
      await by.ask(actor, field, calls);
    }
  }

  it('shows nobody a row of a stranger, whatever is asked', async () => {
    await inTurns(world.actors, (actor) =>
      askAll(asker, actor, [
        ...world.tree.all.map((each) => targetFor(world, actor.unit, each)),
        absentTarget(),
      ]),
    );
    expect([...asker.leaks]).toEqual([]);
    expect([...asker.faults]).toEqual([]);
  });

  it('shows a person of one role no more, and only what the role permits', async () => {
    const people = [];
    for (const at of oneOfEachLevel())
      for (const role of rolesAt(at.level)) people.push({ at, role, person: await world.person(at, [role]) });
    await inTurns(people, async ({ at, role, person }) => {
      const own = new Asker(world, documents);
      const near = [at, ...strangersOf(world, at)].map((each) => targetFor(world, at, each, false));
      await askAll(own, person, near);
      const refused = documents
        .fields('Query')
        .filter((field) =>
          [...(own.codes.get(field) ?? [])].every((code) => code === 'access.not_permitted'),
        );
      const expected = documents.fields('Query').filter((field) => isRefusedTo(role, field));
      expect({ role, refused, leaks: [...own.leaks], faults: [...own.faults] }).toEqual({
        role,
        refused: expected,
        leaks: [],
        faults: [],
      });
    });
  });

  it('refuses a stranger’s row in the words for one that does not exist', async () => {
    const differences: string[] = [];
    await inTurns(oneOfEachLevel().slice(1), async (at) => {
      const { client } = actorAt(at);
      const own = targetFor(world, at, at);
      for (const field of Object.keys(QUESTIONS)) {
        const said = async (target: Target) => {
          const calls = callsOf(field, { ...target, turns: [CHAIN], sample: true }, own);
          const answers: string[] = [];
          for (const { args } of calls)
            answers.push(sameWords(await client.query(documents.document('Query', field, [args]))));
          return answers.join('\n');
        };
        const absent = await said(absentTarget());
        for (const each of strangersOf(world, at).filter(
          (each) => relation(at.path, each.path) === 'beside',
        )) {
          const answer = await said(targetFor(world, at, each));
          if (answer !== absent)
            differences.push(`${field} as ${at.path} of ${each.path}: ${answer} instead of ${absent}`);
        }
      }
    });
    expect(differences).toEqual([]);
  });

  /** What an answer tells, without the number of the request. */
  const sameWords = (answer: Answer): string =>
    answer.errors.length ? refusalOf(answer) : `${answer.status} ${answer.text}`;

  it('gives a file to whom it may be given, and to everybody else as if there were none', async () => {
    await inTurns(world.actors, async (actor) => {
      for (const owner of world.tree.all) {
        const how = relation(actor.unit.path, owner.path);
        const target = targetFor(world, actor.unit, owner);
        for (const { path, mayAs } of DOWNLOADS) {
          const at = path(target);
          if (!at) continue;
          const answer = await actor.client.fetch(at);
          asker.note(actor, at, await wholeText(answer));
          expect([at, how, answer.status]).toEqual([at, how, mayAs.includes(how) ? 200 : 404]);
        }
      }
    });
    expect([...asker.leaks]).toEqual([]);
  });

  it('shows everything that may be seen to somebody in each place that may see it', () => {
    expect(reachable().filter((each) => !asker.seen.has(each))).toEqual([]);
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
          asker.note(actor, field, JSON.stringify(value));
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
    expect([...asker.leaks]).toEqual([]);
  });

  describe('changes nothing of a stranger', () => {
    const perform = (actor: Actor, mutation: string, args: Args) =>
      actor.client.mutate(documents.document('Mutation', mutation, [args]));

    it('by an id of theirs, and answers as if there were no such row', async () => {
      const before = await digestOfRows(world);
      const differences: string[] = [];
      await inTurns(oneOfEachLevel().slice(1), async (at) => {
        const actor = actorAt(at);
        const own = targetFor(world, at, at);
        for (const act of ACTS) {
          const absent = refusalOf(await perform(actor, act.mutation, act.args(absentTarget(), own)));
          if (!NOT_FOUND.test(absent) && !absent.includes('access.not_permitted'))
            differences.push(`${act.path} as ${at.level}, no such row: ${absent}`);
          for (const owner of strangersOf(world, at).filter((each) => !isAllowed(act, at, each))) {
            const answer = await perform(actor, act.mutation, act.args(targetFor(world, at, owner), own));
            asker.noteAnswer(actor, act.path, answer);
            if (refusalOf(answer) !== absent)
              differences.push(
                `${act.path} as ${at.path} of ${owner.path}: ${refusalOf(answer)} instead of ${absent}`,
              );
          }
        }
      });
      expect(differences).toEqual([]);
      expect(changedPlaces(before, await digestOfRows(world))).toEqual([]);
      expect([...asker.leaks]).toEqual([]);
    });

    it('by what a person does for themselves', async () => {
      const at = unit(world.tree.counties);
      const before = await digestOfRows(world);
      for (const [mutation, args] of Object.entries(ALONE)) {
        const person = await world.person(at, rolesAt(at.level));
        const key = documents.idPaths('Mutation', mutation).length ? { idempotencyKey: newId() } : {};
        await perform(person, mutation, { ...args, ...key });
      }
      const touched = changedPlaces(before, await digestOfRows(world));
      expect(touched.filter((place) => !place.endsWith(at.id))).toEqual([]);
      expect(touched.length).toBeGreaterThan(0);
    });

    it('without the token of the page', async () => {
      const { client } = actorAt(unit(world.tree.counties));
      const own = targetFor(world, unit(world.tree.counties), unit(world.tree.counties));
      const before = await digestOfRows(world);
      for (const { mutation, args } of ACTS) {
        const { code } = await client.query(documents.document('Mutation', mutation, [args(own, own)]));
        expect([mutation, code]).toEqual([mutation, 'session.csrf']);
      }
      expect(changedPlaces(before, await digestOfRows(world))).toEqual([]);
    });
  });

  it('tells somebody who is not signed in nothing at all', async () => {
    const nobody = world.gateway.anonymous();
    const city = unit(world.tree.cities);
    const target = targetFor(world, city, city);
    const before = await digestOfRows(world);
    for (const field of documents.fields('Query')) {
      for (const args of PLAIN.has(field) ? [{}] : (QUESTIONS[field]?.(target, target) ?? [])) {
        const answer = await nobody.query(documents.document('Query', field, [args]));
        expect([field, answer.code ?? answer.text]).toEqual([
          field,
          field === 'me' ? '{"data":{"a0":null}}\n' : 'session.required',
        ]);
      }
    }
    for (const { mutation, args } of ACTS) {
      const { code } = await nobody.query(documents.document('Mutation', mutation, [args(target, target)]));
      expect([mutation, code]).toEqual([mutation, 'session.required']);
    }
    for (const field of documents.fields('Subscription'))
      await expect(nobody.subscribe(`subscription { ${field} { at } }`)).rejects.toMatchObject({
        code: 4403,
      });
    for (const path of DOWNLOADS.flatMap((each) => each.path(target) ?? []))
      for (const kind of [path, path.replace('.html', '.docx')])
        expect([kind, (await nobody.fetch(kind)).status]).toEqual([kind, 401]);
    expect(changedPlaces(before, await digestOfRows(world))).toEqual([]);
  });

  it('would notice a wall that is down, even where one refusal empties the answer', async () => {
    const at = unit(world.tree.stations);
    const own = targetFor(world, at, at);
    const targets = [absentTarget(), ...world.tree.all.map((each) => targetFor(world, at, each))];
    const leaksIn = async (field: string) => {
      const fresh = new Asker(world, documents);
      await fresh.ask(
        actorAt(at),
        field,
        targets.flatMap((each) => callsOf(field, each, own)),
      );
      return [...fresh.leaks].filter((leak) => !leak.includes('unit '));
    };
    await world.gateway.db.sql('alter policy activity_select_app_gateway on activity using (true)');
    expect(await leaksIn('activity')).not.toEqual([]);
    expect(await leaksIn('board')).toEqual([]);
    await world.gateway.db
      .sql(`do $$ begin execute replace(pg_get_functiondef('directive_text(uuid)'::regprocedure),
      'and (d.tenant_path', 'or false and (d.tenant_path'); end $$`);
    expect(await leaksIn('directive')).not.toEqual([]);
    expect(await leaksIn('board')).not.toEqual([]);
  });
});
