import { addBiLogin, biLogins, isBiLogin, removeBiLogin } from '@fayuan/database';
import type { Say } from './program.js';

/**
 * `npm run bi`: logins of reporting tools, each for one unit and all below it.
 * @returns the exit code: 0 done, 1 no such unit or login, 2 usage
 */
export async function manageBiLogins(url: string, given: readonly string[], say: Say): Promise<number> {
  const [verb, login, unitCode, ...more] = given;
  if (verb === undefined) return list(url, say);
  const isUsable = login !== undefined && isBiLogin(login) && more.length === 0;
  if (verb === 'add' && isUsable && unitCode !== undefined) return add(url, { login, unitCode }, say);
  if (verb === 'remove' && isUsable && unitCode === undefined) return remove(url, login, say);
  say('用法：npm run bi · npm run bi -- add bi_名称 单位代码 · npm run bi -- remove bi_名称');
  say(
    'usage: npm run bi · npm run bi -- add bi_NAME UNIT_CODE · npm run bi -- remove bi_NAME; see docs/bi.md',
  );
  return 2;
}

async function list(url: string, say: Say): Promise<number> {
  const logins = await biLogins(url);
  for (const { login, unitCode, unitName } of logins) say(`${login}  ${unitCode} ${unitName}`);
  say(`共 ${logins.length} 个报表账号 · ${logins.length} logins of reporting tools`);
  return 0;
}

async function add(
  url: string,
  wish: { readonly login: string; readonly unitCode: string },
  say: Say,
): Promise<number> {
  const password = await addBiLogin(url, wish.login, wish.unitCode);
  if (password === undefined) {
    say(`没有代码为 ${wish.unitCode} 的在用单位 · there is no open unit with the code ${wish.unitCode}`);
    return 1;
  }
  const address = new URL(url);
  say(`账号 login     ${wish.login}`);
  say(`口令 password  ${password}`);
  say(`数据库 database ${address.host}${address.pathname}`);
  say('口令只显示这一次；重新执行会换成新口令 · shown this once; run it again for a new one');
  return 0;
}

async function remove(url: string, login: string, say: Say): Promise<number> {
  const found = await removeBiLogin(url, login);
  say(found ? `已删除 ${login} · removed` : `没有报表账号 ${login} · no such login`);
  return found ? 0 : 1;
}
