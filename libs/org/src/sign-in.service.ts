import { type Clock, type RequestContext, worker } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import { LOCALES, type Locale, newId } from '@fayuan/kernel';
import { normalLogin } from './account.js';
import { checkPassword, hashPassword } from './password.js';
import { passwordProblem } from './password-policy.js';
import { isRole, permissionsOf } from './roles.js';
import { type NewSession, newToken, type OpenSession, tokenHash } from './session.js';
import { passwordUnchanged, signInLocked, wrongPassword, wrongSignIn } from './sign-in.errors.js';

export interface SignInSettings {
  /** A session that was not used for so long has ended. */
  readonly idleMinutes: number;
  /** A session has ended so long after its sign-in, used or not. */
  readonly hours: number;
  readonly timeZone: string;
}

const FAILURES = 5;
const LOCK_MINUTES = 15;
const MINUTE_MS = 60_000;

interface CredentialRow {
  account_id: string | null;
  tenant_id: string | null;
  password_hash: string | null;
  locked_until: Date | null;
}

interface SessionRow {
  account_id: string;
  tenant_id: string;
  tenant_path: string;
  login: string;
  name: string;
  post: string | null;
  locale: string;
  csrf_token: string;
  expires_at: Date;
  roles: string[];
}

/** Signing in and out, and the sessions in between. */
export class SignInService {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly settings: SignInSettings,
  ) {}

  /**
   * Opens a session. Unknown login, inactive account and wrong password cost the same and answer alike; five failures
   * lock a login for a quarter of an hour.
   * @throws Refusal `sign_in.wrong`, `sign_in.locked` or `sign_in.too_busy`
   */
  async signIn(login: string, password: string, requestId: string = newId()): Promise<NewSession> {
    const name = normalLogin(login);
    const now = this.clock.now();
    const found = await this.credential(name, now);
    if (found?.locked_until) throw this.locked(found.locked_until, now);
    const good = await checkPassword(found?.password_hash ?? null, password);
    if (!good || !found?.account_id) throw await this.failed(name, now, found);
    const token = newToken();
    const hash = tokenHash(token) as Buffer;
    const expires = new Date(now.getTime() + this.settings.hours * 60 * MINUTE_MS);
    const opened = await this.database.unscoped<{ session_open: boolean }>(
      'select session_open($1, $2, $3, $4, $5)',
      [hash, found.account_id, newToken(), now, expires],
    );
    const session = opened[0]?.session_open ? await this.find(token) : null;
    if (!session) throw await this.failed(name, now, found);
    await this.record(this.contextOf(session, requestId), 'session.opened');
    return { token, session };
  }

  /** The living session of a token, or null; a use keeps it from idling out. */
  async find(token: string): Promise<OpenSession | null> {
    const hash = tokenHash(token);
    return hash ? this.lookUp(hash, true) : null;
  }

  /** True while the session lives; asking is no use of it, so a stream does not keep an idle person signed in. */
  async lives(session: OpenSession): Promise<boolean> {
    return (await this.lookUp(session.tokenHash, false)) !== null;
  }

  /** The scope and rights of the person of a session; `more` may carry what the request says of itself. */
  contextOf(session: OpenSession, requestId: string, more: Partial<RequestContext> = {}): RequestContext {
    return {
      requestId,
      unitId: session.unitId,
      accountId: session.accountId,
      accountName: session.name,
      permissions: permissionsOf(session.roles),
      locale: session.locale,
      clock: this.clock,
      timeZone: this.settings.timeZone,
      ...more,
    };
  }

  /** Ends the one session. */
  async signOut(ctx: RequestContext, session: OpenSession): Promise<void> {
    await this.database.write(ctx, async (tx) => {
      await tx.one('select session_end($1, $2)', [session.tokenHash, tx.now]);
      await tx.audit({ action: 'session.ended', subjectKind: 'account', subjectId: session.accountId });
    });
  }

  /** Ends every session of the person, this one too. @returns how many there were */
  async signOutEverywhere(ctx: RequestContext, session: OpenSession, key: string): Promise<number> {
    return this.database.once(ctx, { key, operation: 'signOutEverywhere', input: null }, async (tx) => {
      const { ended } = await tx.one<{ ended: number }>('select session_end_all($1, $2, null) as ended', [
        session.accountId,
        tx.now,
      ]);
      await tx.audit({ action: 'session.all_ended', subjectKind: 'account', subjectId: session.accountId });
      return ended;
    });
  }

  /**
   * Sets a new password and ends the person's other sessions.
   * @throws Refusal `password.wrong`, `password.unchanged`, `password.too_short`, …, `sign_in.locked`
   */
  async changePassword(
    ctx: RequestContext,
    session: OpenSession,
    passwords: { readonly current: string; readonly next: string },
    key: string,
  ): Promise<boolean> {
    // The passwords stay out of what the key is remembered by.
    return this.database.once(ctx, { key, operation: 'changePassword', input: null }, async (tx) => {
      const found = await this.credential(session.login, tx.now);
      if (found?.locked_until) throw this.locked(found.locked_until, tx.now);
      if (!(await checkPassword(found?.password_hash ?? null, passwords.current))) {
        await this.countFailure(session.login, tx.now);
        throw wrongPassword();
      }
      if (passwords.next === passwords.current) throw passwordUnchanged();
      const problem = passwordProblem(passwords.next, session.login, 'next');
      if (problem) throw problem;
      const hash = await hashPassword(passwords.next);
      await tx.one('select credential_change($1, $2, $3)', [session.accountId, hash, tx.now]);
      await tx.one('select session_end_all($1, $2, $3)', [session.accountId, tx.now, session.tokenHash]);
      await tx.audit({ action: 'password.changed', subjectKind: 'account', subjectId: session.accountId });
      return true;
    });
  }

  private async lookUp(hash: Buffer, used: boolean): Promise<OpenSession | null> {
    const sql = 'select * from session_find($1, $2, $3, $4)';
    const idle = `${this.settings.idleMinutes} minutes`;
    const [row] = await this.database.unscoped<SessionRow>(sql, [hash, this.clock.now(), idle, used]);
    return row ? toSession(row, hash) : null;
  }

  private async credential(login: string, now: Date): Promise<CredentialRow | undefined> {
    const sql = 'select * from credential_find($1, $2)';
    return (await this.database.unscoped<CredentialRow>(sql, [login, now]))[0];
  }

  /** Counts the failure; what locks a person's login leaves a trace in the person's unit. */
  private async failed(login: string, now: Date, found: CredentialRow | undefined): Promise<Error> {
    const until = await this.countFailure(login, now);
    if (!until) return wrongSignIn();
    const { account_id: subjectId, tenant_id: unitId } = found ?? {};
    if (subjectId && unitId) {
      const ctx = worker('sign-in', unitId, { clock: this.clock });
      await this.database.write(ctx, (tx) =>
        tx.audit({ action: 'account.locked', subjectKind: 'account', subjectId }),
      );
    }
    return this.locked(until, now);
  }

  /** Counts outside the request's transaction, so that the count stays when that one rolls back. */
  private async countFailure(login: string, now: Date): Promise<Date | null> {
    const [row] = await this.database.unscoped<{ until: Date | null }>(
      'select credential_fail($1, $2, $3, $4) as until',
      [login, now, FAILURES, `${LOCK_MINUTES} minutes`],
    );
    return row?.until ?? null;
  }

  private locked(until: Date, now: Date): Error {
    return signInLocked(Math.max(1, Math.ceil((until.getTime() - now.getTime()) / MINUTE_MS)));
  }

  private async record(ctx: RequestContext, action: string): Promise<void> {
    const subjectId = ctx.accountId ?? ctx.unitId;
    await this.database.write(ctx, (tx) => tx.audit({ action, subjectKind: 'account', subjectId }));
  }
}

function toSession(row: SessionRow, hash: Buffer): OpenSession {
  return {
    accountId: row.account_id,
    unitId: row.tenant_id,
    unitPath: row.tenant_path,
    login: row.login,
    name: row.name,
    post: row.post,
    locale: LOCALES.find((locale): locale is Locale => locale === row.locale) ?? 'zh-CN',
    roles: row.roles.filter(isRole),
    csrfToken: row.csrf_token,
    expiresAt: row.expires_at,
    tokenHash: hash,
  };
}
