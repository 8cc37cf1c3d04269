import { useEffect, useRef } from 'react';

type KeyActs = Record<string, (() => void) | undefined>;

const LEAP_MS = 1500;
/** Until when the letter after G is a place to go to, so that no screen takes it for one of its own keys. */
let leapUntil = 0;

/** No letter is typed into these; a screen keeps its keys while one of them has the focus. */
const CHOICES = ['radio', 'checkbox'];

const typingIn = (target: EventTarget | null): boolean => {
  if (target instanceof HTMLInputElement) return !CHOICES.includes(target.type);
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['TEXTAREA', 'SELECT'].includes(target.tagName))
  );
};

const dialogOpen = (): boolean =>
  document.querySelector('.ant-modal-wrap:not([style*="display: none"]), .ant-drawer-open') !== null;

/** The key to act on; undefined while typing, in an IME composition, under a dialog or with a modifier held. */
const plainKey = (event: KeyboardEvent): string | undefined => {
  if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const isLetter = event.key.length === 1;
  if (typingIn(event.target) || (!isLetter && event.target instanceof HTMLInputElement)) return undefined;
  if (dialogOpen()) return undefined;
  return isLetter ? event.key.toLowerCase() : event.key;
};

const useKeyListener = (onKey: (key: string, event: KeyboardEvent) => void): void => {
  const current = useRef(onKey);
  useEffect(() => {
    current.current = onKey;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      const key = plainKey(event);
      if (key !== undefined) current.current(key, event);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  }, []);
};

/** Single keys of a screen. */
export const useKeys = (acts: KeyActs): void =>
  useKeyListener((key, event) => {
    const act = acts[key];
    if (!act || Date.now() < leapUntil) return;
    event.preventDefault();
    act();
  });

/** G and then a letter goes to a place. */
export const useLeaps = (acts: KeyActs): void =>
  useKeyListener((key, event) => {
    if (key === 'g') {
      leapUntil = Date.now() + LEAP_MS;
      return;
    }
    const act = Date.now() < leapUntil ? acts[key] : undefined;
    leapUntil = 0;
    if (!act) return;
    event.preventDefault();
    act();
  });
