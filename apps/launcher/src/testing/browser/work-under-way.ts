import { randomUUID } from 'node:crypto';
import type { ApiClient } from '../../scenario/api-client.js';
import { settled } from '../oracle.js';
import type { SystemUnderTest } from '../system-under-test.js';
import { campaignDates } from './campaign-dates.js';

/*
 * What lies on the desks of Changle today, so that inboxes show every kind of work: notices to be signed for, reports to be
 * judged, one that was returned.
 */

const DRAFT =
  'mutation Draft($input: DirectiveInput!, $key: ID!) { draftDirective(input: $input, idempotencyKey: $key) { id } }';
const act = (name: string) =>
  `mutation Act($id: ID!, $key: ID!) { ${name}(id: $id, idempotencyKey: $key) { id } }`;
const SIGN =
  'mutation Sign($id: ID!, $key: ID!) { signReceipt(directiveId: $id, idempotencyKey: $key) { id } }';
export const RECORD =
  'mutation Record($input: ActivityInput!, $key: ID!) { recordActivity(input: $input, idempotencyKey: $key) { id } }';
const REPORT =
  'mutation Report($id: ID!, $key: ID!) { submitReport(directiveId: $id, idempotencyKey: $key) { id } }';
const RETURN =
  'mutation Return($id: ID!, $reason: String!, $key: ID!) { returnReport(reportId: $id, code: EVIDENCE_MISSING, text: $reason, idempotencyKey: $key) { id } }';

const days = campaignDates();
const everyoneBelow = { levels: [] as string[], unitIds: [], exceptUnitIds: [] };
const notice = {
  kind: 'GENERAL',
  sections: [{ heading: '工作要求', text: '请认真组织实施，按时填报。' }],
  startsOn: days.startsOn,
  endsOn: days.endsOn,
  reportDue: days.reportDue,
  tasks: [] as object[],
  recipients: everyoneBelow,
};

/** Changes something as the client's person. @throws when it is refused */
export async function change<T>(client: ApiClient, mutation: string, variables: object): Promise<T> {
  return client.ask<T>(mutation, { ...variables, key: randomUUID() });
}

/** A centre issues a notice. @returns its id, when every receiver has it */
export async function announce(system: SystemUnderTest, word: string, more: object): Promise<string> {
  const [officer, leader] = await Promise.all([
    system.signedIn(`${word}-officer`),
    system.signedIn(`${word}-leader`),
  ]);
  const input = { ...notice, ...more };
  const { draftDirective } = await change<{ draftDirective: { id: string } }>(officer, DRAFT, { input });
  const { id } = draftDirective;
  await change(officer, act('submitDirective'), { id });
  await change(leader, act('signOffDirective'), { id });
  await change(officer, act('issueDirective'), { id });
  await settled(system);
  return id;
}

/** A station signs for the notice, records what it did and reports. @returns the report's id */
async function carryOut(system: SystemUnderTest, login: string, id: string): Promise<string> {
  const worker = await system.signedIn(login);
  await change(worker, SIGN, { id });
  const measures = [{ indicator: 'leaflets', quantity: 150 }];
  const done = {
    kind: 'LEAFLETS_AND_BANNERS',
    title: '宪法宣传资料发放',
    place: '集镇',
    heldOn: days.startsOn,
  };
  await change(worker, RECORD, { input: { ...done, measures, directiveId: id } });
  return (await change<{ submitReport: { id: string } }>(worker, REPORT, { id })).submitReport.id;
}

/** Puts today's work on the desks of Changle and of its station `350112001`. */
export async function workUnderWay(system: SystemUnderTest): Promise<void> {
  const counties = { ...everyoneBelow, levels: ['COUNTY'] };
  const migrants = { title: '关于开展“法援惠民生·关爱农民工”专项活动的通知', recipients: counties };
  await announce(system, 'fz', migrants);
  const quarter = { title: '关于报送第四季度法律援助宣传情况的通知', recipients: counties };
  const toReport = await announce(system, 'fz', quarter);
  const county = await system.signedIn('cl-officer');
  await change(county, SIGN, { id: toReport });
  const task = { title: '发放宪法宣传资料', indicator: 'leaflets', target: 1800, dueOn: days.taskDue };
  const week = { kind: 'PUBLICITY_WEEK', title: '关于开展宪法宣传周法律援助宣传活动的通知', tasks: [task] };
  const weekId = await announce(system, 'cl', week);
  const reports: string[] = [];
  for (const station of ['350112001', '350112002', '350112106'])
    reports.push(await carryOut(system, station, weekId));
  await change(county, RETURN, { id: reports[0], reason: '发放资料与照片不符，请核对' });
  await announce(system, 'cl', { title: '关于做好冬季法律援助“走村入户”工作的通知', tasks: [task] });
}
