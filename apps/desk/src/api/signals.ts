import { useSyncExternalStore } from 'react';

/** A value outside React that components can watch. */
export interface Signal<Value> {
  get(): Value;
  set(value: Value): void;
  subscribe(listener: () => void): () => void;
}

export const createSignal = <Value>(initial: Value): Signal<Value> => {
  let current = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => current,
    set: (value) => {
      if (Object.is(value, current)) return;
      current = value;
      listeners.forEach((listener) => listener());
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};

export const useSignal = <Value>(signal: Signal<Value>): Value =>
  useSyncExternalStore(signal.subscribe, signal.get);

/** True while requests do not get through; shown as the amber bar. */
export const networkTrouble = createSignal(false);
/** True while the line for subscriptions is open; polling takes over when it is not. */
export const liveLine = createSignal(false);
/** Counts up when the server says that nobody is signed in any more. */
export const sessionLost = createSignal(0);
