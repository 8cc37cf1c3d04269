import { makeLogger } from './logger.js';

const NUMBER = '11010519491231002X';

/** As the driver throws when a row is refused. */
const refused = (): Error =>
  Object.assign(new Error('duplicate key value violates unique constraint "person_once"'), {
    code: '23505',
    query: 'insert into person (document) values ($1)',
    parameters: [NUMBER],
    detail: `Key (document)=(${NUMBER}) already exists.`,
    where: `COPY person, line 1: "${NUMBER}"`,
    driverError: Object.assign(new Error('duplicate key'), {
      detail: `Key (document)=(${NUMBER}) already exists.`,
    }),
  });

describe('the log', () => {
  const lines: string[] = [];
  const logger = makeLogger('test', 'info', { write: (line) => void lines.push(line) });

  it('tells of a fault of the database without the values that were bound', () => {
    logger.error({ err: refused() }, 'request failed');
    logger.error(refused());
    expect(lines).toHaveLength(2);
    for (const line of lines) {
      expect(line).not.toContain(NUMBER);
      expect(JSON.parse(line)).toMatchObject({
        err: { code: '23505', message: expect.stringContaining('person_once') },
      });
    }
  });

  it('keeps words of sign-in out', () => {
    logger.info({ password: 'secret', request: { cookie: 'secret', authorization: 'secret' } });
    expect(lines.at(-1)).not.toContain('secret');
  });
});
