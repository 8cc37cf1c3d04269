import { fixedClock } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import { newId, parseDay, Refusal } from '@fayuan/kernel';
import { Ledger } from '@fayuan/ledger';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import { actingFor, growProvince, TestDatabase, type TestUnit } from '@fayuan/testing';
import type { ActivityInput } from './activity.js';
import { ActivityService } from './activity.service.js';
import { directiveChain } from './testing/directive-chain.js';

const clock = fixedClock(new Date('2026-06-01T12:00:00+08:00'));

describe('activities for a directive that its issuer ended', () => {
  let db: TestDatabase;
  let gateway: Database;
  let bells: Bells;
  let activities: ActivityService;

  beforeAll(async () => {
    db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    gateway = await db.open('app_gateway');
    bells = new Bells({ databaseUrl: db.urlOf('app_queue'), logger: makeLogger('test', 'silent') });
    activities = new ActivityService(gateway, new Ledger(bells));
  });
  afterAll(async () => {
    await bells?.close();
    await db?.drop();
  });

  const as = (unit: TestUnit) => actingFor(unit, ['activity.record', 'activity.read'], { clock });
  const input = (more: Partial<ActivityInput> = {}): ActivityInput => ({
    kind: 'leaflets_and_banners',
    title: '发放宣传资料',
    heldOn: parseDay('2026-05-05'),
    measures: [{ indicator: 'leaflets', quantity: 165 }],
    ...more,
  });
  const refusalOf = (work: Promise<unknown>): Promise<Refusal | string> =>
    work.then(
      () => 'was not refused',
      (error: unknown) => {
        if (error instanceof Refusal) return error;
        throw error;
      },
    );

  it.each(['withdrawn', 'annulled'])(
    'are refused once it is %s, at receiver and issuer alike',
    async (status) => {
      const tree = await growProvince(db, {});
      const [station, county] = [tree.stations[0], tree.counties[0]] as [TestUnit, TestUnit];
      const chain = await directiveChain(db, { top: tree.province, middle: county, receivers: [station] });
      const record = (unit: TestUnit, directiveId: string | null) =>
        activities.recordActivity(as(unit), input({ directiveId }), newId());
      const before = await record(station, chain.reissue);
      const free = await record(station, null);
      await db.sql('update directive set status = $2 where id = $1', [chain.reissue, status]);
      for (const unit of [station, county]) {
        const refused = await refusalOf(record(unit, chain.reissue));
        expect(refused).toMatchObject({ code: 'activity.directive_ended', field: 'directiveId' });
        expect(refused).toHaveProperty('text.zh-CN', expect.stringContaining('不选通知登记'));
        expect(refused).toHaveProperty('text.en', expect.stringContaining('without a directive'));
      }
      // What was recorded while it stood can be mended; what was not is not moved under it.
      const edit = (of: { id: string; version: number }) =>
        activities.editActivity(
          as(station),
          { ...of, reason: '数字有误' },
          input({ directiveId: chain.reissue, title: '发放资料' }),
          newId(),
        );
      expect(await edit(before)).toMatchObject({ title: '发放资料', version: before.version + 1 });
      expect(await refusalOf(edit(free))).toMatchObject({ code: 'activity.directive_ended' });
      const stranger = (await growProvince(db, {})).stations[0] as TestUnit;
      expect(await refusalOf(record(stranger, chain.reissue))).toMatchObject({
        code: 'activity.directive_not_found',
      });
    },
  );
});
