import type { OutsideChannel } from './channel.js';

/** A channel as the unit's administrator sees it; the secret is never shown again. */
export interface ChannelSetting {
  readonly kind: OutsideChannel;
  readonly active: boolean;
  readonly address: string | null;
  readonly hasSecret: boolean;
  readonly changedAt: Date | null;
  /** Whether this installation can carry it at all. */
  readonly available: boolean;
}

export interface ChannelChange {
  readonly kind: OutsideChannel;
  readonly active: boolean;
  readonly address: string;
  /** For a webhook; not given, the one entered before stays. */
  readonly secret?: string | null | undefined;
}

/** What the installation can do. */
export interface ChannelAbilities {
  readonly mail: boolean;
  readonly privateWebhooks: boolean;
}
