import type { Database } from '@fayuan/database';
import { newId, Refusal } from '@fayuan/kernel';
import { actingFor, growProvince, TestDatabase, type TestProvince, type TestUnit } from '@fayuan/testing';
import type { ChannelChange } from './channel-settings.js';
import { ChannelSettingsService } from './channel-settings.service.js';

const SECRET = 'a secret of 24 characters';

describe('the channels of a unit', () => {
  let db: TestDatabase;
  let gateway: Database;
  let service: ChannelSettingsService;
  let tree: TestProvince;

  const admin = (unit: TestUnit | undefined) => {
    if (!unit) throw new Error('no such unit');
    return actingFor(unit, ['channel.manage']);
  };
  const webhook = (more: Partial<ChannelChange> = {}): ChannelChange => ({
    kind: 'webhook',
    active: true,
    address: 'https://hooks.example.cn/fayuan',
    secret: SECRET,
    ...more,
  });
  const refused = async (work: Promise<unknown>): Promise<string> => {
    const error = await work.then(
      () => undefined,
      (failure: unknown) => failure,
    );
    return error instanceof Refusal ? error.code : String(error);
  };

  beforeAll(async () => {
    db = await TestDatabase.create();
    gateway = await db.open('app_gateway');
    service = new ChannelSettingsService(gateway, { mail: false, privateWebhooks: false });
    tree = await growProvince(db);
  });
  afterAll(() => db?.drop());

  it('are set by its administrator, and the secret is never shown', async () => {
    const county = admin(tree.counties[0]);
    const set = await service.set(county, webhook(), newId());
    expect(set).toContainEqual(expect.objectContaining({ kind: 'webhook', active: true, hasSecret: true }));
    expect(JSON.stringify(set)).not.toContain(SECRET);
    const kept = await service.set(county, webhook({ active: false, secret: null }), newId());
    expect(kept).toContainEqual(expect.objectContaining({ kind: 'webhook', active: false, hasSecret: true }));
    expect(await db.sql('select secret from channel_address')).toEqual([{ secret: SECRET }]);
    expect(JSON.stringify(await db.sql('select * from idempotency_key'))).not.toContain(SECRET);
  });

  it('are nobody else’s business: neither above nor beside nor below', async () => {
    for (const unit of tree.all.filter((each) => each !== tree.counties[0])) {
      const seen = await service.channels(admin(unit));
      expect(seen.map((each) => each.address)).toEqual([null, null]);
      const rows = await gateway.read(actingFor(unit), (tx) => tx.rows('select * from channel_address'));
      expect(rows).toEqual([]);
    }
    expect(await refused(service.channels(actingFor(tree.province)))).toBe('access.not_permitted');
  });

  it.each([
    ['plain http', { address: 'http://hooks.example.cn/' }, 'channel.webhook_address'],
    ['this machine', { address: 'https://localhost/' }, 'channel.webhook_address'],
    ['a private network', { address: 'https://192.168.1.5/' }, 'channel.webhook_address'],
    ['a password in the address', { address: 'https://u:p@hooks.example.cn/' }, 'channel.webhook_address'],
    ['no address', { address: 'hooks' }, 'channel.webhook_address'],
    ['a short secret', { secret: 'short' }, 'channel.secret'],
    ['no secret at first', { secret: null }, 'channel.secret'],
    ['a mailbox that is none', { kind: 'email', address: 'office' }, 'channel.mail_address'],
    ['mail without a server', { kind: 'email', address: 'a@example.cn' }, 'channel.mail_not_set_up'],
  ] as const)('are refused with %s', async (_, more, code) => {
    expect(await refused(service.set(admin(tree.stations[0]), webhook(more), newId()))).toBe(code);
  });
});
