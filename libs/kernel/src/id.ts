import { randomBytes } from 'node:crypto';
import { v5, v7, validate } from 'uuid';

/** A new UUIDv7: sorts by the time it was made, so indexes grow at one end. */
export const newId = (): string => v7();

/**
 * The head of a block of UUIDv7, for rows that a statement makes by the thousand: a row's id is the head, one hex digit
 * for the kind of row, and the row's own number as eleven hex digits. Random in 26 bits beside the millisecond.
 */
export const newIdHead = (): string => v7({ seq: randomBytes(4).readUInt32BE() }).slice(0, 24);

export const isId = (value: string): boolean => validate(value);

const NAMESPACE = '6f2f7f3e-8a4c-4c39-9d52-6f0a3b1c9e77';

/** The same id for the same words, always: for rows that are imported or repeated. */
export const stableId = (...words: string[]): string => v5(words.join('\u001f'), NAMESPACE);
