import type { ApiClient } from '../../scenario/api-client.js';
import { settled } from '../oracle.js';
import type { SystemUnderTest } from '../system-under-test.js';
import { change, RECORD } from './work-under-way.js';

/*
 * A year that is over, and the one before it, at three stations and the centre of Changle: small enough that every number on
 * the screens is known by hand.
 */

/** The year that is over. */
export const YEAR = new Date().getFullYear() - 1;

const DECLARE =
  'mutation Declare($month: Date!, $isNil: Boolean!, $key: ID!) { declarePeriod(month: $month, isNil: $isNil, idempotencyKey: $key) { month } }';

const record = (
  client: ApiClient,
  title: string,
  heldOn: string,
  consultations: number,
): Promise<unknown> => {
  const measures = [
    { indicator: 'consultation_sessions', quantity: 1 },
    { indicator: 'consultations', quantity: consultations },
  ];
  const input = { kind: 'CONSULTATION_EVENT', title, place: '集镇', heldOn, measures };
  return change(client, RECORD, { input });
};

/**
 * Records the two years. In the year that is over: Wuhang 312 consultations in March and 20 in May, Hangcheng 40 in February,
 * the county centre 5 in March; Guhuai declares its first quarter nil; nobody declares or counts anything
 * in April. In the year before: Wuhang 275 in March.
 */
export async function recordYears(system: SystemUnderTest): Promise<void> {
  const [wuhang, hangcheng, guhuai, county] = (await Promise.all(
    ['350112001', '350112002', '350112106', 'cl-officer'].map((login) => system.signedIn(login)),
  )) as [ApiClient, ApiClient, ApiClient, ApiClient];
  await record(wuhang, '圩日法律咨询', `${YEAR - 1}-03-11`, 275);
  await record(wuhang, '学雷锋日法律咨询', `${YEAR}-03-05`, 312);
  await record(wuhang, '宣传月法律咨询', `${YEAR}-05-09`, 20);
  await record(hangcheng, '春节返乡法律咨询', `${YEAR}-02-05`, 40);
  await record(county, '三八妇女维权咨询', `${YEAR}-03-08`, 5);
  for (const month of ['01', '02', '03'])
    await change(guhuai, DECLARE, { month: `${YEAR}-${month}-01`, isNil: true });
  await settled(system);
}
