import { useSyncExternalStore } from 'react';

let waiting: ServiceWorker | null = null;
const listeners = new Set<() => void>();

function found(worker: ServiceWorker | null): void {
  waiting = worker;
  for (const listener of listeners) listener();
}

/** Keeps the app shell on the phone; does nothing where service workers are missing (plain http, very old browsers). */
export async function keepShell(): Promise<void> {
  if (!('serviceWorker' in navigator) || import.meta.env.DEV) return;
  const { serviceWorker } = navigator;
  const hadShell = Boolean(serviceWorker.controller);
  serviceWorker.addEventListener('controllerchange', () => {
    if (hadShell) window.location.reload();
  });
  const registration = await serviceWorker.register(`${import.meta.env.BASE_URL}sw.js`);
  const watch = (worker: ServiceWorker | null) => {
    const look = () => {
      if (worker?.state === 'installed' && serviceWorker.controller) found(worker);
    };
    look();
    worker?.addEventListener('statechange', look);
  };
  watch(registration.waiting);
  // The search may have begun before anybody listened.
  watch(registration.installing);
  registration.addEventListener('updatefound', () => watch(registration.installing));
  await registration.update();
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** A function that changes over to the new version, or null when there is none. */
export function useNewVersion(): (() => void) | null {
  const worker = useSyncExternalStore(subscribe, () => waiting);
  return worker && (() => worker.postMessage('take-over'));
}
