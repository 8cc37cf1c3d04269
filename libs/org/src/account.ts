import type { Role } from './roles.js';
import type { UnitName } from './unit.js';

/** A person who signs in for one unit. */
export interface Account {
  readonly id: string;
  readonly login: string;
  readonly name: string;
  /** What the person is there, e.g. 主任; free text. */
  readonly post: string | null;
  readonly unit: UnitName;
  readonly roles: readonly Role[];
  readonly active: boolean;
  /** Until when sign-in is refused after too many failures. */
  readonly lockedUntil: Date | null;
}

export interface NewAccount {
  readonly unitId: string;
  readonly login: string;
  readonly name: string;
  readonly post?: string | null;
  readonly password: string;
  readonly roles: readonly Role[];
}

/** One account, by itself and by the unit it belongs to. */
export interface AccountAt {
  readonly accountId: string;
  readonly unitId: string;
}

const LOGIN = /^[\p{L}\p{N}][\p{L}\p{N}._-]{2,63}$/u;
const NAME_MOST = 50;

/** Logins are typed on phones: case and surrounding blanks do not matter. */
export const normalLogin = (login: string): string => login.trim().toLowerCase();

/** 3 to 64 letters, digits, dots, dashes and underscores; begins with a letter or digit. */
export const isLogin = (login: string): boolean => LOGIN.test(login);

export const isPersonName = (name: string): boolean => name.length > 0 && name.length <= NAME_MOST;
