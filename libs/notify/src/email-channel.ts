import { createTransport } from 'nodemailer';
import type { Channel, OutgoingMessage } from './channel.js';

export interface EmailOptions {
  /** `smtp(s)://user:password@host:port` */
  readonly url: string;
  /** The sender's address. */
  readonly from: string;
}

const TIMEOUT_MS = 10_000;

/** Mail by SMTP, in Chinese first. The `Message-ID` is the delivery's, the same at every attempt. */
export function emailChannel({ url, from }: EmailOptions): Channel {
  const transport = createTransport({
    url,
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
  });
  const domain = from.slice(from.indexOf('@') + 1);
  return {
    kind: 'email',
    send: async (message, to) => {
      await transport.sendMail({
        from,
        to: to.address,
        subject: message.content.title['zh-CN'],
        text: textOf(message),
        messageId: `<${message.id}@${domain}>`,
        headers: { 'Idempotency-Key': message.id, 'Auto-Submitted': 'auto-generated' },
      });
    },
  };
}

function textOf({ unitName, content, url }: OutgoingMessage): string {
  const lines = (locale: 'zh-CN' | 'en') => content.lines.map((line, at) => `${at + 1}. ${line[locale]}`);
  const where = url === null ? [] : ['', url];
  return [`${unitName}：`, ...lines('zh-CN'), '', content.title.en, ...lines('en'), ...where].join('\n');
}
