import { parsePostmasterPid, servesDataDir } from './postmaster-pid.js';

const whole = [
  '4711',
  '/srv/fayuan/.data/postgres',
  '1790000000',
  '15432',
  '',
  '127.0.0.1',
  ' 1234  5',
  'ready   ',
];

describe('postmaster.pid', () => {
  it('is read line by line', () => {
    expect(parsePostmasterPid(`${whole.join('\n')}\n`)).toEqual({
      pid: 4711,
      dataDir: '/srv/fayuan/.data/postgres',
      port: 15432,
      status: 'ready',
    });
  });

  it('may be cut short while the server comes up', () => {
    expect(parsePostmasterPid('4711\n/srv/data\n')).toEqual({
      pid: 4711,
      dataDir: '/srv/data',
      port: 0,
      status: '',
    });
  });

  it.each(['', 'abc\n/srv/data', '0\n/srv/data', '-5\n/srv/data', '4711'])(
    'is nothing when it says %j',
    (text) => {
      expect(parsePostmasterPid(text)).toBeUndefined();
    },
  );
});

describe('whose server a process is', () => {
  const words = ['/opt/native/bin/postgres', '-D', '/srv/data', '-c', 'port=15432'];

  it('is ours when it serves our folder', () => {
    expect(servesDataDir(words, '/srv/data')).toBe(true);
  });

  it('is a stranger when it serves another, or is another program that got the number', () => {
    expect(servesDataDir(words, '/srv/other')).toBe(false);
    expect(servesDataDir(['/usr/bin/node', '-D', '/srv/data'], '/srv/data')).toBe(false);
    expect(servesDataDir(['postgres: checkpointer '], '/srv/data')).toBe(false);
    expect(servesDataDir([], '/srv/data')).toBe(false);
  });
});
