import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { FILE, SUBMIT, TOTALS } from './application-documents.js';
import { GatewayUnderTest, type TestClient } from './gateway-under-test.js';
import { StandingClock } from './hand-clock.js';

const TODAY = '2026-06-01';

/** Resident numbers of two people. */
export const PEOPLE = ['11010519491231002X', '440524188001010014'] as const;

/** An application that passes every rule, changed as said. */
export const application = (more: object = {}) => ({
  caseType: 'CIVIL',
  caseForm: 'CIVIL_SUIT',
  matter: 'labour',
  causeOfAction: '追索劳动报酬纠纷',
  groups: ['MIGRANT_WORKERS'],
  meansNotVerified: 'migrant_wages',
  applicant: { name: '王小明', document: { kind: 'RESIDENT_ID', number: PEOPLE[0] }, phone: '13800000000' },
  opponent: { organization: '某某建筑公司' },
  facts: '被拖欠三个月工资',
  materials: ['application_form', 'identity', 'ground_evidence', 'matter_papers'].map((kind) => ({
    kind,
    state: 'THERE',
  })),
  ...more,
});

/** A gateway with a centre that takes applications in, a station below it, and their neighbours; a province for every test. */
export class ApplicationBench {
  tree!: TestProvince;
  county!: TestUnit;
  sibling!: TestUnit;
  station!: TestUnit;
  /** At the station. */
  worker!: TestClient;
  officer!: TestClient;
  leader!: TestClient;
  /** A second leader. */
  other!: TestClient;
  /** An officer of the sibling. */
  neighbour!: TestClient;
  province!: TestClient;

  private constructor(
    readonly gateway: GatewayUnderTest,
    private readonly clock: StandingClock,
  ) {}

  static async start(): Promise<ApplicationBench> {
    const clock = new StandingClock(TODAY);
    return new ApplicationBench(await GatewayUnderTest.start({ clock }), clock);
  }

  stop(): Promise<void> {
    return this.gateway.stop();
  }

  /** Grows the province of one test and signs its people in. */
  async grow(): Promise<void> {
    const { gateway } = this;
    this.clock.set(TODAY);
    this.tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    [this.county, this.sibling, this.station] = [
      this.tree.counties[0],
      this.tree.counties[1],
      this.tree.stations[0],
    ] as [TestUnit, TestUnit, TestUnit];
    this.worker = await gateway.signedIn(this.station, ['station_worker']);
    this.officer = await gateway.signedIn(this.county, ['officer']);
    this.leader = await gateway.signedIn(this.county, ['leader']);
    this.other = await gateway.signedIn(this.county, ['leader']);
    this.neighbour = await gateway.signedIn(this.sibling, ['officer']);
    this.province = await gateway.signedIn(this.tree.province, ['officer']);
  }

  /** Another day comes; the people of the centre sign in anew. */
  async comes(day: string): Promise<void> {
    this.clock.set(day);
    this.officer = await this.gateway.signedIn(this.county, ['officer']);
    this.leader = await this.gateway.signedIn(this.county, ['leader']);
  }

  /** Hands an application in. */
  async submit(client: TestClient, more: object = {}, form: object = {}) {
    return (await client.mutate(SUBMIT, { input: application(more), ...form })).data['submitApplication'];
  }

  /** One taken in at the centre. @returns the id of its case */
  async taken(more: object = {}): Promise<string> {
    return (await this.submit(this.officer, more)).caseId;
  }

  async file(client: TestClient, id: string) {
    return (await client.query(FILE, { id })).data['caseFile'];
  }

  /** How the clocks of a case stand, by code. */
  async clocksOf(id: string): Promise<Record<string, string>> {
    const { clocks } = await this.file(this.officer, id);
    return Object.fromEntries(clocks.map((each: { code: string; state: string }) => [each.code, each.state]));
  }

  /** A figure of the centre, or of another unit, in the year, as the province sees it. */
  async total(indicator: string, unit = this.county): Promise<number> {
    const asked = { unitId: unit.id, indicators: [indicator] };
    return (await this.province.query(TOTALS, asked)).data['figures'][0].quantity;
  }
}
