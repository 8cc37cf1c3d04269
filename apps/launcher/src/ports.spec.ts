import { createServer } from 'node:net';
import { firstEphemeralPort, firstFreePort, isPortFree, portFrom, portsToTry } from './ports.js';

describe('port choice', () => {
  it('tries the wanted port first, then those after it', () => {
    expect(portsToTry(8080).slice(0, 3)).toEqual([8080, 8081, 8082]);
  });

  it('leaves out ports promised to somebody else', () => {
    expect(portsToTry(8080, new Set([8080, 8082])).slice(0, 2)).toEqual([8081, 8083]);
  });

  it('never wanders into the range the system hands to clients', () => {
    expect(portsToTry(firstEphemeralPort - 2)).toEqual([firstEphemeralPort - 2, firstEphemeralPort - 1]);
    expect(portsToTry(40_000)).toEqual([40_000]);
  });

  it('takes the first free one', async () => {
    const isFree = async (port: number): Promise<boolean> => port === 8083;
    expect(await firstFreePort({ wanted: 8080, isFree })).toBe(8083);
  });

  it('says so when none is free', async () => {
    await expect(firstFreePort({ wanted: 8080, isFree: async () => false })).rejects.toThrow('8080');
  });

  it('sees a real listener', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    expect(await isPortFree(port)).toBe(false);
    await new Promise((resolve) => server.close(resolve));
    expect(await isPortFree(port)).toBe(true);
  });

  it.each(['0', '65536', '80a', '1.5', '-1'])('refuses %s and names the variable', (text) => {
    expect(() => portFrom('GATEWAY_PORT', text)).toThrow('GATEWAY_PORT');
  });

  it('reads a port, and nothing when the variable is empty', () => {
    expect(portFrom('GATEWAY_PORT', '9000')).toBe(9000);
    expect(portFrom('GATEWAY_PORT', '')).toBeUndefined();
    expect(portFrom('GATEWAY_PORT', undefined)).toBeUndefined();
  });
});
