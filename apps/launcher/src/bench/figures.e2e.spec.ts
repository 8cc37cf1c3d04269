import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Closing } from '../closing.js';
import { placesOf, projectRoot } from '../places.js';
import { bench } from './bench.js';
import type { BenchResult } from './bench-result.js';

// A system of its own is brought up, filled and measured.
jest.setTimeout(300_000);

const PLACES = `code,parent,level,name
46,,province,海南省
4601,46,prefecture,海口市
460105,4601,county,秀英区
460105001,460105,township,秀英街道
460105002,460105,township,海秀街道
460106,4601,county,龙华区
460106001,460106,township,中山街道
`;

describe('the bench of figures', () => {
  const folder = mkdtempSync(join(tmpdir(), 'fayuan-bench-'));
  const closing = new Closing();
  const said: string[] = [];

  beforeAll(() => {
    jest.spyOn(console, 'log').mockImplementation((line: string) => void said.push(line));
  });
  afterAll(async () => {
    await closing.run();
    jest.restoreAllMocks();
    rmSync(folder, { recursive: true, force: true });
  });

  it('measures every part on a province of seven places, and says each in one line', async () => {
    const regions = join(folder, 'places.csv');
    writeFileSync(regions, PLACES);
    const fail = (error: unknown): never => {
      throw error;
    };
    const places = placesOf(projectRoot, join(folder, 'data'));
    const words = ['figures', '--size=P', '--province=46', `--regions=${regions}`, '--rounds=1', '--times=1'];
    await bench({ places, given: process.env, closing, fail }, words);
    const results = said
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as BenchResult);
    expect(results.map(({ name }) => name)).toEqual([
      'read',
      'read p95',
      'drill',
      'write',
      'memory',
      'read p95 over HTTP',
      'fold',
      'memory',
    ]);
    expect(results[0]).toMatchObject({ indicators: 30 });
    expect(results.find(({ name }) => name === 'fold')).toMatchObject({ facts: 1000 });
    for (const value of results.flatMap((result) => Object.values(result)))
      if (typeof value === 'number') expect(value).toBeGreaterThan(0);
  });
});
