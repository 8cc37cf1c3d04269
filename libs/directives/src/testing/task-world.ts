import { type Day, newId } from '@fayuan/kernel';
import type { TestProvince, TestUnit } from '@fayuan/testing';
import type { Directive, TaskInput } from '../directive.js';
import type { CompleteTask } from '../tasks/complete-task.service.js';
import { day, DirectiveWorld, unitAt } from './directive-world.js';

/** A day of May 2026, the month of the campaign. */
export const may = (text: string): Day => day(`2026-05-${text}`);
const DURING = may('05');

/** City, county and two of its stations, with a directive and its re-issue for which everybody signed. */
export interface Chain {
  readonly tree: TestProvince;
  readonly city: TestUnit;
  readonly county: TestUnit;
  readonly stations: readonly [TestUnit, TestUnit];
  readonly root: Directive;
  readonly reissue: Directive;
}

export const task = (more: Partial<TaskInput> = {}): TaskInput => ({
  title: '悬挂标语',
  indicator: 'banners',
  target: 18,
  dueOn: may('15'),
  ...more,
});

/** The one item there is. @throws Error when there are more, or none */
export function only<T>(items: readonly T[]): T {
  const [item] = items;
  if (items.length !== 1 || item === undefined) throw new Error(`${items.length} instead of one`);
  return item;
}

/** Units that carry tasks out, in a world of directives. */
export class TaskWorld {
  private constructor(readonly world: DirectiveWorld) {}

  static async start(): Promise<TaskWorld> {
    return new TaskWorld(await DirectiveWorld.start());
  }

  stop = (): Promise<void> => this.world.stop();

  officer = (unit: TestUnit, on: Day = DURING) => this.world.officer(unit, on);

  sign = (unit: TestUnit, directive: Directive) =>
    this.world.receipts().sign(this.officer(unit), directive.id, undefined, newId());

  /** The city issues to county and stations, the county re-issues to its stations, and everybody signs. */
  async grow(of: { root?: TaskInput[]; reissue?: TaskInput[] } = {}): Promise<Chain> {
    const { world } = this;
    const tree = await world.grow();
    const [city, county] = [unitAt(tree.cities), unitAt(tree.counties)];
    const stations = [unitAt(tree.stations, 0), unitAt(tree.stations, 1)] as const;
    const root = await world.send(city, world.input({ tasks: of.root ?? [task()] }));
    await this.sign(county, root);
    const input = world.input({
      title: '转发',
      sections: [],
      reissuesId: root.id,
      reportDue: day('2026-06-05'),
      tasks: of.reissue ?? [],
    });
    const reissue = await world.send(county, input);
    for (const station of stations) await this.sign(station, reissue);
    return { tree, city, county, stations, root, reissue };
  }

  standing = async (unit: TestUnit, directiveId: string, at?: { of?: TestUnit; on?: Day }) =>
    only(await this.world.tasks().standings(this.officer(unit, at?.on), directiveId, at?.of?.id));

  /** Completes the only task of the directive and those above it. */
  complete = (unit: TestUnit, directive: Directive, more: Partial<CompleteTask> = {}) => {
    const taskId = only([...directive.upper, directive].flatMap((each) => each.tasks)).id;
    const input = { directiveId: directive.id, taskId, ...more };
    return this.world.completing().complete(this.officer(unit), input, newId());
  };

  async photo(unit: TestUnit): Promise<string> {
    const id = newId();
    await this.world.db.sql(
      `insert into stored_file (partition_id, id, tenant_id, tenant_path, sha256, media_type, bytes, uploaded_by, uploaded_at)
       values ($1, $2, $3, $4, 'x', 'image/jpeg', 9, $2, now())`,
      [unit.partitionId, id, unit.id, unit.path],
    );
    return id;
  }

  /** An activity with a photo, as the outreach room writes it. */
  async activity(unit: TestUnit, directive: Directive, indicator = 'banners'): Promise<string> {
    const [id, fileId] = [newId(), await this.photo(unit)];
    await this.world.db.sql(
      `insert into activity (partition_id, id, tenant_id, tenant_path, kind, title, held_on, measures, directive_id,
         directive_lineage, photo_ids, recorded_at, recorded_by, recorded_by_name)
       values ($1, $2, $3, $4, 'banner', '标语', '2026-05-04', $5, $6, $7, $8, now(), $2, '测试')`,
      [
        unit.partitionId,
        id,
        unit.id,
        unit.path,
        JSON.stringify([{ indicator, quantity: 1 }]),
        directive.id,
        directive.lineage,
        [fileId],
      ],
    );
    return id;
  }

  /** What waits for the unit, as `kind count`. */
  inbox = async (unit: TestUnit, on?: Day) =>
    (await this.world.inboxes().page(this.officer(unit, on), {})).items.map(
      ({ kind, count }) => `${kind} ${count}`,
    );
}
