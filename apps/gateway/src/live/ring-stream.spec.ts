import { fixedClock } from '@fayuan/context';
import { RingStream } from './ring-stream.js';

const clock = fixedClock(new Date('2026-05-07T01:00:00Z'));
const ended = { done: true, value: undefined };
const rung = { done: false, value: { at: clock.now() } };

/** Lets what is already promised happen. */
const settle = async () => {
  for (let turn = 0; turn < 10; turn += 1) await Promise.resolve();
};

describe('a stream of rings', () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  it('rings whoever waits, and whoever comes later for what was missed', async () => {
    const stream = new RingStream(
      clock,
      async () => true,
      () => undefined,
    );
    const waiting = stream.next();
    stream.ring();
    expect(await waiting).toEqual(rung);
    stream.ring();
    jest.advanceTimersByTime(1000);
    expect(await stream.next()).toEqual(rung);
  });

  it('gathers a hundred rings into one at once and one afterwards', async () => {
    const stream = new RingStream(
      clock,
      async () => true,
      () => undefined,
    );
    let rings = 0;
    const pull = async () => {
      for await (const _ of stream) rings += 1;
    };
    const pulling = pull();
    for (let ring = 0; ring < 100; ring += 1) {
      stream.ring();
      await settle();
    }
    expect(rings).toBe(1);
    jest.advanceTimersByTime(1000);
    await settle();
    expect(rings).toBe(2);
    await stream.return();
    await pulling;
  });

  it('ends instead of ringing once the session has ended', async () => {
    let left = 0;
    const stream = new RingStream(
      clock,
      async () => false,
      () => (left += 1),
    );
    const waiting = stream.next();
    stream.ring();
    expect(await waiting).toEqual(ended);
    expect(await stream.next()).toEqual(ended);
    expect(left).toBe(1);
  });

  it('ends without a ring when it is told to look', async () => {
    const stream = new RingStream(
      clock,
      async () => false,
      () => undefined,
    );
    const waiting = stream.next();
    stream.recheck();
    expect(await waiting).toEqual(ended);
  });

  it('does not ring while it cannot be told whether the session lives', async () => {
    let answers = false;
    const lives = async () => {
      if (!answers) throw new Error('no database');
      return true;
    };
    const stream = new RingStream(clock, lives, () => undefined);
    let got: unknown;
    const waiting = stream.next().then((result) => (got = result));
    stream.ring();
    await settle();
    expect(got).toBeUndefined();
    answers = true;
    stream.ring();
    expect(await waiting).toEqual(rung);
  });

  it('lets go of whoever waits when the reader leaves', async () => {
    const stream = new RingStream(
      clock,
      async () => true,
      () => undefined,
    );
    const waiting = stream.next();
    await stream.return();
    expect(await waiting).toEqual(ended);
  });
});
