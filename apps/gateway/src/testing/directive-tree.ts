import { fixedClock } from '@fayuan/context';
import type { Database } from '@fayuan/database';
import { fanOutHandler, tellChangeHandler } from '@fayuan/directives';
import { makeLogger } from '@fayuan/telemetry';
import { growProvince, type TestProvince } from '@fayuan/testing';
import { type Answer, GatewayUnderTest, type TestClient } from './gateway-under-test.js';

const ACT = '$id: ID!, $idempotencyKey: ID!';
const KEY = 'idempotencyKey: $idempotencyKey';
/** How a directive comes to its receivers. */
export const ISSUING = {
  draft: `mutation ($input: DirectiveInput!, $idempotencyKey: ID!) { draftDirective(input: $input, ${KEY}) { id } }`,
  submit: `mutation (${ACT}) { submitDirective(id: $id, ${KEY}) { id status } }`,
  signOff: `mutation (${ACT}) { signOffDirective(id: $id, ${KEY}) { id status documentNumber } }`,
  issue: `mutation (${ACT}, $issuedOn: Date) { issueDirective(id: $id, issuedOn: $issuedOn, ${KEY}) { id status issuedOn delivered recipients { count } } }`,
  sign: `mutation ($directiveId: ID!, $signedOn: Date, $idempotencyKey: ID!) { signReceipt(directiveId: $directiveId, signedOn: $signedOn, ${KEY}) { id signedOn signedBy unit { id } } }`,
};

const logger = makeLogger('test', 'silent');
/** It is always this morning. */
const clock = fixedClock(new Date('2026-05-05T09:00:00+08:00'));

/** The notice of a publicity month to everybody below. */
export const notice = (more: object = {}) => ({
  kind: 'PUBLICITY_MONTH',
  title: '关于开展法律援助宣传月活动的通知',
  theme: '亲民惠民',
  sections: [{ heading: '一、活动时间', text: '5月1日至31日' }],
  startsOn: '2026-05-01',
  endsOn: '2026-05-31',
  reportDue: '2026-06-15',
  tasks: [{ title: '悬挂标语', indicator: 'banners', target: 18, dueOn: '2026-05-15' }],
  recipients: {},
  ...more,
});

/** The id of what a mutation answers. */
export const idOf = (answer: Answer): string => Object.values(answer.data)[0].id;

type Seat = 'city' | 'cityLeader' | 'county' | 'countyLeader' | 'station' | 'neighbour' | 'neighbourLeader';
type People = Readonly<Record<Seat, TestClient>>;

/** A city, its county and a station with their people, the neighbour county’s, and the worker that delivers. */
export class DirectiveTree {
  private constructor(
    readonly gateway: GatewayUnderTest,
    private readonly worker: Database,
    readonly tree: TestProvince,
    readonly people: People,
  ) {}

  static async start(): Promise<DirectiveTree> {
    const gateway = await GatewayUnderTest.start({ clock });
    const worker = await gateway.db.open('app_worker');
    const tree = await growProvince(gateway.db, { cities: 2, stationsPerCounty: 3 });
    const { cities, counties, stations } = tree;
    return new DirectiveTree(gateway, worker, tree, {
      city: await gateway.signedIn(cities[0], ['officer']),
      cityLeader: await gateway.signedIn(cities[0], ['leader'], { name: '林主任' }),
      county: await gateway.signedIn(counties[0], ['officer']),
      countyLeader: await gateway.signedIn(counties[0], ['leader']),
      station: await gateway.signedIn(stations[0], ['station_worker'], { name: '陈站员' }),
      neighbour: await gateway.signedIn(counties[1], ['officer']),
      neighbourLeader: await gateway.signedIn(counties[1], ['leader']),
    });
  }

  stop = (): Promise<void> => this.gateway.stop();

  deliver = () => fanOutHandler({ database: this.worker, clock, logger }).handle();

  tellChanges = () => tellChangeHandler({ database: this.worker, clock, logger }).handle();

  async drafted(client: TestClient, more: object = {}): Promise<string> {
    return idOf(await client.mutate(ISSUING.draft, { input: notice(more) }));
  }

  /** Drafted, signed off, issued and delivered. */
  async issued(officer: TestClient, leader: TestClient, more: object = {}): Promise<string> {
    const id = await this.drafted(officer, more);
    const acts = [
      [officer, ISSUING.submit],
      [leader, ISSUING.signOff],
      [officer, ISSUING.issue],
    ] as const;
    for (const [client, act] of acts) expect((await client.mutate(act, { id })).errors).toEqual([]);
    await this.deliver();
    return id;
  }
}
