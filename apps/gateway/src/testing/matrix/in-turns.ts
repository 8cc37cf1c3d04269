/** As many people ask at a time as keeps both the gateway and the test busy. */
const AT_ONCE = 4;

/** Does the work for each, a few at a time. */
export async function inTurns<T>(all: readonly T[], work: (each: T) => Promise<void>): Promise<void> {
  const waiting = [...all];
  const worker = async () => {
    for (let each = waiting.shift(); each !== undefined; each = waiting.shift()) await work(each);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
