import { randomUUID } from 'node:crypto';
import { setTimeout as after } from 'node:timers/promises';
import type { TestProvince } from '@fayuan/testing';
import type { ApiClient } from '../scenario/api-client.js';
import { signedIn } from '../scenario/people.js';
import type { AppName, SystemUnderTest } from './system-under-test.js';

/** The longest time from the call that issues to each fault, and from a kill to the new start. */
const STRIKE_MS = 900;
const DOWN_MS = 300;
/** What must be done is done within a minute of the last restart. */
const DONE_WITHIN_MS = 60_000;
const LOOK_EVERY_MS = 50;

const DRAFT = `mutation FaultDraft($input: DirectiveInput!, $key: ID!) {
  draftDirective(input: $input, idempotencyKey: $key) { id } }`;
const SUBMIT =
  'mutation FaultSubmit($id: ID!, $key: ID!) { submitDirective(id: $id, idempotencyKey: $key) { id } }';
const SIGN_OFF =
  'mutation FaultSignOff($id: ID!, $key: ID!) { signOffDirective(id: $id, idempotencyKey: $key) { id } }';
const ISSUE =
  'mutation FaultIssue($id: ID!, $key: ID!) { issueDirective(id: $id, idempotencyKey: $key) { id } }';

/** What came of one directive; everything but the recipients is counted from the rows. */
export interface Outcome {
  readonly status: string;
  readonly receipts: number;
  readonly units: number;
  readonly duties: number;
  readonly duty_units: number;
  readonly issued: number;
  readonly delivered: number;
  readonly told: number;
  readonly work: number;
}

/** What must have come of a directive to so many units: each exactly once, and each act told once in the audit. */
export const once = (units: number): Outcome => ({
  status: 'issued',
  receipts: units,
  units,
  duties: units,
  duty_units: units,
  issued: 1,
  delivered: units,
  told: units,
  work: 0,
});

const OUTCOME = `
select d.status, d.delivered_count as delivered,
  (select count(*)::int from receipt r where r.directive_id = d.id) as receipts,
  (select count(distinct r.tenant_id)::int from receipt r where r.directive_id = d.id) as units,
  (select count(*)::int from duty t where t.directive_id = d.id) as duties,
  (select count(distinct t.tenant_id)::int from duty t where t.directive_id = d.id) as duty_units,
  (select count(*)::int from audit_event a where a.subject_id = d.id and a.action = 'directive.issued') as issued,
  (select coalesce(sum((a.detail->>'delivered')::int), 0)::int from audit_event a
   where a.subject_id = d.id and a.action = 'directive.delivered') as told,
  (select count(*)::int from due_work w where w.subject_id = d.id and w.due_at <= now()) as work
from directive d where d.id = $1`;

/** A province whose officer issues while everything is taken away under it. */
export class FaultyProvince {
  private constructor(
    private readonly system: SystemUnderTest,
    /** Who issues. */
    readonly officer: ApiClient,
    private readonly leader: ApiClient,
    /** How many units a directive of the province goes to. */
    readonly units: number,
  ) {}

  static async under(system: SystemUnderTest, tree: TestProvince): Promise<FaultyProvince> {
    const admin = await system.signedIn('moj-admin');
    const person = (login: string, role: string) =>
      signedIn(admin, tree.province, { login, name: '故障演练', roles: [role] });
    const [officer, leader] = [
      await person('fault-officer', 'OFFICER'),
      await person('fault-leader', 'LEADER'),
    ];
    return new FaultyProvince(system, officer, leader, tree.all.length - 1);
  }

  /**
   * Issues a directive; the gateway and the dispatch worker are killed and the queue is wiped, each at a random moment, and
   * what was killed is started again. @returns the directive, and in words what happened when
   */
  async issueUnderFaults(random: () => number): Promise<{ id: string; story: string }> {
    const id = await this.signedOff();
    const story: string[] = [];
    const strike = async (what: string, act: () => Promise<void>): Promise<void> => {
      const at = Math.floor(random() * STRIKE_MS);
      await after(at);
      await act();
      story.push(`${what} at ${at} ms`);
    };
    const killed = (name: AppName) => {
      const down = random() * DOWN_MS;
      return strike(`${name} killed`, async () => {
        await this.system.kill(name);
        await after(down);
        await this.system.restart(name);
      });
    };
    const key = randomUUID();
    await Promise.all([
      this.officer.ask(ISSUE, { id, key }),
      killed('gateway'),
      killed('dispatch-worker'),
      strike('queue wiped', () => this.system.wipeQueue()),
    ]);
    return { id, story: story.join(', ') };
  }

  /** Issues a directive with nothing in its way. @returns its id, once every unit has it */
  async issued(): Promise<string> {
    const id = await this.signedOff();
    await this.officer.ask(ISSUE, { id, key: randomUUID() });
    await this.outcome(id);
    return id;
  }

  /** What has come of it: as soon as nothing is left to do, at the latest a minute after the last restart. */
  async outcome(id: string): Promise<Outcome | undefined> {
    const limit = performance.now() + DONE_WITHIN_MS;
    while (performance.now() < limit) {
      const left = await this.system.sql(
        'select from due_work where subject_id = $1 and due_at <= now() limit 1',
        [id],
      );
      if (left.length === 0) break;
      await after(LOOK_EVERY_MS);
    }
    const [found] = await this.system.sql<Outcome>(OUTCOME, [id]);
    return found;
  }

  private async signedOff(): Promise<string> {
    const input = {
      kind: 'GENERAL',
      title: '故障演练通知',
      sections: [{ heading: '一', text: '请遵照执行' }],
      startsOn: '2031-05-01',
      endsOn: '2031-05-31',
      reportDue: '2031-06-15',
      tasks: [],
      recipients: {},
    };
    const { draftDirective } = await this.officer.ask<{ draftDirective: { id: string } }>(DRAFT, {
      input,
      key: randomUUID(),
    });
    const { id } = draftDirective;
    await this.officer.ask(SUBMIT, { id, key: randomUUID() });
    await this.leader.ask(SIGN_OFF, { id, key: randomUUID() });
    return id;
  }
}
