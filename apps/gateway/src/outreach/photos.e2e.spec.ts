import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newId } from '@fayuan/kernel';
import { growProvince, type TestProvince } from '@fayuan/testing';
import { GatewayUnderTest, type TestClient } from '../testing/gateway-under-test.js';

const photo = (text = 'photo') => Buffer.from(`\xff\xd8\xff\xe0${text}`, 'latin1');
const RECORD = `mutation ($input: ActivityInput!, $idempotencyKey: ID!) {
  recordActivity(input: $input, idempotencyKey: $idempotencyKey) { photos { id url thumbnailUrl bytes } } }`;

describe('photos over HTTP', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;
  let folder: string;
  let worker: TestClient;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'fayuan-photos-'));
    gateway = await GatewayUnderTest.start({ env: { FILES_DIR: folder } });
    tree = await growProvince(gateway.db, { countiesPerCity: 2 });
    worker = await gateway.signedIn(tree.stations[0], ['station_worker']);
  });
  afterAll(async () => {
    await gateway?.stop();
    await rm(folder, { recursive: true });
  });

  const upload = (client: TestClient, bytes = photo(), type = 'image/jpeg', key: string = newId()) =>
    client.upload(bytes, type, { 'idempotency-key': key });
  const uploaded = async (client = worker) =>
    (await (await upload(client)).json()) as { id: string; url: string; thumbnailUrl: string; bytes: number };
  const codeOf = async (response: Response) =>
    ((await response.json()) as { error: { code: string } }).error.code;

  it('go up as they are and come back as nothing but a picture', async () => {
    const { id, url, thumbnailUrl, bytes } = await uploaded();
    expect({ url, thumbnailUrl, bytes }).toEqual({
      url: `/files/${id}`,
      thumbnailUrl: `/files/${id}`,
      bytes: 9,
    });
    const response = await worker.fetch(url);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(photo());
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'image/jpeg',
      'content-disposition': `attachment; filename="${id}.jpeg"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, max-age=300',
    });
  });

  it('belong to an activity once it names them', async () => {
    const { id, bytes } = await uploaded();
    const input = {
      kind: 'NOTICE_BOARD',
      title: '宣传栏',
      heldOn: '2026-05-03',
      measures: [{ indicator: 'notice_board_issues', quantity: 1 }],
      photoIds: [id],
    };
    const { data } = await worker.mutate(RECORD, { input });
    expect(data['recordActivity'].photos).toEqual([
      { id, url: `/files/${id}`, thumbnailUrl: `/files/${id}`, bytes },
    ]);
  });

  it('are seen from above and by nobody beside: not yours and not there are one answer', async () => {
    const { url } = await uploaded();
    for (const above of [tree.counties[0], tree.province])
      expect((await (await gateway.signedIn(above, ['officer'])).fetch(url)).status).toBe(200);
    const strangers = [
      await gateway.signedIn(tree.stations[1], ['station_worker']),
      await gateway.signedIn(tree.counties[1], ['officer']),
    ];
    const answers = [];
    for (const stranger of strangers) answers.push(await stranger.fetch(url));
    for (const nothing of [newId(), 'no-id', '..%2f..%2fetc%2fpasswd'])
      answers.push(await worker.fetch(`/files/${nothing}`));
    for (const answer of answers)
      expect([answer.status, await codeOf(answer)]).toEqual([404, 'file.not_found']);
    const administrator = await gateway.signedIn(tree.stations[0], ['unit_administrator']);
    expect((await administrator.fetch(url)).status).toBe(403);
    expect((await gateway.anonymous().fetch(url)).status).toBe(401);
  });

  it('are kept once when a weak line repeats the upload', async () => {
    const key = newId();
    const answers = await Promise.all(
      [1, 2].map(async () => (await upload(worker, photo('x'), 'image/jpeg', key)).json()),
    );
    expect(answers[1]).toEqual(answers[0]);
  });

  it.each([
    ['a web page that says it is a picture', Buffer.from('<html><script>1</script>'), 'image/jpeg', 400],
    ['a drawing with scripts', Buffer.from('<svg onload="x()"/>'), 'image/svg+xml', 400],
    ['nothing', Buffer.alloc(0), 'image/jpeg', 400],
    ['JSON', Buffer.from('{}'), 'application/json', 400],
    ['more than 10 MB', Buffer.concat([photo(), Buffer.alloc(10 * 1024 * 1024)]), 'image/jpeg', 400],
  ])('are refused: %s', async (_, bytes, type, status) => {
    const response = await upload(worker, bytes, type);
    expect(response.status).toBe(status);
    expect(await codeOf(response)).toMatch(/^file\./);
  });

  it('are refused without a key, a session, the token of the page, or the permission', async () => {
    expect(await codeOf(await worker.upload(photo(), 'image/jpeg'))).toBe('idempotency.missing');
    expect((await upload(gateway.anonymous())).status).toBe(401);
    const auditor = await gateway.signedIn(tree.stations[0], ['auditor']);
    expect((await upload(auditor)).status).toBe(403);
    const headers = { 'content-type': 'image/jpeg', 'idempotency-key': newId() };
    const forged = await worker.fetch('/files', { method: 'POST', headers, body: new Uint8Array(photo()) });
    expect([forged.status, await codeOf(forged)]).toEqual([403, 'session.csrf']);
  });
});
