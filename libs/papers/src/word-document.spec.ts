import { createHash } from 'node:crypto';
import { NOTICE } from './testing/samples.js';
import { wordDocument } from './word-document.js';

const hashOf = async (at: string): Promise<string> =>
  createHash('sha256')
    .update(await wordDocument(NOTICE, { author: '长乐市法律援助中心', at: new Date(at) }))
    .digest('hex');

it('is the same file, byte by byte, for the same paper of the same moment', async () => {
  const first = await hashOf('2026-04-20T08:00:00Z');
  expect(await hashOf('2026-04-20T08:00:00Z')).toBe(first);
  expect(await hashOf('2026-04-21T08:00:00Z')).not.toBe(first);
});
