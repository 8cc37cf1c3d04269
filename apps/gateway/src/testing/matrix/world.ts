import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataKeys } from '@fayuan/crypto';
import { FileStore } from '@fayuan/files';
import { type Role, rolesAt } from '@fayuan/org';
import { growProvince, plant, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../gateway-under-test.js';
import { HandClock } from '../hand-clock.js';
import { PlantedIds } from './planted-ids.js';
import { ResolverTapModule } from './resolver-tap.js';
import { arrangement } from './rows.js';
import { archiveOf, photoOf } from './rows/planting.js';
import { TURNS } from './turns.js';

/** A person of a unit; with everything the unit can give, unless made otherwise. */
export interface Actor {
  readonly unit: TestUnit;
  readonly client: TestClient;
  readonly roles: readonly Role[];
}

interface Grown {
  readonly gateway: GatewayUnderTest;
  readonly clock: HandClock;
  readonly folder: string;
  readonly tree: TestProvince;
  readonly tables: readonly string[];
  readonly ids: PlantedIds;
  readonly actors: readonly Actor[];
}

/** The real gateway over 31 units whose every row is planted. */
export class MatrixWorld {
  readonly gateway: GatewayUnderTest;
  readonly clock: HandClock;
  readonly tree: TestProvince;
  readonly tables: readonly string[];
  readonly ids: PlantedIds;
  /** One for each unit, in the order of the tree. */
  readonly actors: readonly Actor[];
  private readonly folder: string;

  private constructor(grown: Grown) {
    this.gateway = grown.gateway;
    this.clock = grown.clock;
    this.tree = grown.tree;
    this.tables = grown.tables;
    this.ids = grown.ids;
    this.actors = grown.actors;
    this.folder = grown.folder;
  }

  static async grow(): Promise<MatrixWorld> {
    const folder = await mkdtemp(join(tmpdir(), 'fayuan-walls-'));
    const clock = new HandClock();
    const gateway = await GatewayUnderTest.start({
      clock,
      modules: [ResolverTapModule],
      env: { FILES_DIR: folder, DATABASE_POOL: '8' },
    });
    try {
      return await MatrixWorld.settle(gateway, clock, folder);
    } catch (error) {
      await gateway.stop();
      throw error;
    }
  }

  private static async settle(
    gateway: GatewayUnderTest,
    clock: HandClock,
    folder: string,
  ): Promise<MatrixWorld> {
    const tree = await growProvince(gateway.db, { cities: 2, countiesPerCity: 2, stationsPerCounty: 6 });
    const ids = new PlantedIds();
    const arrange = arrangement(tree, ids, gateway.app.get(DataKeys));
    const tables = await plant(gateway.db, tree.all, { turns: TURNS, arrange });
    const store = new FileStore(folder);
    for (const unit of tree.all)
      for (let turn = 0; turn < TURNS; turn += 1)
        for (const content of [photoOf(unit, turn), archiveOf(unit, turn)]) await store.put(unit.id, content);
    const actors: Actor[] = [];
    for (const unit of tree.all) actors.push(await signIn(gateway, unit, rolesAt(unit.level)));
    return new MatrixWorld({ gateway, clock, tree, tables, ids, actors, folder });
  }

  async end(): Promise<void> {
    await this.gateway.stop();
    await rm(this.folder, { recursive: true });
  }

  /** A person who has only these roles. */
  person(unit: TestUnit, roles: readonly Role[]): Promise<Actor> {
    return signIn(this.gateway, unit, roles);
  }
}

const signIn = async (gateway: GatewayUnderTest, unit: TestUnit, roles: readonly Role[]): Promise<Actor> => ({
  unit,
  roles,
  client: await gateway.signedIn(unit, roles, { name: `${unit.name}的人` }),
});
