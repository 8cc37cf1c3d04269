import { newId } from '@fayuan/kernel';
import { rolesAt } from '@fayuan/org';
import { relation, type TestUnit } from '@fayuan/testing';
import { ACTS, ALONE } from './testing/matrix/acts.js';
import { isAllowed } from './testing/matrix/acts/act.js';
import { isPublic } from './testing/matrix/api-oracle.js';
import { refusalOf } from './testing/matrix/asker.js';
import { changedPlaces, digestOfRows } from './testing/matrix/digest.js';
import { DOWNLOADS, fetched } from './testing/matrix/downloads.js';
import { inTurns } from './testing/matrix/in-turns.js';
import { isRefusedTo } from './testing/matrix/permitted-reads.js';
import { PLAIN, QUESTIONS } from './testing/matrix/questions.js';
import { CHAIN } from './testing/matrix/turns.js';
import { strangersOf } from './testing/matrix/strangers.js';
import { absentTarget, type Target, targetFor } from './testing/matrix/targets.js';
import { Trial } from './testing/matrix/trial.js';
import type { MatrixWorld } from './testing/matrix/world.js';
import type { Answer } from './testing/gateway-under-test.js';

/* Nobody touches a row of a stranger through the API, nor learns from a refusal that there is one; as walls-reads.e2e.spec.ts. */

jest.setTimeout(2_400_000);

/**
 * How an id that is none of the caller's is refused, in the words of its place; or that the act is not for the person or
 * for this kind of unit, which is said before any row is looked at.
 */
const REFUSED =
  /not_found|not_below|reissue_fixed|not_recipient|delivery\.not_failed|access\.not_permitted|case\.only_center/;

describe('what 31 units may do to each other', () => {
  let trial: Trial;
  let world: MatrixWorld;

  beforeAll(async () => {
    trial = await Trial.begin();
    ({ world } = trial);
  });
  afterAll(() => trial?.end());

  const unit = (units: readonly TestUnit[]) => units[0] as TestUnit;

  it('shows a person of one role no more, and only what the role permits', async () => {
    const people = [];
    for (const at of trial.oneOfEachLevel())
      for (const role of rolesAt(at.level)) people.push({ at, role, person: await world.person(at, [role]) });
    await inTurns(people, async ({ at, role, person }) => {
      const own = trial.fresh();
      const near = [at, ...strangersOf(world, at)].map((each) => targetFor(world, at, each, false));
      await trial.askAll(own, person, near);
      const refused = trial.documents
        .fields('Query')
        .filter((field) =>
          [...(own.codes.get(field) ?? [])].every((code) => code === 'access.not_permitted'),
        );
      const expected = trial.documents.fields('Query').filter((field) => isRefusedTo(role, field));
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
    await inTurns(trial.oneOfEachLevel().slice(1), async (at) => {
      const { client } = trial.actorAt(at);
      const own = targetFor(world, at, at);
      for (const field of Object.keys(QUESTIONS)) {
        const said = async (target: Target) => {
          const calls = trial.callsOf(field, { ...target, turns: [CHAIN], sample: true }, own);
          const answers: string[] = [];
          for (const { args } of calls)
            answers.push(sameWords(await trial.put(client, 'Query', field, args)));
          return answers.join('\n');
        };
        const absent = await said(absentTarget());
        for (const each of strangersOf(world, at).filter(
          (each) => relation(at.path, each.path) === 'beside' && !isPublic(field, each),
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

  describe('changes nothing of a stranger', () => {
    it('by an id of theirs, and answers as if there were no such row', async () => {
      const before = await digestOfRows(world);
      const differences: string[] = [];
      await inTurns(trial.oneOfEachLevel().slice(1), async (at) => {
        const actor = trial.actorAt(at);
        const own = targetFor(world, at, at);
        for (const act of ACTS) {
          const absent = refusalOf(
            await trial.perform(actor.client, act.mutation, act.args(absentTarget(), own)),
          );
          if (!REFUSED.test(absent)) differences.push(`${act.path} as ${at.level}, no such row: ${absent}`);
          for (const owner of strangersOf(world, at).filter((each) => !isAllowed(act, at, each))) {
            const answer = await trial.perform(
              actor.client,
              act.mutation,
              act.args(targetFor(world, at, owner), own),
            );
            trial.asker.noteAnswer(actor, act.path, answer);
            if (refusalOf(answer) !== absent)
              differences.push(
                `${act.path} as ${at.path} of ${owner.path}: ${refusalOf(answer)} instead of ${absent}`,
              );
          }
        }
      });
      expect(differences).toEqual([]);
      expect(changedPlaces(before, await digestOfRows(world))).toEqual([]);
      expect([...trial.asker.leaks]).toEqual([]);
    });

    it('by what a person does for themselves', async () => {
      const at = unit(world.tree.counties);
      const before = await digestOfRows(world);
      for (const [mutation, args] of Object.entries(ALONE)) {
        const person = await world.person(at, rolesAt(at.level));
        const key = trial.documents.idPaths('Mutation', mutation).length ? { idempotencyKey: newId() } : {};
        await trial.perform(person.client, mutation, { ...args, ...key });
      }
      const touched = changedPlaces(before, await digestOfRows(world));
      expect(touched.filter((place) => !place.endsWith(at.id))).toEqual([]);
      expect(touched.length).toBeGreaterThan(0);
    });

    it('without the token of the page', async () => {
      const { client } = trial.actorAt(unit(world.tree.counties));
      const own = targetFor(world, unit(world.tree.counties), unit(world.tree.counties));
      const before = await digestOfRows(world);
      for (const { mutation, args } of ACTS) {
        const { code } = await trial.put(client, 'Mutation', mutation, args(own, own));
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
    for (const field of trial.documents.fields('Query')) {
      for (const args of PLAIN.has(field) ? [{}] : (QUESTIONS[field]?.(target, target) ?? [])) {
        const answer = await trial.put(nobody, 'Query', field, args);
        expect([field, answer.code ?? answer.text]).toEqual([
          field,
          ['me', 'linkedCase'].includes(field) ? '{"data":{"a0":null}}\n' : 'session.required',
        ]);
      }
    }
    for (const { mutation, args } of ACTS) {
      const { code } = await trial.put(nobody, 'Mutation', mutation, args(target, target));
      expect([mutation, code]).toEqual([mutation, 'session.required']);
    }
    for (const field of trial.documents.fields('Subscription'))
      await expect(nobody.subscribe(`subscription { ${field} { at } }`)).rejects.toMatchObject({
        code: 4403,
      });
    for (const download of DOWNLOADS)
      for (const path of [download.path(target) ?? []].flat())
        for (const kind of [path, path.replace('.html', '.docx')])
          expect([kind, (await fetched(nobody, kind, download)).status]).toEqual([kind, 401]);
    expect(changedPlaces(before, await digestOfRows(world))).toEqual([]);
  });

  it('would notice a wall that is down, even where one refusal empties the answer', async () => {
    const at = unit(world.tree.stations);
    const own = targetFor(world, at, at);
    const targets = [absentTarget(), ...world.tree.all.map((each) => targetFor(world, at, each))];
    const leaksIn = async (field: string) => {
      const fresh = trial.fresh();
      await fresh.ask(
        trial.actorAt(at),
        field,
        targets.flatMap((each) => trial.callsOf(field, each, own)),
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
