import type { Day } from '@fayuan/kernel';
import type { ChangeKind } from '../directive.js';

/** A change with what of its directive the receivers are told. */
export interface ToldChange {
  readonly id: string;
  readonly kind: ChangeKind;
  readonly reason: string;
  readonly effectiveOn: Day;
  readonly asksSignature: boolean;
  readonly version: number | null;
  readonly supersededById: string | null;
  readonly directiveId: string;
  readonly rootId: string;
  readonly title: string;
  readonly reportDue: Day;
}

/** A receipt that is told now. */
export interface ToldReceipt {
  readonly id: string;
  readonly unitId: string;
  readonly partitionId: string;
  readonly path: string;
  readonly signedOn: Day | null;
  readonly endedAs: 'withdrawn' | 'annulled' | null;
  readonly version: number;
}
