import type { Config } from '@fayuan/config';
import { systemClock } from '@fayuan/context';
import { type Channel, emailChannel, webhookChannel } from '@fayuan/notify';

/** The ways out of the system that this installation has: webhooks always, mail where a server is named. */
export function channelsOf(config: Config): Channel[] {
  const webhook = webhookChannel({
    clock: systemClock,
    allowPrivate: config.WEBHOOK_PRIVATE_ADDRESSES === 'allow',
  });
  const { SMTP_URL: url, MAIL_FROM: from } = config;
  return url && from ? [webhook, emailChannel({ url, from })] : [webhook];
}
