const hex = (byte: number): string => byte.toString(16).padStart(2, '0');

/** A random UUID (version 4). `crypto.randomUUID` is missing in Chrome 89 and on plain http addresses. */
export const newKey = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes.set([((bytes[6] ?? 0) & 0x0f) | 0x40], 6);
  bytes.set([((bytes[8] ?? 0) & 0x3f) | 0x80], 8);
  const text = Array.from(bytes, hex).join('');
  return [0, 8, 12, 16, 20].map((start, at, all) => text.slice(start, all[at + 1] ?? 32)).join('-');
};

/**
 * One key per thing the user wants done. Pressing the button again after a lost answer sends the same key, so that
 * the server does it once; what was answered, or is asked for with other values, gets a new one.
 */
export class IntentKeys {
  private readonly keys = new Map<string, string>();

  constructor(private readonly makeKey: () => string = newKey) {}

  /** The key of the intent to send `variables`; the same until `settle`. */
  keyFor(variables: unknown): string {
    const intent = JSON.stringify(variables);
    const known = this.keys.get(intent);
    if (known) return known;
    const key = this.makeKey();
    this.keys.set(intent, key);
    return key;
  }

  /** The server has answered: the next press is a new intent. */
  settle(variables: unknown): void {
    this.keys.delete(JSON.stringify(variables));
  }
}
