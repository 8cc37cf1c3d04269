import { once } from 'node:events';
import { WebSocket } from 'ws';
import { growProvince, type TestProvince, type TestUnit } from '@fayuan/testing';
import { GatewayUnderTest, TEST_PASSWORD } from '../testing/gateway-under-test.js';

const INBOX = 'subscription { inboxChanged { at } }';
const FIGURES = 'subscription { figuresChanged { at } }';

describe('live rings', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start();
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
  });
  afterAll(() => gateway?.stop());

  const announce = (channel: string, lo: string | undefined) =>
    gateway.db.sql('select pg_notify($1, $2)', [channel, JSON.stringify({ lo })]);

  /** A stream begins a moment after it was asked for; so the bell is rung until it is heard. */
  const keepAnnouncing = (channel: string, lo: string | undefined) => {
    const timer = setInterval(() => void announce(channel, lo), 50);
    return () => clearInterval(timer);
  };

  it('reach the unit itself, those above and those below, and nobody beside', async () => {
    const [county, sibling] = tree.counties;
    const heard: string[] = [];
    const follow = async (name: string, unit: TestUnit | undefined) => {
      const person = await gateway.signedIn(unit, ['unit_administrator']);
      const rings = await person.subscribe(INBOX);
      const ring = rings.next().then(({ value }) => {
        heard.push(name);
        return Date.parse(value.data.inboxChanged.at);
      });
      return { ring };
    };
    const near = [
      await follow('own', county),
      await follow('above', tree.province),
      await follow('below', tree.stations[0]),
    ];
    const beside = await follow('beside', sibling);
    await announce('figures_changed', sibling?.path);
    const stop = keepAnnouncing('inbox_changed', county?.path);
    for (const { ring } of near) expect(await ring).toBeGreaterThan(0);
    stop();
    expect(heard.sort()).toEqual(['above', 'below', 'own']);
    const stopBeside = keepAnnouncing('inbox_changed', sibling?.path);
    expect(await beside.ring).toBeGreaterThan(0);
    stopBeside();
  });

  it('stop when the session ends, elsewhere or here, without an event after it', async () => {
    const { login } = await gateway.account(tree.counties[0] as never, ['officer']);
    const here = await gateway.signIn(login, TEST_PASSWORD);
    const there = await gateway.signIn(login, TEST_PASSWORD);
    const stream = await there.subscribe(FIGURES);
    const next = stream.next();
    const everywhere =
      'mutation ($idempotencyKey: ID!) { signOutEverywhere(idempotencyKey: $idempotencyKey) }';
    await there.query('{ __typename }');
    await here.mutate(everywhere);
    const stop = keepAnnouncing('figures_changed', tree.counties[0]?.path);
    expect(await next).toEqual({ done: true, value: undefined });
    stop();
  });

  it('are for signed-in people, from our own pages only', async () => {
    await expect(gateway.anonymous().subscribe(INBOX)).rejects.toMatchObject({ code: 4403 });
    const { cookie } = await gateway.signedIn(tree.counties[0], ['officer']);
    const headers = { cookie: cookie ?? '', origin: 'https://elsewhere.example' };
    const socket = new WebSocket(`${gateway.url.replace('http', 'ws')}/graphql`, 'graphql-transport-ws', {
      headers,
    });
    await once(socket, 'open');
    const closed = once(socket, 'close');
    socket.send('{"type":"connection_init"}');
    expect((await closed)[0]).toBe(4403);
  });

  it('carry no queries and no mutations', async () => {
    const person = await gateway.signedIn(tree.counties[0], ['officer']);
    const stream = await person.subscribe('{ me { csrfToken } }');
    await expect(stream.next()).rejects.toMatchObject([{ message: 'only subscriptions are served here' }]);
  });
});
