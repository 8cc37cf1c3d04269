import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { TestUnit } from '@fayuan/testing';
import type { Answer, TestClient } from '../gateway-under-test.js';
import { Asker, type Call } from './asker.js';
import { type Args, Documents, type Root } from './documents.js';
import { PLAIN, QUESTIONS } from './questions.js';
import { type Target, targetFor } from './targets.js';
import { type Actor, MatrixWorld } from './world.js';

/** The gateway over 31 units, the documents its schema allows, and what was seen when they were asked. */
export class Trial {
  readonly asker: Asker;

  private constructor(
    readonly world: MatrixWorld,
    readonly documents: Documents,
  ) {
    this.asker = this.fresh();
  }

  static async begin(): Promise<Trial> {
    const world = await MatrixWorld.grow();
    return new Trial(world, new Documents(world.gateway.app.get(GraphQLSchemaHost).schema));
  }

  end(): Promise<void> {
    return this.world.end();
  }

  /** An asker that has seen nothing yet. */
  fresh(): Asker {
    return new Asker(this.world, this.documents);
  }

  /** The province, and the first city, county and station. */
  oneOfEachLevel(): [TestUnit, TestUnit, TestUnit, TestUnit] {
    const { province, cities, counties, stations } = this.world.tree;
    return [province, cities[0], counties[0], stations[0]] as [TestUnit, TestUnit, TestUnit, TestUnit];
  }

  /** Who acts for the unit with all it can give. */
  actorAt(unit: TestUnit): Actor {
    return this.world.actors.find((each) => each.unit.id === unit.id) as Actor;
  }

  /** The calls of a query that ask for rows of the target. */
  callsOf(field: string, target: Target, own: Target): Call[] {
    return (QUESTIONS[field]?.(target, own) ?? []).map((args) => ({ args, target }));
  }

  /** Asks every query for the rows of every target. */
  async askAll(by: Asker, actor: Actor, targets: readonly Target[]): Promise<void> {
    const own = targetFor(this.world, actor.unit, actor.unit);
    for (const field of this.documents.fields('Query')) {
      const calls = PLAIN.has(field)
        ? [{ args: {}, target: undefined }]
        : targets.flatMap((target) => this.callsOf(field, target, own));
      await by.ask(actor, field, calls);
    }
  }

  /** One call in a document of its own, without the token of the page. */
  put(client: TestClient, root: Root, field: string, args: Args): Promise<Answer> {
    const { query, variables } = this.documents.document(root, field, [args]);
    return client.query(query, variables);
  }

  /** One mutation as the page sends it. */
  perform(client: TestClient, mutation: string, args: Args): Promise<Answer> {
    const { query, variables } = this.documents.document('Mutation', mutation, [args]);
    return client.mutate(query, variables);
  }
}
