import { type Day, newId } from '@fayuan/kernel';
import type { TestProvince, TestUnit } from '@fayuan/testing';
import { DUTIES } from '../duty.sql.js';
import { day, DirectiveWorld, unitAt } from './directive-world.js';

const ALL_ACTS = ['directive.draft', 'directive.sign_off', 'receipt.sign', 'report.submit', 'report.review'];
const banners = { title: '悬挂标语', indicator: 'banners', target: 18, dueOn: day('2026-05-15') };

/** The day on which directives are changed and ended, some days after they were issued. */
export const LATER: Day = day('2026-05-10');

/** A task as an amendment hands it in. */
export const amendedTask = (task: Partial<typeof banners> & { id?: string } = {}) => ({
  id: task.id,
  title: task.title ?? '',
  indicator: task.indicator ?? '',
  target: task.target ?? 0,
  dueOn: task.dueOn ?? day('2026-05-15'),
});

/** A city that issues, changes and ends directives, and the units below that are told. */
export class LifeCycleWorld {
  private province: TestProvince | undefined;

  private constructor(readonly world: DirectiveWorld) {}

  static async start(): Promise<LifeCycleWorld> {
    return new LifeCycleWorld(await DirectiveWorld.start());
  }

  stop = (): Promise<void> => this.world.stop();

  /** A province of its own for the test that begins. */
  async grow(): Promise<void> {
    this.province = await this.world.grow({ countiesPerCity: 2 });
  }

  get tree(): TestProvince {
    if (!this.province) throw new Error('no province has been grown');
    return this.province;
  }

  city = () => unitAt(this.tree.cities);
  county = () => unitAt(this.tree.counties);
  station = () => unitAt(this.tree.stations);

  sent = (more = {}) => this.world.send(this.city(), this.world.input({ tasks: [banners], ...more }));

  read = (unit: TestUnit, id: string) => this.world.reading().get(this.world.officer(unit), id);

  /** Kind and directive of everything in the inbox of somebody who may do everything. */
  async inbox(unit: TestUnit): Promise<[kind: string, directiveId: string][]> {
    const everything = { ...this.world.officer(unit), permissions: new Set(['directive.read', ...ALL_ACTS]) };
    const { items } = await this.world.inboxes().page(everything, {});
    return items.map(({ kind, directiveId }) => [kind, directiveId]);
  }

  async kinds(unit: TestUnit): Promise<string[]> {
    return (await this.inbox(unit)).map(([kind]) => kind).sort();
  }

  sign = (unit: TestUnit, id: string) =>
    this.world.receipts().sign(this.world.officer(unit), id, null, newId());

  async withdraw(unit: TestUnit, id: string, reason = '印发有误') {
    const done = await this.world.ends().withdraw(this.world.leader(unit, LATER), id, reason, newId());
    await this.world.tellChanges();
    return done;
  }

  /** @param batch how many units are told in one transaction */
  async annul(unit: TestUnit, id: string, batch?: number) {
    const done = await this.world.ends().annul(this.world.leader(unit, LATER), id, '工作已调整', newId());
    await this.world.tellChanges(batch);
    return done;
  }

  duties = (id: string) =>
    this.world.db.sql<{ kind: string; cancelled: number; open: number; done: number }>(
      `select kind, count(cancelled_on)::int as cancelled,
         count(*) filter (where done_on is null and cancelled_on is null)::int as open,
         count(*) filter (where done_on is not null and cancelled_on is null)::int as done
       from ${DUTIES} d where directive_id = $1 group by kind order by kind`,
      [id],
    );

  /** The directive of the city as it stands, with what is to be different. */
  async amendment(id: string, more = {}) {
    const { title, sections, startsOn, endsOn, reportDue, tasks } = await this.read(this.city(), id);
    return { title, sections, startsOn, endsOn, reportDue, tasks: tasks.map(amendedTask), ...more };
  }

  async propose(id: string, more = {}, on = LATER) {
    const input = await this.amendment(id, more);
    const proposal = { directiveId: id, input, reason: '时间调整' };
    return this.world.amendments().propose(this.world.officer(this.city(), on), proposal, newId());
  }

  /** Proposed, approved and told. */
  async amend(id: string, more = {}): Promise<void> {
    await this.propose(id, more);
    const leader = this.world.leader(this.city(), LATER);
    const waiting = await this.world.amendments().open(leader, id);
    await this.world.amendments().approve(leader, waiting?.id ?? '', newId());
    await this.world.tellChanges();
  }
}
