export {
  type Channel,
  CHANNEL_KINDS,
  type ChannelKind,
  type Describe,
  type Destination,
  type MessageContent,
  type OutgoingMessage,
  OUTSIDE_CHANNELS,
  type OutsideChannel,
} from './channel.js';
export type { ChannelAbilities, ChannelChange, ChannelSetting } from './channel-settings.js';
export { ChannelSettingsService } from './channel-settings.service.js';
export { DELIVERY, deliveryJob } from './delivery-work.js';
export { describeTogether } from './describe-together.js';
export { deliveryHandler, type DeliveryOptions } from './delivery.job.js';
export { emailChannel } from './email-channel.js';
export { type MessagePlace, type OpenedMessages, openMessages } from './message.repository.js';
export { retryDelivery } from './retry-delivery.js';
export { webhookChannel } from './webhook-channel.js';
export { isSignedBy } from './webhook-signature.js';
