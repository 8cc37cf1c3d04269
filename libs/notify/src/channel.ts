import type { Tx } from '@fayuan/database';
import type { Day, Text } from '@fayuan/kernel';

/** Channels that lead out of the system; a unit has at most one of each. */
export const OUTSIDE_CHANNELS = ['email', 'webhook'] as const;
export type OutsideChannel = (typeof OUTSIDE_CHANNELS)[number];
export const CHANNEL_KINDS = ['in_app', ...OUTSIDE_CHANNELS] as const;
export type ChannelKind = (typeof CHANNEL_KINDS)[number];

/** The words of a message. */
export interface MessageContent {
  readonly title: Text;
  readonly lines: readonly Text[];
}

/** What the matters of a message say now; null when all of them are settled. In the scope of the receiving unit. */
export type Describe = (tx: Tx, messageId: string) => Promise<MessageContent | null>;

/** A message as a carrier is handed it. */
export interface OutgoingMessage {
  /** Of the delivery; the same at every attempt, so that the other side can drop doubles. */
  readonly id: string;
  readonly messageId: string;
  readonly unitId: string;
  readonly unitName: string;
  readonly day: Day;
  readonly content: MessageContent;
  /** Where a person goes on; null when the installation has no public address. */
  readonly url: string | null;
}

/** Where it goes: what the unit's administrator has entered. */
export interface Destination {
  readonly address: string;
  readonly secret: string | null;
}

/** One way out of the system. */
export interface Channel {
  readonly kind: OutsideChannel;
  /** Returns when the other side has taken it over. @throws DeliveryError otherwise */
  send(message: OutgoingMessage, to: Destination): Promise<void>;
}
