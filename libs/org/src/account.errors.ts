import { Refusal, words } from '@fayuan/kernel';
import type { Role } from './roles.js';

const ROLE_WORDS: Readonly<Record<Role, readonly [zh: string, en: string]>> = {
  officer: ['经办人', 'officer'],
  leader: ['负责人', 'leader'],
  station_worker: ['工作站人员', 'station worker'],
  unit_administrator: ['单位管理员', 'unit administrator'],
  auditor: ['审计员', 'auditor'],
};

/** The same for an account that does not exist and for one outside the asker's branch. */
export const accountNotFound = (): Refusal =>
  new Refusal({
    code: 'account.not_found',
    field: 'accountId',
    text: words(
      '找不到该用户，或不在您的管理范围内；请从用户列表中选择',
      'No such person within your reach; choose one from the list',
    ),
  });

export const ownAccount = (): Refusal =>
  new Refusal({
    code: 'account.own',
    field: 'accountId',
    text: words(
      '不能修改自己的角色、状态，也不能重置自己的密码；请由其他管理员办理',
      'Nobody changes the own roles or state, or resets the own password; ask another administrator',
    ),
  });

export const wrongLogin = (): Refusal =>
  new Refusal({
    code: 'account.login',
    field: 'input.login',
    text: words(
      '用户名应为 3 至 64 位字母、数字、点、横线或下划线，以字母或数字开头',
      'A user name has 3 to 64 letters, digits, dots, dashes or underscores and begins with a letter or digit',
    ),
  });

export const loginTaken = (): Refusal =>
  new Refusal({
    code: 'account.login_taken',
    field: 'input.login',
    text: words('该用户名已被使用，请换一个', 'This user name is taken; choose another'),
  });

export const wrongName = (field: string): Refusal =>
  new Refusal({
    code: 'account.name',
    field,
    text: words('请填写 1 至 50 个字', 'Give 1 to 50 characters'),
  });

export const noRole = (field: string): Refusal =>
  new Refusal({
    code: 'account.no_role',
    field,
    text: words(
      '请至少选择一个角色；停用用户请用“停用”',
      'Choose at least one role; to shut a person out, deactivate',
    ),
  });

export const roleNotHere = (role: Role, field: string): Refusal =>
  new Refusal({
    code: 'account.role_not_here',
    field,
    text: words(
      `该级单位没有“${ROLE_WORDS[role][0]}”角色，请选择其他角色`,
      `A unit of this level has no ${ROLE_WORDS[role][1]}; choose another role`,
    ),
  });

export const auditorAlone = (field: string): Refusal =>
  new Refusal({
    code: 'account.auditor_alone',
    field,
    text: words('审计员不能兼任其他角色', 'An auditor holds no other role'),
  });
