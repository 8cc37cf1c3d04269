import { Refusal, words } from '@fayuan/kernel';

/** The same for an unknown login and a wrong password. */
export const wrongSignIn = (): Refusal =>
  new Refusal({
    code: 'sign_in.wrong',
    field: 'password',
    text: words(
      '用户名或密码不正确；忘记密码请联系本单位管理员重置',
      'User name or password is wrong; if you forgot it, ask your unit’s administrator to reset it',
    ),
  });

export const signInLocked = (minutes: number): Refusal =>
  new Refusal({
    code: 'sign_in.locked',
    field: 'login',
    text: words(
      `连续输错次数过多，已锁定，请 ${minutes} 分钟后再试，或联系本单位管理员重置密码`,
      `Locked after too many failures; try again in ${minutes} min or ask your unit’s administrator to reset it`,
    ),
  });

export const tooBusy = (): Refusal =>
  new Refusal({
    code: 'sign_in.too_busy',
    text: words('登录人数较多，请稍候再试', 'Many people are signing in; please try again in a moment'),
  });

export const wrongPassword = (): Refusal =>
  new Refusal({
    code: 'password.wrong',
    field: 'current',
    text: words('当前密码不正确', 'The current password is wrong'),
  });

export const passwordTooShort = (least: number, field: string): Refusal =>
  new Refusal({
    code: 'password.too_short',
    field,
    text: words(`密码至少 ${least} 位`, `A password has at least ${least} characters`),
  });

export const passwordTooLong = (most: number, field: string): Refusal =>
  new Refusal({
    code: 'password.too_long',
    field,
    text: words(`密码最多 ${most} 位`, `A password has at most ${most} characters`),
  });

export const passwordIsLogin = (field: string): Refusal =>
  new Refusal({
    code: 'password.is_login',
    field,
    text: words('密码不能包含用户名', 'A password must not contain the user name'),
  });

export const passwordUnchanged = (): Refusal =>
  new Refusal({
    code: 'password.unchanged',
    field: 'next',
    text: words('新密码不能与当前密码相同', 'The new password must differ from the current one'),
  });
