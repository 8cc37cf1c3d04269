import { Refusal, words } from '@fayuan/kernel';

export const wrongMailAddress = (): Refusal =>
  new Refusal({
    code: 'channel.mail_address',
    field: 'address',
    text: words('请填写邮箱地址，如 office@example.cn', 'Enter a mail address, such as office@example.cn'),
  });

export const wrongWebhookAddress = (): Refusal =>
  new Refusal({
    code: 'channel.webhook_address',
    field: 'address',
    text: words(
      '回调地址应以 https:// 开头，可以从公网访问，不含用户名和密码',
      'The webhook address begins with https://, can be reached on the open network, and holds no user or password',
    ),
  });

export const weakSecret = (least: number): Refusal =>
  new Refusal({
    code: 'channel.secret',
    field: 'secret',
    text: words(
      `签名密钥至少 ${least} 个字符；更换时请与接收方同时更换`,
      `The signing secret has at least ${least} characters; change it at the receiver at the same time`,
    ),
  });

export const mailNotSetUp = (): Refusal =>
  new Refusal({
    code: 'channel.mail_not_set_up',
    field: 'kind',
    text: words(
      '本系统尚未配置发信服务器（SMTP_URL、MAIL_FROM），请联系运维人员',
      'This installation has no mail server yet (SMTP_URL, MAIL_FROM); ask whoever runs it',
    ),
  });
