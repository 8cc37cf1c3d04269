import { join } from 'node:path';
import { fixedClock, systemClock } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import {
  ChaseByHandService,
  DirectiveReadingService,
  DraftDirectiveService,
  IssueDirectiveService,
  ReceiptService,
  SignOffService,
} from '@fayuan/directives';
import { newId, parseDay } from '@fayuan/kernel';
import { ChannelSettingsService, isSignedBy } from '@fayuan/notify';
import { Bells, migrateQueue } from '@fayuan/queue';
import { makeLogger } from '@fayuan/telemetry';
import {
  actingFor,
  growProvince,
  MailReceiver,
  RunningProgram,
  TestDatabase,
  type TestProvince,
  type TestUnit,
  WebhookReceiver,
} from '@fayuan/testing';

jest.setTimeout(120_000);

const MAIN = join(import.meta.dirname, '../dist/main.js');
const SECRET = 'a secret of 24 characters';
const ISSUED = fixedClock(new Date('2026-04-20T09:00:00+08:00'));

/* A directive of April that nobody has answered, chased by hand now: the worker carries what leaves the house. */
describe('what a chased unit hears from the dispatch worker', () => {
  let db: TestDatabase;
  let gateway: Database;
  let tree: TestProvince;
  let bells: Bells;
  let mail: MailReceiver;
  let hook: WebhookReceiver;
  let env: Record<string, string>;
  const started: RunningProgram[] = [];

  beforeAll(async () => {
    db = await TestDatabase.create();
    await migrateQueue(db.urlOf('app_queue'));
    tree = await growProvince(db, { countiesPerCity: 2, stationsPerCounty: 15 });
    gateway = await db.open('app_gateway');
    bells = new Bells({ databaseUrl: db.urlOf('app_queue'), logger: makeLogger('test', 'silent') });
    mail = await MailReceiver.open();
    hook = await WebhookReceiver.open();
    env = {
      DATABASE_WORKER_URL: db.urlOf('app_worker'),
      QUEUE_DATABASE_URL: db.urlOf('app_queue'),
      SMTP_URL: mail.url,
      MAIL_FROM: 'fayuan@example.cn',
      WEBHOOK_PRIVATE_ADDRESSES: 'allow',
      PUBLIC_URL: 'https://fayuan.example.cn',
    };
    for (const unit of tree.stations) await setChannel(unit, 'webhook', hook.url);
  });
  beforeEach(() => {
    hook.heard.length = 0;
  });
  afterEach(async () => {
    for (const program of started.splice(0)) await program.kill();
  });
  afterAll(async () => {
    await bells?.close();
    await mail?.close();
    await hook?.close();
    await db?.drop();
  });

  const start = async () => {
    const worker = RunningProgram.start(MAIN, env);
    started.push(worker);
    await worker.port();
    return worker;
  };
  const setChannel = (unit: TestUnit, kind: 'email' | 'webhook', address: string) =>
    new ChannelSettingsService(gateway, { mail: true, privateWebhooks: true }).set(
      actingFor(unit, ['channel.manage']),
      { kind, active: true, address, ...(kind === 'webhook' && { secret: SECRET }) },
      newId(),
    );

  async function send(title: string): Promise<string> {
    const officer = actingFor(tree.province, ['directive.draft', 'directive.issue', 'directive.read'], {
      clock: ISSUED,
    });
    const leader = actingFor(tree.province, ['directive.sign_off', 'directive.read'], { clock: ISSUED });
    const reading = new DirectiveReadingService(gateway);
    const signOffs = new SignOffService(gateway, reading);
    const { id } = await new DraftDirectiveService(gateway, reading).draft(
      officer,
      {
        kind: 'general',
        title,
        sections: [{ heading: '一', text: '请遵照执行' }],
        startsOn: parseDay('2026-05-01'),
        endsOn: parseDay('2026-05-31'),
        reportDue: parseDay('2026-06-15'),
        tasks: [],
        recipients: { levels: ['township'], unitIds: [], exceptUnitIds: [] },
      },
      newId(),
    );
    await signOffs.submit(officer, id, newId());
    await signOffs.signOff(leader, id, newId());
    await new IssueDirectiveService(gateway, bells, reading).issue(officer, id, undefined, newId());
    while (await left('fan_out')) continue;
    return id;
  }
  const left = async (kind: string) =>
    (await db.sql('select 1 from due_work where kind = $1 and due_at <= now()', [kind])).length > 0;
  const chase = (directiveId: string, units: readonly TestUnit[]) =>
    new ChaseByHandService(gateway, bells).chase(
      actingFor(tree.province, ['directive.chase'], { clock: systemClock }),
      { directiveId, unitIds: units.map((unit) => unit.id), note: null },
      newId(),
    );
  const deliveries = () =>
    db.sql<{ id: string; state: string }>(
      `select id, state from delivery where channel = 'webhook' order by id`,
    );

  it('comes by mail and by signed webhook, once for all its matters, and survives every kill', async () => {
    await start();
    const id = await send('逾期未办的通知');
    const [first, second, ...others] = tree.stations;
    if (!first || !second) throw new Error('no stations');
    await setChannel(first, 'email', 'first@example.cn');
    expect(await chase(id, [first])).toMatchObject({ told: 1 });
    while (hook.heard.length === 0 || mail.mails.length === 0) await new Promise(setImmediate);
    const [heard] = hook.heard;
    const signature = String(heard?.headers['x-fayuan-signature']);
    const timestamp = Number(heard?.headers['x-fayuan-timestamp']);
    expect(isSignedBy(SECRET, { signature, timestamp, body: heard?.body ?? '' })).toBe(true);
    const body = JSON.parse(heard?.body ?? '{}');
    expect(body).toMatchObject({ unitId: first.id, url: 'https://fayuan.example.cn' });
    expect(body.lines).toHaveLength(2);
    expect(body.lines[0]['zh-CN']).toContain('逾期未办的通知');
    expect(mail.mails[0]).toContain('To: first@example.cn');

    const sign = (unit: TestUnit) =>
      new ReceiptService(gateway).sign(
        actingFor(unit, ['receipt.sign'], { clock: systemClock }),
        id,
        null,
        newId(),
      );
    await sign(second);
    for (let round = 0; round < 3; round += 1) {
      const worker = started.at(-1);
      await chase(id, others.slice(round * 9, round * 9 + 9));
      // The moment differs from round to round: before, while and after messages leave.
      for (let looks = 0; looks < round * 4 && (await left('delivery')); looks += 1) continue;
      worker?.child.kill('SIGKILL');
      await worker?.ended;
      await start();
    }
    while (await left('delivery')) continue;
    const rows = await deliveries();
    expect(rows).toHaveLength(1 + 27);
    expect(new Set(rows.map((row) => row.state))).toEqual(new Set(['sent']));
    const heardIds = new Set(hook.heard.map((each) => String(each.headers['idempotency-key'])));
    expect([...heardIds].sort()).toEqual(rows.map((row) => row.id));
  });
});
