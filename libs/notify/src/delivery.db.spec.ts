import { fixedClock } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import { newId, parseDay, words } from '@fayuan/kernel';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import {
  actingFor,
  growProvince,
  MailReceiver,
  TestDatabase,
  type TestProvince,
  type TestUnit,
  WebhookReceiver,
} from '@fayuan/testing';
import type { Channel, MessageContent } from './channel.js';
import { ChannelSettingsService } from './channel-settings.service.js';
import { deliveryHandler } from './delivery.job.js';
import { emailChannel } from './email-channel.js';
import { openMessages } from './message.repository.js';
import { retryDelivery } from './retry-delivery.js';
import { webhookChannel } from './webhook-channel.js';
import { isSignedBy } from './webhook-signature.js';

const SECRET = 'a secret of 24 characters';
const BEGIN = Date.parse('2026-05-11T00:30:00Z');
const content: MessageContent = {
  title: words('【法援】1 项待办', '[Fayuan] 1 matter'),
  lines: [words('通知逾期 1 个工作日未签收', 'A notice is 1 working day overdue')],
};

describe('a message on its way', () => {
  let db: TestDatabase;
  let worker: Database;
  let gateway: Database;
  let bells: Bells;
  let tree: TestProvince;
  let mail: MailReceiver;
  let hook: WebhookReceiver;
  let turn = 0;

  const logger = makeLogger('test', 'silent');
  const unitAt = (index: number): TestUnit => {
    const unit = tree.stations[index];
    if (!unit) throw new Error(`no station ${index}`);
    return unit;
  };
  const settings = () => new ChannelSettingsService(gateway, { mail: true, privateWebhooks: true });
  const setChannel = (unit: TestUnit, kind: 'email' | 'webhook', address: string) =>
    settings().set(
      actingFor(unit, ['channel.manage']),
      { kind, active: true, address, ...(kind === 'webhook' && { secret: SECRET }) },
      newId(),
    );
  /** Writes the message of a day to a unit, by the unit above it; every day of the tests is another one. */
  async function tell(unit: TestUnit, day = parseDay(`2026-05-${String(10 + (turn += 1))}`)) {
    const clock = fixedClock(new Date(BEGIN));
    const place = { unitId: unit.id, partitionId: unit.partitionId, path: unit.path };
    const opened = await worker.write({ ...actingFor(tree.province), accountId: null, clock }, (tx) =>
      openMessages(tx, bells, { day, sendAt: tx.now }, [place]),
    );
    return { day, id: opened.idOf.get(unit.id) ?? '', fresh: opened.fresh.has(unit.id) };
  }
  const channels = (): Channel[] => [
    emailChannel({ url: mail.url, from: 'fayuan@example.cn' }),
    webhookChannel({ clock: fixedClock(new Date(BEGIN)), allowPrivate: true }),
  ];
  const run = (minutes = 0, more: { channels?: Channel[]; says?: MessageContent | null } = {}) =>
    deliveryHandler({
      database: worker,
      clock: fixedClock(new Date(BEGIN + minutes * 60_000)),
      logger,
      channels: more.channels ?? channels(),
      describe: async () => (more.says === undefined ? content : more.says),
      publicUrl: 'https://fayuan.example.cn',
    }).handle();
  const states = (messageId: string) =>
    db.sql<{ id: string; channel: string; state: string; attempts: number; failure: string | null }>(
      'select id, channel, state, attempts, failure from delivery where message_id = $1 order by channel',
      [messageId],
    );
  const idsHeard = () => hook.heard.map((each) => each.headers['idempotency-key']);

  beforeAll(async () => {
    db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    worker = await db.open('app_worker', { poolSize: 10 });
    gateway = await db.open('app_gateway');
    bells = new Bells({ databaseUrl: db.urlOf('app_queue'), logger });
    tree = await growProvince(db, { stationsPerCounty: 4 });
    mail = await MailReceiver.open();
    hook = await WebhookReceiver.open();
    await setChannel(unitAt(0), 'email', 'station@example.cn');
    await setChannel(unitAt(0), 'webhook', hook.url);
    await setChannel(unitAt(1), 'webhook', hook.url);
  });
  beforeEach(() => {
    hook.heard.length = 0;
    hook.status = 200;
  });
  afterAll(async () => {
    await bells?.close();
    await mail?.close();
    await hook?.close();
    await db?.drop();
  });

  it('goes by every channel the unit has, signed, with the id of the delivery', async () => {
    const message = await tell(unitAt(0));
    await run();
    const rows = await states(message.id);
    expect(rows.map(({ channel, state }) => [channel, state])).toEqual([
      ['email', 'sent'],
      ['in_app', 'sent'],
      ['webhook', 'sent'],
    ]);
    const [heard] = hook.heard;
    expect(hook.heard).toHaveLength(1);
    expect(idsHeard()).toEqual([rows[2]?.id]);
    const signature = String(heard?.headers['x-fayuan-signature']);
    const timestamp = Number(heard?.headers['x-fayuan-timestamp']);
    expect(isSignedBy(SECRET, { signature, timestamp, body: heard?.body ?? '' })).toBe(true);
    expect(JSON.parse(heard?.body ?? '')).toMatchObject({ messageId: message.id, lines: content.lines });
    const sent = mail.mails.at(-1) ?? '';
    expect(sent).toContain(`Message-ID: <${rows[0]?.id}@example.cn>`);
    expect(sent).toContain('To: station@example.cn');
    expect(sent).toMatch(/Content-Transfer-Encoding: (base64|quoted-printable)/);
  });

  it('is written once a day, and a unit without channels is only told in the app', async () => {
    const first = await tell(unitAt(2));
    const second = await tell(unitAt(2), first.day);
    expect([first.fresh, second.fresh, second.id]).toEqual([true, false, first.id]);
    expect((await states(first.id)).map((row) => row.channel)).toEqual(['in_app']);
  });

  it('is not sent when nothing is left to say', async () => {
    const message = await tell(unitAt(1));
    await run(0, { says: null });
    expect((await states(message.id)).at(-1)).toMatchObject({ channel: 'webhook', state: 'dropped' });
    expect(hook.heard).toEqual([]);
  });

  it('is tried again later, then stands as failed, and is taken up again by hand', async () => {
    hook.status = 503;
    const message = await tell(unitAt(1));
    await run();
    expect((await states(message.id)).at(-1)).toMatchObject({
      state: 'waiting',
      attempts: 1,
      failure: 'HTTP_503',
    });
    await run();
    expect(hook.heard).toHaveLength(1);
    for (let minutes = 1; minutes < 256; minutes *= 2) await run(2 * minutes);
    const failed = (await states(message.id)).at(-1);
    expect(failed).toMatchObject({ state: 'failed', attempts: 8, failure: 'HTTP_503' });
    expect(new Set(idsHeard()).size).toBe(1);
    hook.status = 200;
    const retry = (unit: TestUnit) =>
      gateway.write(actingFor(unit), (tx) => retryDelivery(tx, bells, failed?.id ?? ''));
    expect(await retry(unitAt(2))).toBe(false);
    expect(await retry(tree.province)).toBe(true);
    // The row is due at the moment it was taken up again, which is not the clock of the test.
    await run(60 * 24 * 3650);
    expect((await states(message.id)).at(-1)).toMatchObject({ state: 'sent', failure: null });
  });

  it('is sent again under the same id when the sender dies before it has written that it was sent', async () => {
    const message = await tell(unitAt(1));
    const [, webhook] = channels();
    const dying: Channel = {
      kind: 'webhook',
      send: async (outgoing, to) => {
        await webhook?.send(outgoing, to);
        await db.sql(
          `select pg_terminate_backend(pid) from pg_stat_activity
           where datname = current_database() and usename = 'app_worker' and state = 'idle in transaction'`,
        );
      },
    };
    await run(0, { channels: [dying] });
    expect((await states(message.id)).at(-1)).toMatchObject({ state: 'waiting' });
    await run(10);
    expect((await states(message.id)).at(-1)).toMatchObject({ state: 'sent' });
    const ids = idsHeard();
    expect(ids.length).toBeGreaterThan(1);
    expect(new Set(ids).size).toBe(1);
  });

  it('is carried once, however many look for work at the same moment', async () => {
    await Promise.all([unitAt(0), unitAt(1)].map((unit) => tell(unit)));
    await Promise.all([run(), run(), run()]);
    expect(hook.heard).toHaveLength(2);
    expect(new Set(idsHeard()).size).toBe(2);
  });

  it('does not reach inner addresses unless the installation allows it', async () => {
    const strict = [webhookChannel({ clock: fixedClock(new Date(BEGIN)), allowPrivate: false })];
    for (const address of [hook.url, 'https://127.0.0.1:1/', 'https://localhost:1/', 'https://[::1]:1/']) {
      await db.sql('update channel_address set address = $1 where tenant_id = $2', [address, unitAt(1).id]);
      const message = await tell(unitAt(1));
      await run(0, { channels: strict });
      expect((await states(message.id)).at(-1)).toMatchObject({ failure: 'address_not_allowed' });
    }
    expect(hook.heard).toEqual([]);
  });
});
