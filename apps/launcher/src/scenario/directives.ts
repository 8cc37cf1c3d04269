import { setTimeout as wait } from 'node:timers/promises';
import { addDays, parseDay } from '@fayuan/kernel';
import { inTurns } from './in-turns.js';
import type { ScenarioUnit } from './people.js';
import { below, keyOf, type Play, type PlayedDirective, unitOf } from './play.js';
import { dayOf, type ScenarioDirective } from './scenario-file.js';

const CAMPAIGN = `mutation ScenarioCampaign($input: CampaignInput!, $key: ID!) {
  createCampaign(input: $input, idempotencyKey: $key) { id } }`;
const DRAFT = `mutation ScenarioDraft($input: DirectiveInput!, $key: ID!) {
  draftDirective(input: $input, idempotencyKey: $key) { id campaign { id } } }`;
const SUBMIT =
  'mutation ScenarioSubmit($id: ID!, $key: ID!) { submitDirective(id: $id, idempotencyKey: $key) { id } }';
const SIGN_OFF = `mutation ScenarioSignOff($id: ID!, $key: ID!) {
  signOffDirective(id: $id, idempotencyKey: $key) { documentNumber } }`;
const ISSUE = `mutation ScenarioIssue($id: ID!, $issuedOn: Date, $key: ID!) {
  issueDirective(id: $id, issuedOn: $issuedOn, idempotencyKey: $key) { id } }`;
const DELIVERY =
  'query ScenarioDelivery($id: ID!) { directive(id: $id) { status delivered recipients { count } documentNumber } }';
const SIGN = `mutation ScenarioSign($directiveId: ID!, $signedOn: Date, $key: ID!) {
  signReceipt(directiveId: $directiveId, signedOn: $signedOn, idempotencyKey: $key) { signedOn } }`;

/** Days before the campaign on which a directive of the past is taken to have been issued, when the file does not say. */
const ISSUED_BEFORE_DAYS = 20;
const DAYS_PER_STEP = 4;

const KINDS: Readonly<Record<string, string>> = {
  publicity_month: 'PUBLICITY_MONTH',
  publicity_week: 'PUBLICITY_WEEK',
};

function sectionsOf(directive: ScenarioDirective) {
  const [month, day] = directive.report_due.split('-').map(Number);
  const sections = [
    { heading: '活动主题', text: directive.theme },
    { heading: '工作目标', text: directive.objective },
    { heading: '材料报送', text: `请于${month}月${day}日前上报活动情况。` },
  ];
  return sections.flatMap(({ heading, text }) => (text ? [{ heading, text }] : []));
}

function periodOf(play: Play, directive: ScenarioDirective): readonly [string, string] {
  const period = directive.period ?? play.file.directives.find((each) => each.period)?.period;
  if (!period) throw new Error('no directive of the file has a period');
  return [dayOf(play.file, period[0]), dayOf(play.file, period[1])];
}

function issuedOn(play: Play, directive: ScenarioDirective, startsOn: string, step: number): string | null {
  if (!play.retrospective) return null;
  if (directive.issued) return dayOf(play.file, directive.issued);
  return addDays(parseDay(startsOn), step * DAYS_PER_STEP - ISSUED_BEFORE_DAYS);
}

async function mergedCampaign(
  play: Play,
  issuer: ScenarioUnit,
  directive: ScenarioDirective,
): Promise<string | null> {
  if (!directive.merged_with) return null;
  const [startsOn, endsOn] = periodOf(play, directive);
  const input = { title: directive.merged_with, startsOn, endsOn };
  const key = keyOf(play, 'campaign', issuer.code);
  const { createCampaign } = await issuer.worker.ask<{ createCampaign: { id: string } }>(CAMPAIGN, {
    input,
    key,
  });
  return createCampaign.id;
}

async function draft(
  play: Play,
  directive: ScenarioDirective,
  played: readonly PlayedDirective[],
): Promise<PlayedDirective> {
  const issuer = unitOf(play, directive.issuer);
  const [startsOn, endsOn] = periodOf(play, directive);
  const reportDue = dayOf(play.file, directive.report_due);
  const upper = played.find((each) => each.issuer.code === directive.reissues);
  if (directive.reissues && !upper)
    throw new Error(`${directive.title}: 所转发的通知不在前面 the re-issued directive is not above it`);
  const input = {
    kind: KINDS[directive.kind ?? ''] ?? 'PUBLICITY_MONTH',
    title: directive.title,
    theme: directive.theme ?? null,
    objective: directive.objective ?? null,
    sections: sectionsOf(directive),
    startsOn,
    endsOn,
    reportDue,
    tasks: directive.tasks.map(({ due, ...task }) => ({ ...task, dueOn: dayOf(play.file, due) })),
    recipients: {},
    reissuesId: upper?.id ?? null,
    mergedCampaignId: await mergedCampaign(play, issuer, directive),
    retrospective: play.retrospective,
  };
  const key = keyOf(play, 'draft', issuer.code);
  const drafted = await issuer.worker.ask<{ draftDirective: { id: string; campaign: { id: string } } }>(
    DRAFT,
    { input, key },
  );
  return {
    id: drafted.draftDirective.id,
    campaignId: drafted.draftDirective.campaign.id,
    issuer,
    startsOn,
    endsOn,
    reportDue,
  };
}

async function deliver(play: Play, directive: PlayedDirective): Promise<void> {
  for (let told = -1; ; await wait(150)) {
    const answer = await directive.issuer.worker.ask<{
      directive: { status: string; delivered: number; documentNumber: string; recipients: { count: number } };
    }>(DELIVERY, { id: directive.id });
    const { status, delivered, recipients, documentNumber } = answer.directive;
    if (delivered !== told)
      play.tell(`  ${documentNumber} 已送达 delivered ${delivered}/${recipients.count}`);
    told = delivered;
    if (status === 'ISSUED') return;
  }
}

async function issue(
  play: Play,
  source: ScenarioDirective,
  directive: PlayedDirective,
  step: number,
): Promise<void> {
  const { id, issuer } = directive;
  const key = (act: string) => keyOf(play, act, issuer.code);
  await issuer.worker.ask(SUBMIT, { id, key: key('submit') });
  await issuer.leader?.ask(SIGN_OFF, { id, key: key('sign-off') });
  await issuer.worker.ask(ISSUE, {
    id,
    issuedOn: issuedOn(play, source, directive.startsOn, step),
    key: key('issue'),
  });
  await deliver(play, directive);
}

async function signAll(
  play: Play,
  directive: PlayedDirective,
  source: ScenarioDirective,
  step: number,
): Promise<void> {
  const receivers = below(play, directive.issuer);
  const issued = issuedOn(play, source, directive.startsOn, step);
  const signedOn = issued && addDays(parseDay(issued), 1);
  await inTurns(receivers, (unit) =>
    unit.worker.ask(SIGN, {
      directiveId: directive.id,
      signedOn,
      key: keyOf(play, 'sign', directive.issuer.code, unit.code),
    }),
  );
  play.tell(`  已签收 signed for by ${receivers.length}`);
}

/** Issues the directives of the file from the top down; every unit of the scenario below signs for each. */
export async function playDirectives(play: Play): Promise<PlayedDirective[]> {
  const played: PlayedDirective[] = [];
  for (const [step, source] of play.file.directives.entries()) {
    play.tell(`${unitOf(play, source.issuer).name} ${source.reissues ? '转发' : '印发'} 《${source.title}》`);
    const directive = await draft(play, source, played);
    played.push(directive);
    await issue(play, source, directive, step);
    await signAll(play, directive, source, step);
  }
  return played;
}
