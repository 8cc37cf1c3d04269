import { IntentKeys, newKey } from './idempotency.js';

describe('IntentKeys', () => {
  const counting = () => {
    let count = 0;
    return new IntentKeys(() => `key-${++count}`);
  };

  it('keeps the key while the same thing is tried again', () => {
    const keys = counting();
    expect(keys.keyFor({ id: '1' })).toBe('key-1');
    expect(keys.keyFor({ id: '1' })).toBe('key-1');
  });

  it('gives another key for other values, and after an answer', () => {
    const keys = counting();
    keys.keyFor({ id: '1' });
    expect(keys.keyFor({ id: '2' })).toBe('key-2');
    keys.settle({ id: '1' });
    expect(keys.keyFor({ id: '1' })).toBe('key-3');
  });
});

describe('newKey', () => {
  it('is a UUID of version 4, another each time', () => {
    const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    const made = Array.from({ length: 50 }, newKey);
    expect(made.every((key) => shape.test(key))).toBe(true);
    expect(new Set(made).size).toBe(50);
  });
});
