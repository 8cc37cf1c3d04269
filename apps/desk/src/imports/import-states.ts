import type { LedgerImportState, LedgerKind } from '../generated/graphql.js';
import type { Tone } from '../parts/state-tag.js';
import type { Permission } from '../session/session.js';

export const TONES: Record<LedgerImportState, Tone> = {
  CHECKING: 'busy',
  CHECKED: 'busy',
  RECORDING: 'busy',
  UNREADABLE: 'bad',
  DONE: 'good',
  LAPSED: 'plain',
};

/** True while the server is at work on the file. */
export const isWorking = (state: LedgerImportState): boolean => state === 'CHECKING' || state === 'RECORDING';

/** Ledgers, each with the permission by which a file of it is brought. */
export const LEDGERS: readonly { kind: LedgerKind; needs: Permission }[] = [
  { kind: 'CONSULTATIONS', needs: 'consultation.record' },
  { kind: 'CASES', needs: 'case.handle' },
];
