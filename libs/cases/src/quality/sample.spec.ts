import fc from 'fast-check';
import { allocation, drawSample, frameDigest, type FrameMember, strataOf } from './sample.js';

const frames = fc
  .uniqueArray(
    fc.record({ id: fc.uuid(), stratum: fc.constantFrom('civil', 'criminal', 'administrative') }),
    {
      selector: ({ id }) => id,
      minLength: 1,
      maxLength: 60,
    },
  )
  .map((frame): FrameMember[] => frame);
const sizes = fc.integer({ min: 1, max: 80 });

describe('the sample of a round of visits', () => {
  it('is drawn again by the same seed, whatever the order of the frame', () => {
    fc.assert(
      fc.property(frames, sizes, fc.string(), (frame, size, seed) => {
        const turned = [...frame].reverse();
        expect(drawSample(turned, size, seed)).toEqual(drawSample(frame, size, seed));
        expect(frameDigest(turned)).toBe(frameDigest(frame));
      }),
    );
  });

  it('has the size asked for, nobody twice, and each stratum by its share', () => {
    fc.assert(
      fc.property(frames, sizes, fc.string(), (frame, size, seed) => {
        const drawn = drawSample(frame, size, seed);
        const n = Math.min(size, frame.length);
        expect(new Set(drawn).size).toBe(n);
        expect(drawn).toHaveLength(n);
        const strata = strataOf(frame);
        const shares = allocation(strata, size);
        for (const [stratum, members] of strata) {
          const share = shares.get(stratum) ?? 0;
          expect(share).toBeLessThanOrEqual(members);
          if (n >= strata.size) expect(share).toBeGreaterThanOrEqual(1);
          expect(share).toBeLessThanOrEqual(Math.ceil((n * members) / frame.length) + 1);
        }
      }),
    );
  });

  it('differs by the seed, and its frame by any member', () => {
    const frame = Array.from({ length: 40 }, (_, at) => ({ id: `case-${at}`, stratum: 'civil' }));
    expect(drawSample(frame, 5, '2026-1')).not.toEqual(drawSample(frame, 5, '2026-2'));
    expect(frameDigest(frame.slice(1))).not.toBe(frameDigest(frame));
  });
});
