import { newId } from '@fayuan/kernel';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from './gateway-under-test.js';
import { StandingClock } from './hand-clock.js';
import { ASSIGN, CLOSE, HANDLING, SAVE, SIGN } from './handling-documents.js';

export const TODAY = '2026-05-20';

/** A roster entry that can take cases. */
export const ROSTER_ENTRY = {
  kind: 'LAWYER',
  name: '林律师',
  firm: '某某律师事务所',
  specialties: [],
  tags: [],
  languages: ['普通话'],
  away: [],
  holdsPublicPost: false,
} as const;

/** The close of a case with a judgment. */
export const judged = (more: object = {}) => ({
  input: {
    finalPaper: 'JUDGMENT',
    paperOn: '2026-05-15',
    receivedOn: '2026-05-18',
    result: 'WON',
    moneyCents: 1_234_567,
    ...more,
  },
});

/** A gateway with a centre whose cases are handled, and the people around it; a province of its own for every test. */
export class HandlingBench {
  tree!: TestProvince;
  county!: TestUnit;
  officer!: TestClient;
  leader!: TestClient;
  /** Officer and leader in one person. */
  both!: TestClient;
  neighbour!: TestClient;
  city!: TestClient;

  private constructor(
    readonly gateway: GatewayUnderTest,
    private readonly clock: StandingClock,
  ) {}

  static async start(): Promise<HandlingBench> {
    const clock = new StandingClock(TODAY);
    return new HandlingBench(await GatewayUnderTest.start({ clock }), clock);
  }

  stop(): Promise<void> {
    return this.gateway.stop();
  }

  /** Grows the province of one test and signs its people in. */
  async grow(): Promise<void> {
    const { gateway } = this;
    this.clock.set(TODAY);
    this.tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    this.county = this.tree.counties[0] as TestUnit;
    this.officer = await gateway.signedIn(this.county, ['officer']);
    this.leader = await gateway.signedIn(this.county, ['leader']);
    this.both = await gateway.signedIn(this.county, ['officer', 'leader']);
    this.neighbour = await gateway.signedIn(this.tree.counties[1], ['officer']);
    this.city = await gateway.signedIn(this.tree.cities[0], ['officer']);
  }

  /** Another day comes; the people of the centre sign in anew. */
  async comes(day: string): Promise<void> {
    this.clock.set(day);
    this.officer = await this.gateway.signedIn(this.county, ['officer']);
    this.leader = await this.gateway.signedIn(this.county, ['leader']);
  }

  /** A case as the decision leaves it. @returns its id */
  async granted(more: Record<string, unknown> = {}): Promise<string> {
    const { county } = this;
    const id = newId();
    const row = {
      partition_id: county.partitionId,
      id,
      tenant_id: county.id,
      tenant_path: county.path,
      basis: 'applied',
      case_type: 'civil',
      case_form: 'civil_suit',
      matter: 'labour',
      stage: 'granted',
      case_number: `长乐民援〔2026〕${id.slice(-6)}号`,
      received_on: '2026-05-10',
      decided_on: '2026-05-12',
      claims: 2,
      taken_in_by: county.id,
      recorded_at: `${TODAY}T00:00:00Z`,
      recorded_by_name: '林',
      changed_at: `${TODAY}T00:00:00Z`,
      ...more,
    };
    const names = Object.keys(row);
    const marks = names.map((_, index) => `$${index + 1}`);
    await this.gateway.db.sql(
      `insert into aid_case (${names.join(', ')}) values (${marks.join(', ')})`,
      Object.values(row),
    );
    return id;
  }

  /** Enters somebody on the roster. @returns the id */
  async handler(more: object = {}, client: TestClient = this.officer): Promise<string> {
    const input = { ...ROSTER_ENTRY, licenceNumber: newId(), ...more };
    return (await client.mutate(SAVE, { input })).data['saveHandler'].id;
  }

  async versionOf(id: string): Promise<number> {
    const document = `query ($id: ID!) { case(id: $id) { version } }`;
    return (await this.officer.query(document, { id })).data['case'].version;
  }

  /** Does an act on a case in its present version. */
  async run(client: TestClient, document: string, id: string, more: object = {}) {
    return client.mutate(document, { id, version: await this.versionOf(id), ...more });
  }

  /** As `run`, of an act that is not refused. @returns where the case stands then */
  async done(client: TestClient, document: string, id: string, more: object = {}) {
    const { data } = await this.run(client, document, id, more);
    return Object.values(data)[0] as { stage: string; closedOn: string | null };
  }

  async handling(caseId: string, client: TestClient = this.officer) {
    return (await client.query(HANDLING, { caseId })).data['caseHandling'];
  }

  /** Standing sums of the facts of a case, by indicator. */
  async standing(caseId: string): Promise<Record<string, number>> {
    const rows: { indicator: string; sum: string }[] = await this.gateway.db.sql(
      `select indicator, sum(quantity) as sum from fact where tenant_id = $1 and source_title = (
         select case_number from aid_case where id = $2) group by indicator having sum(quantity) <> 0`,
      [this.county.id, caseId],
    );
    return Object.fromEntries(rows.map((row) => [row.indicator, Number(row.sum)]));
  }

  /** Clocks of a case as `R25 running`, by code. */
  async clocks(caseId: string): Promise<string[]> {
    const rows: { text: string }[] = await this.gateway.db.sql(
      `select code || ' ' || state as text from clock where subject_id = $1 order by code`,
      [caseId],
    );
    return rows.map(({ text }) => text);
  }

  /** A case that a specialist handles with a signed agreement. */
  async handled(more: Record<string, unknown> = {}): Promise<{ id: string; handlerId: string }> {
    const [id, handlerId] = [await this.granted(more), await this.handler({ specialties: ['LABOUR'] })];
    await this.done(this.officer, ASSIGN, id, { handlerId });
    await this.done(this.officer, SIGN, id, { signedOn: TODAY });
    return { id, handlerId };
  }

  async closed(): Promise<{ id: string; handlerId: string }> {
    const made = await this.handled();
    await this.done(this.officer, CLOSE, made.id, judged());
    return made;
  }
}
