import { findOsUser, passingCapability, setprivWords } from './postgres-account.js';

describe('as whom PostgreSQL runs', () => {
  it('finds a user by name only', () => {
    const passwd =
      'root:x:0:0:root:/root:/bin/sh\nnobodyelse:x:7:7::/:\nnobody:x:65534:65533:nobody:/:/bin/false\n';
    expect(findOsUser(passwd, 'nobody')).toEqual({ uid: 65534, gid: 65533 });
    expect(findOsUser(passwd, 'postgres')).toBeUndefined();
    expect(findOsUser('nobody:x::', 'missing')).toBeUndefined();
  });

  it.each([
    ['CapBnd:\t000001ffffffffff', 'dac_read_search'],
    ['CapBnd:\t00000000a80425fb', 'dac_override'],
    ['CapBnd:\t0000000000000000', undefined],
    ['', undefined],
  ])('asks for the smallest capability this machine grants: %s', (status, capability) => {
    expect(passingCapability(status)).toBe(capability);
  });

  it('gives up every other capability', () => {
    const words = setprivWords({ uid: 65534, gid: 65534 }, 'dac_read_search');
    expect(words).toContain('--bounding-set=-all,+dac_read_search');
    expect(words).toContain('--ambient-caps=-all,+dac_read_search');
    expect(words.at(-1)).toBe('--');
  });
});
