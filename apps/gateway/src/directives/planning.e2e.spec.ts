import { fixedClock } from '@fayuan/context';
import { growProvince } from '@fayuan/testing';
import { GatewayUnderTest } from '../testing/gateway-under-test.js';

const PLAN = `query ($input: PlanInput!) { deadlinePlan(input: $input) { topDue taskDue reportDue
  steps { level step due workingDays tight } warnings { kind field day workingDays instead } } }`;

describe('the backward plan through the API', () => {
  let gateway: GatewayUnderTest;
  beforeAll(async () => {
    gateway = await GatewayUnderTest.start({ clock: fixedClock(new Date('2026-04-20T09:00:00+08:00')) });
  });
  afterAll(() => gateway?.stop());

  it('proposes days and warns, for whoever drafts; a station plans nothing', async () => {
    const tree = await growProvince(gateway.db);
    const input = {
      startsOn: '2026-05-01',
      endsOn: '2026-05-31',
      topDue: '2026-06-15',
      recipients: {},
      dues: [{ field: 'reportDue', day: '2026-05-03' }],
    };
    const officer = await gateway.signedIn(tree.cities[0], ['officer']);
    const { deadlinePlan } = (await officer.query(PLAN, { input })).data;
    expect(deadlinePlan).toMatchObject({
      topDue: '2026-06-15',
      taskDue: '2026-05-29',
      reportDue: '2026-06-15',
    });
    expect(deadlinePlan.steps[0]).toMatchObject({ level: 'COUNTY', step: 'SIGN', tight: false });
    expect(deadlinePlan.warnings).toMatchObject([
      { kind: 'NOT_WORKING_DAY', field: 'reportDue', instead: '2026-04-30' },
    ]);
    const station = await gateway.signedIn(tree.stations[0], ['station_worker']);
    expect((await station.query(PLAN, { input })).code).toBe('access.not_permitted');
  });
});
