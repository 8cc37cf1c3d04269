import { growProvince, type TestProvince } from '@fayuan/testing';
import { GatewayUnderTest, TEST_PASSWORD } from '../testing/gateway-under-test.js';

const ME = '{ me { account { name login } unit { id name } roles permissions csrfToken } }';

describe('signing in', () => {
  let gateway: GatewayUnderTest;
  let tree: TestProvince;

  beforeAll(async () => {
    gateway = await GatewayUnderTest.start();
    tree = await growProvince(gateway.db);
  });
  afterAll(() => gateway?.stop());

  it('says who is signed in, for which unit and with which permissions', async () => {
    const clerk = await gateway.signedIn(tree.counties[0], ['officer']);
    const { data } = await clerk.query(ME);
    expect(data['me'].unit.id).toBe(tree.counties[0]?.id);
    expect(data['me'].roles).toEqual(['OFFICER']);
    expect(data['me'].permissions).toContain('directive.issue');
  });

  it('answers null to nobody', async () => {
    expect((await gateway.anonymous().query(ME)).data['me']).toBeNull();
    expect(TEST_PASSWORD).toBeTruthy();
  });
});
