import { type Day, dayIn, type Locale, newId, Refusal, words } from '@fayuan/kernel';
import { type Clock, systemClock } from './clock.js';

/** Counts what one request costs the database; tests hold operations to a budget by it. */
export interface Meter {
  statements: number;
}

/**
 * Who asks, for which unit, and what they may do. Always the first argument, so that every call shows its scope.
 * The unit comes from the signed-in session, never from a header or an argument.
 */
export interface RequestContext {
  readonly requestId: string;
  /** The unit (tenant) acted for. */
  readonly unitId: string;
  /** The person; null for a worker process. */
  readonly accountId: string | null;
  readonly accountName: string;
  readonly permissions: ReadonlySet<string>;
  readonly locale: Locale;
  readonly clock: Clock;
  /** IANA zone in which the unit's days begin and end. */
  readonly timeZone: string;
  /** Of the change of keys, which alone enters closed units too. */
  readonly purpose?: 'keys';
  /** Counts the statements run for this request, when somebody wants to know. */
  readonly meter?: Meter;
}

/** The unit's calendar day now. */
export const today = (ctx: RequestContext): Day => dayIn(ctx.clock.now(), ctx.timeZone);

export const mayNot = (permission: string): Refusal =>
  new Refusal({
    code: 'access.not_permitted',
    text: words(
      `您的角色没有这项权限（${permission}），请联系本单位管理员`,
      `Your role does not include ${permission}; ask your unit's administrator`,
    ),
  });

/** @throws Refusal `access.not_permitted` when the roles of the person do not give the permission. */
export function requirePermission(ctx: RequestContext, permission: string): void {
  if (!ctx.permissions.has(permission)) throw mayNot(permission);
}

/** The context of a worker process acting in the scope of a unit. */
export function worker(name: string, unitId: string, more: Partial<RequestContext> = {}): RequestContext {
  return {
    requestId: newId(),
    unitId,
    accountId: null,
    accountName: name,
    permissions: new Set(),
    locale: 'zh-CN',
    clock: systemClock,
    timeZone: 'Asia/Shanghai',
    ...more,
  };
}
