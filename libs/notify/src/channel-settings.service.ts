import { isIP } from 'node:net';
import { type RequestContext, requirePermission } from '@fayuan/context';
import type { Database, Tx } from '@fayuan/database';
import { newId } from '@fayuan/kernel';
import { OUTSIDE_CHANNELS } from './channel.js';
import type { ChannelAbilities, ChannelChange, ChannelSetting } from './channel-settings.js';
import { mailNotSetUp, weakSecret, wrongMailAddress, wrongWebhookAddress } from './notify.errors.js';
import { isPrivateAddress } from './private-address.js';

const MANAGE = 'channel.manage';
const SECRET_LENGTH = 24;
const MAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

type Stored = Omit<ChannelSetting, 'available'>;

/** The unit administrator's settings of the own unit's channels. */
export class ChannelSettingsService {
  constructor(
    private readonly database: Database,
    private readonly abilities: ChannelAbilities,
  ) {}

  /** Every outside channel, set up or not. @throws Refusal `access.not_permitted` */
  async channels(ctx: RequestContext): Promise<ChannelSetting[]> {
    requirePermission(ctx, MANAGE);
    const stored = await this.database.read(ctx, storedChannels);
    return OUTSIDE_CHANNELS.map((kind) => {
      const found = stored.find((each) => each.kind === kind);
      const none = { kind, active: false, address: null, hasSecret: false, changedAt: null };
      return { ...(found ?? none), available: kind === 'webhook' || this.abilities.mail };
    });
  }

  /** @throws Refusal `channel.mail_address`, `channel.webhook_address`, `channel.secret`, `channel.mail_not_set_up` */
  async set(ctx: RequestContext, change: ChannelChange, key: string): Promise<ChannelSetting[]> {
    requirePermission(ctx, MANAGE);
    const address = change.address.trim();
    this.check({ ...change, address });
    // The secret stays out of what the key is remembered by.
    const { secret, ...remembered } = { ...change, address };
    await this.database.once(ctx, { key, operation: 'setChannel', input: remembered }, async (tx) => {
      const known = (await storedChannels(tx)).find((each) => each.kind === change.kind);
      if (change.kind === 'webhook' && !secret && !known?.hasSecret) throw weakSecret(SECRET_LENGTH);
      const id = await storeChannel(tx, { ...remembered, secret });
      const detail = { kind: change.kind, active: change.active, secretChanged: Boolean(secret) };
      await tx.audit({ action: 'channel.set', subjectKind: 'channel', subjectId: id, detail });
      return change.kind;
    });
    return this.channels(ctx);
  }

  private check({ kind, address, secret, active }: ChannelChange): void {
    if (kind === 'email') {
      if (!MAIL.test(address)) throw wrongMailAddress();
      if (active && !this.abilities.mail) throw mailNotSetUp();
      return;
    }
    if (!isWebhookAddress(address, this.abilities.privateWebhooks)) throw wrongWebhookAddress();
    if (secret && secret.length < SECRET_LENGTH) throw weakSecret(SECRET_LENGTH);
  }
}

function isWebhookAddress(address: string, allowPrivate: boolean): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (url.username || url.password) return false;
  if (allowPrivate) return ['http:', 'https:'].includes(url.protocol);
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const inner = host === 'localhost' || (isIP(host) !== 0 && isPrivateAddress(host));
  return url.protocol === 'https:' && !inner;
}

const storedChannels = (tx: Tx): Promise<Stored[]> =>
  tx.rows<Stored>(
    `select c.kind, c.active, a.address, a.secret is not null as "hasSecret", c.changed_at as "changedAt"
     from channel c left join channel_address a on a.partition_id = c.partition_id and a.channel_id = c.id
     where c.partition_id = $1 and c.tenant_id = $2`,
    [tx.scope.partitionId, tx.scope.tenantId],
  );

/** @returns the channel's id */
async function storeChannel(tx: Tx, change: ChannelChange): Promise<string> {
  const own = tx.own();
  const owner = [own.partition_id, own.tenant_id, own.tenant_path];
  const { id } = await tx.one<{ id: string }>(
    `insert into channel (partition_id, tenant_id, tenant_path, id, kind, active, changed_at, changed_by)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (partition_id, tenant_id, kind) do update set active = excluded.active,
       changed_at = excluded.changed_at, changed_by = excluded.changed_by
     returning id`,
    [...owner, newId(), change.kind, change.active, tx.now, tx.ctx.accountId],
  );
  await tx.run(
    `insert into channel_address (partition_id, tenant_id, tenant_path, channel_id, address, secret)
     values ($1, $2, $3, $4, $5, $6)
     on conflict (partition_id, channel_id) do update set address = excluded.address,
       secret = coalesce(excluded.secret, channel_address.secret)`,
    [...owner, id, change.address, change.secret || null],
  );
  return id;
}
