import { Refusal, words } from '@fayuan/kernel';

export const sessionRequired = (): Refusal =>
  new Refusal({
    code: 'session.required',
    text: words('请先登录（登录可能已过期）', 'Please sign in; your session may have expired'),
  });

export const csrfRequired = (): Refusal =>
  new Refusal({
    code: 'session.csrf',
    field: 'x-csrf-token',
    text: words('页面已过期，请刷新后重试', 'This page is out of date; reload it and try again'),
  });
