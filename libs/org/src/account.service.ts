import { Injectable } from '@nestjs/common';
import { type RequestContext, requirePermission } from '@fayuan/context';
import { Database, type Tx } from '@fayuan/database';
import { isId, newId, type Level } from '@fayuan/kernel';
import {
  type Account,
  type AccountAt,
  isLogin,
  isPersonName,
  type NewAccount,
  normalLogin,
} from './account.js';
import {
  accountNotFound,
  auditorAlone,
  loginTaken,
  noRole,
  ownAccount,
  roleNotHere,
  wrongLogin,
  wrongName,
} from './account.errors.js';
import { type Colleague, colleaguesOf } from './colleague.repository.js';
import {
  accountAt,
  accountsOf,
  changeHash,
  endSessions,
  insertAccount,
  replaceRoles,
  setActive,
} from './account.repository.js';
import { hashPassword } from './password.js';
import { passwordProblem } from './password-policy.js';
import { type Role, roleProblem } from './roles.js';
import { unitNotFound } from './unit.errors.js';
import type { UnitPlace } from './unit.js';
import { unitInOwnSubtree } from './unit.repository.js';

const MANAGE = 'account.manage';

/** An administrator's work on the people of the own unit and of the units below; docs/roles.md says what may be granted. */
@Injectable()
export class AccountService {
  constructor(private readonly database: Database) {}

  /** The people of a unit, the own one by default. @throws Refusal `unit.not_found`, `access.not_permitted` */
  async accounts(ctx: RequestContext, unitId: string = ctx.unitId): Promise<Account[]> {
    requirePermission(ctx, MANAGE);
    return this.database.read(ctx, async (tx) => accountsOf(tx, (await place(tx, unitId, 'unitId')).id));
  }

  /** Who may be chosen from the own unit: the active people of it, by name. @throws Refusal `access.not_permitted` */
  async colleagues(ctx: RequestContext): Promise<Colleague[]> {
    requirePermission(ctx, 'unit.read');
    return this.database.read(ctx, colleaguesOf);
  }

  /**
   * @throws Refusal `unit.not_found`, `account.login`, `account.login_taken`, `account.name`, `account.no_role`,
   * `account.role_not_here`, `account.auditor_alone`, `password.…`, `access.not_permitted`
   */
  async create(ctx: RequestContext, input: NewAccount, key: string): Promise<Account> {
    requirePermission(ctx, MANAGE);
    const account = checked(input);
    const { password, ...remembered } = account;
    // The password stays out of what the key is remembered by.
    const once = { key, operation: 'createAccount', input: remembered };
    const accountId = await this.database.once(ctx, once, async (tx) => {
      const unit = await place(tx, account.unitId, 'input.unitId');
      checkRoles(account.roles, unit.level, 'input.roles');
      const id = newId();
      const hash = await hashPassword(password);
      if (!(await insertAccount(tx, unit, { ...account, id, hash }))) throw loginTaken();
      await replaceRoles(tx, unit, id, account.roles);
      await record(tx, 'account.created', { accountId: id, unitId: unit.id }, { roles: account.roles });
      return id;
    });
    return this.show(ctx, { accountId, unitId: account.unitId });
  }

  /** Makes the roles exactly these. @throws Refusal `account.not_found`, `account.own`, … */
  async setRoles(ctx: RequestContext, at: AccountAt, roles: readonly Role[], key: string): Promise<Account> {
    return this.change(
      ctx,
      at,
      { key, operation: 'setAccountRoles', input: { ...at, roles } },
      async (tx, unit) => {
        checkRoles(roles, unit.level, 'roles');
        await replaceRoles(tx, unit, at.accountId, roles);
        await record(tx, 'account.roles_set', at, { roles });
      },
    );
  }

  /** Lets a person in or shuts them out, which ends their sessions. @throws Refusal `account.not_found`, `account.own` */
  async setActive(ctx: RequestContext, at: AccountAt, active: boolean, key: string): Promise<Account> {
    return this.change(
      ctx,
      at,
      { key, operation: 'setAccountActive', input: { ...at, active } },
      async (tx, unit) => {
        await setActive(tx, unit, at.accountId, active);
        if (!active) await endSessions(tx, at.accountId);
        await record(tx, active ? 'account.activated' : 'account.deactivated', at);
      },
    );
  }

  /** Sets a password, unlocks, and ends the person's sessions. @throws Refusal `account.not_found`, `account.own`, `password.…` */
  async resetPassword(ctx: RequestContext, at: AccountAt, password: string, key: string): Promise<boolean> {
    await this.change(ctx, at, { key, operation: 'resetPassword', input: at }, async (tx, _unit, account) => {
      const problem = passwordProblem(password, account.login, 'password');
      if (problem) throw problem;
      await changeHash(tx, at.accountId, await hashPassword(password));
      await endSessions(tx, at.accountId);
      await record(tx, 'password.reset', at);
    });
    return true;
  }

  private async change(
    ctx: RequestContext,
    at: AccountAt,
    once: { readonly key: string; readonly operation: string; readonly input: unknown },
    work: (tx: Tx, unit: UnitPlace, account: Account) => Promise<void>,
  ): Promise<Account> {
    requirePermission(ctx, MANAGE);
    if (at.accountId === ctx.accountId) throw ownAccount();
    await this.database.once(ctx, once, async (tx) => {
      const account = isId(at.accountId) && isId(at.unitId) ? await accountAt(tx, at) : undefined;
      if (!account) throw accountNotFound();
      await work(tx, await place(tx, at.unitId, 'unitId'), account);
      return at.accountId;
    });
    return this.show(ctx, at);
  }

  private async show(ctx: RequestContext, at: AccountAt): Promise<Account> {
    const account = await this.database.read(ctx, (tx) => accountAt(tx, at));
    if (!account) throw accountNotFound();
    return account;
  }
}

async function place(tx: Tx, unitId: string, field: string): Promise<UnitPlace> {
  if (!isId(unitId)) throw unitNotFound(field);
  return unitInOwnSubtree(tx, unitId, field);
}

function checked(input: NewAccount): NewAccount {
  const account = {
    ...input,
    login: normalLogin(input.login),
    name: input.name.trim(),
    post: input.post?.trim() || null,
    roles: [...new Set(input.roles)].sort(),
  };
  if (!isLogin(account.login)) throw wrongLogin();
  if (!isPersonName(account.name)) throw wrongName('input.name');
  if (account.post !== null && !isPersonName(account.post)) throw wrongName('input.post');
  const problem = passwordProblem(account.password, account.login, 'input.password');
  if (problem) throw problem;
  return account;
}

function checkRoles(roles: readonly Role[], level: Level, field: string): void {
  if (roles.length === 0) throw noRole(field);
  const problem = roleProblem(roles, level);
  if (problem?.kind === 'not_at_level') throw roleNotHere(problem.role, field);
  if (problem) throw auditorAlone(field);
}

const record = (tx: Tx, action: string, at: AccountAt, more: Readonly<Record<string, unknown>> = {}) =>
  tx.audit({
    action,
    subjectKind: 'account',
    subjectId: at.accountId,
    detail: { unitId: at.unitId, ...more },
  });
