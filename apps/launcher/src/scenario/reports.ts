import { inTurns } from './in-turns.js';
import type { ScenarioUnit } from './people.js';
import { below, keyOf, nearestDirective, type Play, type PlayedDirective } from './play.js';

const SUBMIT = `mutation ScenarioReport($directiveId: ID!, $reportedOn: Date, $key: ID!) {
  submitReport(directiveId: $directiveId, reportedOn: $reportedOn, idempotencyKey: $key) { id } }`;
const ACCEPT = `mutation ScenarioAccept($reportIds: [ID!]!, $key: ID!) {
  acceptReports(reportIds: $reportIds, idempotencyKey: $key) { id status } }`;

/** The units that report on a directive itself, not on a re-issue of it further down. */
function reporters(
  play: Play,
  directives: readonly PlayedDirective[],
  directive: PlayedDirective,
): ScenarioUnit[] {
  return below(play, directive.issuer).filter((unit) => {
    const received = directives.filter((each) => each.issuer.code !== unit.code);
    return nearestDirective(received, unit).id === directive.id;
  });
}

/** Reports go up step by step: the lowest units first, each accepted by the unit that issued the directive. */
export async function playReports(play: Play, directives: readonly PlayedDirective[]): Promise<void> {
  for (const directive of [...directives].reverse()) {
    const units = reporters(play, directives, directive);
    const reportedOn = play.retrospective ? directive.reportDue : null;
    const reports = await inTurns(units, async (unit) => {
      const key = keyOf(play, 'report', directive.issuer.code, unit.code);
      const answer = await unit.worker.ask<{ submitReport: { id: string } }>(SUBMIT, {
        directiveId: directive.id,
        reportedOn,
        key,
      });
      return answer.submitReport.id;
    });
    if (!reports.length) continue;
    const key = keyOf(play, 'accept', directive.issuer.code);
    await directive.issuer.worker.ask(ACCEPT, { reportIds: reports, key });
    play.tell(`  ${directive.issuer.name} 已审核通过 accepted ${reports.length}`);
  }
}
