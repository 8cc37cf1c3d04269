import { randomBytes, randomUUID } from 'node:crypto';
import { ApiClient } from './api-client.js';
import { inTurns } from './in-turns.js';
import { chainCodes, type Scenario, unitCodes } from './scenario-file.js';

export interface ScenarioUnit {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly level: string;
  /** Records, signs, reports; at a centre also drafts, issues and reviews. */
  readonly worker: ApiClient;
  /** Signs off; only at units of the chain. */
  readonly leader: ApiClient | undefined;
}

interface FoundUnit {
  id: string;
  code: string;
  name: string;
  level: string;
}

interface Person {
  readonly login: string;
  readonly name: string;
  readonly roles: readonly string[];
}

const UNIT = 'query ScenarioUnit($code: String!) { unitByCode(code: $code) { id code name level } }';
const ACCOUNTS = 'query ScenarioAccounts($unitId: ID!) { accounts(unitId: $unitId) { id login } }';
const CREATE = `mutation ScenarioAccount($input: AccountInput!, $key: ID!) {
  createAccount(input: $input, idempotencyKey: $key) { id } }`;
const RESET = `mutation ScenarioPassword($accountId: ID!, $unitId: ID!, $password: String!, $key: ID!) {
  resetPassword(accountId: $accountId, unitId: $unitId, password: $password, idempotencyKey: $key) }`;

/** A person of a unit, signed in with a password made for this run; the account stays from run to run. */
export async function signedIn(
  admin: ApiClient,
  unit: Pick<FoundUnit, 'id'>,
  person: Person,
): Promise<ApiClient> {
  const password = randomBytes(18).toString('base64url');
  const { accounts } = await admin.ask<{ accounts: { id: string; login: string }[] }>(ACCOUNTS, {
    unitId: unit.id,
  });
  const known = accounts.find((account) => account.login === person.login);
  const key = randomUUID();
  if (known) await admin.ask(RESET, { accountId: known.id, unitId: unit.id, password, key });
  else await admin.ask(CREATE, { input: { unitId: unit.id, password, ...person }, key });
  const client = new ApiClient(admin.address);
  await client.signIn(person.login, password);
  return client;
}

async function findUnits(admin: ApiClient, file: Scenario): Promise<FoundUnit[]> {
  const found = await inTurns(unitCodes(file), async (code) => {
    const { unitByCode } = await admin.ask<{ unitByCode: FoundUnit | null }>(UNIT, { code });
    return unitByCode ?? code;
  });
  const missing = found.filter((each) => typeof each === 'string');
  if (missing.length) {
    throw new Error(
      `系统中没有这些单位 these units are not in the system: ${missing.join(', ')}\n` +
        '请先导入 import them first: npm run units:import -- FILE',
    );
  }
  return found.filter((each) => typeof each !== 'string');
}

/** Finds the units of the file, gives each its people and signs them in. */
export async function gatherUnits(
  admin: ApiClient,
  file: Scenario,
  tell: (done: number, all: number) => void,
): Promise<Map<string, ScenarioUnit>> {
  const units = await findUnits(admin, file);
  const issuing = new Set(chainCodes(file));
  let done = 0;
  const gathered = await inTurns(units, async (unit) => {
    const centre = issuing.has(unit.code);
    const roles = centre ? ['OFFICER'] : ['STATION_WORKER'];
    const worker = await signedIn(admin, unit, { login: `scenario-${unit.code}`, name: '场景经办人', roles });
    const leader = centre
      ? await signedIn(admin, unit, {
          login: `scenario-${unit.code}-leader`,
          name: '场景负责人',
          roles: ['LEADER'],
        })
      : undefined;
    tell((done += 1), units.length);
    return { ...unit, worker, leader };
  });
  return new Map(gathered.map((unit) => [unit.code, unit]));
}
