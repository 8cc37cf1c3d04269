import { systemClock } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { drainDueWork } from '@fayuan/queue';
import type { TestProvince } from '@fayuan/testing';
import type { Directive } from './directive.js';
import { FAN_OUT, fanOutBatch } from './fan-out.job.js';
import { DirectiveWorld, unitAt } from './testing/directive-world.js';

interface Delivered {
  readonly receipts: number;
  readonly units: number;
  readonly duties: number;
  readonly delivered: number;
  readonly status: string;
  readonly work: number;
}

describe('fan-out', () => {
  let world: DirectiveWorld;
  let tree: TestProvince;

  beforeAll(async () => {
    world = await DirectiveWorld.start();
    tree = await world.grow({ cities: 2, countiesPerCity: 2, stationsPerCounty: 5 });
  });
  afterAll(() => world?.stop());

  const below = () => tree.all.length - 1;
  const counted = async (id: string): Promise<Delivered | undefined> =>
    (
      await world.db.sql<Delivered>(
        `select (select count(*)::int from receipt where directive_id = $1) as receipts,
           (select count(distinct tenant_id)::int from receipt where directive_id = $1) as units,
           (select count(*)::int from duty where directive_id = $1) as duties,
           (select count(*)::int from due_work where subject_id = $1 and kind = 'fan_out') as work,
           delivered_count as delivered, status from directive where id = $1`,
        [id],
      )
    )[0];
  const whole = () => ({
    receipts: below(),
    units: below(),
    duties: below(),
    delivered: below(),
    status: 'issued',
    work: 0,
  });
  const issue = (): Promise<Directive> => world.issue(tree.province, world.input());

  it('writes every receiver a receipt to sign, the duty to report and an act in the inbox', async () => {
    const { id, status, delivered } = await issue();
    expect([status, delivered]).toEqual(['issuing', 0]);
    await world.deliver();
    expect(await counted(id)).toEqual(whole());
    const [row] = await world.db.sql(
      `select r.title, r.document_number, r.tenant_path, r.sign_due, d.due_on from receipt r
       join duty d on d.tenant_id = r.tenant_id and d.directive_id = r.directive_id and d.kind = 'report'
       where r.directive_id = $1 and r.tenant_id = $2`,
      [id, unitAt(tree.stations).id],
    );
    expect(row).toMatchObject({
      tenant_path: unitAt(tree.stations).path,
      sign_due: '2026-04-23',
      due_on: '2026-06-15',
    });
    const inbox = await world.inboxes().page(world.station(unitAt(tree.stations)), {});
    expect(inbox.items).toMatchObject([
      {
        kind: 'sign',
        directiveId: id,
        fromUnit: { id: tree.province.id },
        dueOn: '2026-04-23',
        light: 'on_track',
      },
    ]);
  });

  it('comes to the same in batches, whatever their size', async () => {
    for (const size of [1, 7, below(), below() + 1]) {
      const { id } = await issue();
      await world.deliver(size);
      expect(await counted(id)).toEqual(whole());
    }
  });

  it('delivers in parts, each live as soon as it is written; the last one ends the issuing', async () => {
    const { id } = await issue();
    await world.db.sql(`delete from due_work where subject_id = $1 and kind = 'fan_out'`, [id]);
    const ends = await world.db.sql<{ no: number }>(
      'select max(unit_no) as no from (select unit_no, ntile(3) over (order by unit_no) as part from directive_recipient where directive_id = $1) p group by part order by 1',
      [id],
    );
    const later = 'now() + make_interval(days => $3 * 10)';
    for (const [part, { no }] of ends.entries()) {
      const progress = { afterNo: ends[part - 1]?.no ?? -1, toNo: no };
      await world.db.sql(
        `insert into due_work (id, kind, partition_id, tenant_id, subject_id, part, progress, due_at, created_at)
         select gen_random_uuid(), 'fan_out', partition_id, tenant_id, id, $3, $2, ${later}, now() from directive where id = $1`,
        [id, progress, part],
      );
    }
    await world.deliver();
    const first = await counted(id);
    expect(first).toMatchObject({ status: 'issuing', work: 2 });
    expect(first?.delivered).toBe(first?.receipts);
    expect(first?.receipts).toBeGreaterThan(0);
    await world.db.sql(`update due_work set due_at = now() where subject_id = $1 and kind = 'fan_out'`, [id]);
    await world.deliver(2);
    expect(await counted(id)).toEqual(whole());
  });

  it('cuts the recipients of a large directive into parts that leave nobody out', async () => {
    const large = await world.grow({ countiesPerCity: 10, stationsPerCounty: 260 });
    const { id } = await world.issue(large.province, world.input());
    const parts = await world.db.sql(`select part from due_work where subject_id = $1 and kind = 'fan_out'`, [
      id,
    ]);
    expect(parts).toHaveLength(2);
    await Promise.all([world.deliver(), world.deliver()]);
    expect(await counted(id)).toMatchObject({
      units: large.all.length - 1,
      duties: large.all.length - 1,
      delivered: large.all.length - 1,
      status: 'issued',
      work: 0,
    });
  });

  it('doubles nothing when the work is found again after it was done', async () => {
    const { id } = await issue();
    await world.deliver();
    await world.db.sql(
      `insert into due_work (id, kind, partition_id, tenant_id, subject_id, due_at, created_at)
       select gen_random_uuid(), $2, partition_id, tenant_id, id, now(), now() from directive where id = $1`,
      [id, FAN_OUT],
    );
    await world.deliver(5);
    expect(await counted(id)).toEqual(whole());
  });

  it('doubles nothing when two workers serve at once', async () => {
    const ids = await Promise.all([issue(), issue(), issue()]);
    await Promise.all([world.deliver(3), world.deliver(4)]);
    await world.deliver();
    for (const { id } of ids) expect(await counted(id)).toEqual(whole());
  });

  it('loses and doubles nothing when the connection is killed in the middle of a batch', async () => {
    const { id } = await issue();
    const doomed: Database = await world.db.open('app_worker', {
      applicationName: 'doomed',
      poolSize: 1,
    });
    let batches = 0;
    const killing = drainDueWork({
      database: doomed,
      kind: FAN_OUT,
      clock: systemClock,
      logger: world.logger,
      step: async (tx, work) => {
        const result = await fanOutBatch(tx, work, 4);
        batches += 1;
        if (batches === 3) {
          await world.db.sql(
            `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'doomed' and datname = current_database()`,
          );
        }
        return result;
      },
    });
    await killing.catch(() => undefined);
    expect(await counted(id)).toMatchObject({ receipts: 8, duties: 8, delivered: 8, work: 1 });
    await world.db.sql(`update due_work set due_at = now() where subject_id = $1 and kind = 'fan_out'`, [id]);
    await world.deliver(4);
    expect(await counted(id)).toEqual(whole());
  });

  it('leaves out a unit that has left the subtree since', async () => {
    const own = await world.grow({ stationsPerCounty: 2 });
    const { id } = await world.issue(own.province, world.input());
    const gone = unitAt(own.stations);
    const elsewhere = `${unitAt((await world.grow()).counties).path}.${gone.path.split('.').at(-1)}`;
    await world.db.sql('update org_unit set path = $2 where id = $1', [gone.id, elsewhere]);
    await world.deliver();
    expect(await counted(id)).toMatchObject({ receipts: 3, delivered: 3, status: 'issued' });
  });

  it('lets the nearest re-issue cover the upper directives: the unit reports once', async () => {
    const own = await world.grow();
    const [city, county] = [unitAt(own.cities), unitAt(own.counties)];
    const root = await world.send(own.province, world.input());
    await world.receipts().sign(world.officer(city), root.id, undefined, newId());
    const second = await world.send(city, world.input({ title: '市转发', reissuesId: root.id }));
    await world.receipts().sign(world.officer(county), second.id, undefined, newId());
    const third = await world.send(county, world.input({ title: '县转发', reissuesId: second.id }));
    const covered = await world.db.sql<{ directive_id: string; covered_by_id: string | null }>(
      'select directive_id, covered_by_id from receipt where tenant_id = $1 order by delivered_at, id',
      [unitAt(own.stations).id],
    );
    expect(covered).toEqual([
      { directive_id: root.id, covered_by_id: third.id },
      { directive_id: second.id, covered_by_id: third.id },
      { directive_id: third.id, covered_by_id: null },
    ]);
    const open = await world.db.sql<{ directive_id: string }>(
      `select directive_id from duty where tenant_id = $1 and kind = 'report' and covered_by_id is null`,
      [unitAt(own.stations).id],
    );
    expect(open).toEqual([{ directive_id: third.id }]);
  });

  it('keeps a failure to deliver visible', async () => {
    const { id } = await issue();
    await world.db.sql('alter table receipt add constraint no_more check (false) not valid');
    await world.deliver();
    await world.db.sql('alter table receipt drop constraint no_more');
    expect(
      await world.db.sql(
        `select attempts, failure from due_work where subject_id = $1 and kind = 'fan_out'`,
        [id],
      ),
    ).toMatchObject([{ attempts: 1 }]);
    await world.db.sql(`update due_work set due_at = now() where subject_id = $1 and kind = 'fan_out'`, [id]);
    await world.deliver();
    expect(await counted(id)).toEqual(whole());
  });
});
