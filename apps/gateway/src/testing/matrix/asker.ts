import { newId } from '@fayuan/kernel';
import { relation, type TestUnit } from '@fayuan/testing';
import type { Answer } from '../gateway-under-test.js';
import { isPublic, maySee } from './api-oracle.js';
import type { Args, Documents } from './documents.js';
import { outcomesOf } from './resolver-tap.js';
import { type Sighting, sightingsIn, unitsIn } from './sightings.js';
import type { Target } from './targets.js';
import type { Actor, MatrixWorld } from './world.js';

export interface Call {
  readonly args: Args;
  readonly target: Target | undefined;
}

/** Within the limit of the gateway. */
const ALIASES = 15;

/** Not a refusal: the question was wrong or the gateway broke. */
const FAULTS = new Set([
  'internal',
  'not_json',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'BAD_USER_INPUT',
  'input.invalid',
  'page.bad_cursor',
]);

/** How an answer says no; two answers that say it alike do not tell which of the two it was. */
export function refusalOf(answer: Answer): string {
  const [error] = answer.errors;
  if (!error) return 'answered';
  const { code, field } = error.extensions;
  return [answer.status, code, field ?? '', error.message].join(' | ');
}

/** Asks in the name of the actors, and keeps what was seen that must not be, and all that was. */
export class Asker {
  readonly leaks = new Set<string>();
  readonly seen = new Set<string>();
  readonly faults = new Set<string>();
  /** By field, every code it was refused with; `''` when it answered. */
  readonly codes = new Map<string, Set<string>>();

  private readonly units: ReadonlyMap<string, TestUnit>;

  constructor(
    private readonly world: MatrixWorld,
    private readonly documents: Documents,
  ) {
    this.units = new Map(world.tree.all.map((unit) => [unit.id, unit]));
  }

  /** Makes the calls; those that should be answered apart from those that should not, for one refusal empties an answer. */
  async ask(actor: Actor, field: string, calls: readonly Call[]): Promise<void> {
    const open = ({ target }: Call) =>
      !target || (target.unit && ['self', 'above'].includes(relation(actor.unit.path, target.unit.path)));
    const closed = calls.filter((call) => !open(call));
    for (const group of [calls.filter(open), closed])
      for (let at = 0; at < group.length; at += ALIASES)
        await this.batch(actor, field, group.slice(at, at + ALIASES));
  }

  /** Notes body, errors and headers of an answer. */
  noteAnswer(actor: Actor, where: string, answer: Answer): void {
    this.note(actor, where, `${answer.text}\n${JSON.stringify([...answer.headers])}`);
  }

  /** Notes what somebody was sent. */
  note(actor: Actor, where: string, text: string): void {
    for (const sighting of sightingsIn(text, this.world.ids)) this.judge(actor, where, sighting);
    for (const unit of unitsIn(text, this.units))
      if (relation(actor.unit.path, unit.path) === 'beside' && !isPublic(where, unit))
        this.leaks.add(`${where} as ${actor.unit.path} (${actor.roles}): unit ${unit.path}`);
  }

  private judge(actor: Actor, where: string, sighting: Sighting): void {
    const { table, column, owner, turn } = sighting;
    if (!maySee(actor.unit.path, sighting))
      this.leaks.add(
        `${where} as ${actor.unit.path} (${actor.roles}): ${table}.${column} ${turn} of ${owner}`,
      );
    this.seen.add(`${table}.${column} ${relation(actor.unit.path, owner)}`);
  }

  private async batch(actor: Actor, field: string, calls: readonly Call[]): Promise<void> {
    const requestId = newId();
    const { query, variables } = this.documents.document(
      'Query',
      field,
      calls.map(({ args }) => args),
    );
    const answer = await actor.client.query(query, variables, { 'x-request-id': requestId });
    this.noteAnswer(actor, field, answer);
    this.codes.set(field, (this.codes.get(field) ?? new Set()).add(answer.code ?? ''));
    for (const { extensions } of answer.errors)
      if (FAULTS.has(extensions.code)) this.faults.add(`${field}: ${extensions.code} as ${actor.unit.level}`);
    // Refused at the door: no resolver ran.
    if (answer.status !== 200 || answer.code === 'access.not_permitted') return;
    const outcomes = await outcomesOf(requestId, calls.length);
    if (answer.errors.length && !this.documents.isNullable('Query', field))
      for (const outcome of outcomes) if ('shown' in outcome) this.note(actor, field, outcome.shown);
  }
}
