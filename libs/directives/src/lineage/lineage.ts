import type { Day } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';
import type { DirectiveStatus, DirectiveTask, Section } from '../directive.js';
import type { Drift } from './drift.js';

/** A directive in the tree of originals and re-issues. */
export interface LineageNode {
  readonly id: string;
  readonly issuer: UnitName;
  readonly title: string;
  readonly documentNumber: string | null;
  readonly status: DirectiveStatus;
  readonly issuedOn: Day | null;
  readonly reportDue: Day;
  /** The tasks it adds to those from above. */
  readonly tasks: readonly DirectiveTask[];
  /** Units it was issued to; null above the asker. */
  readonly recipientCount: number | null;
  /** How many of those below re-issued it, as far as the asker may know. */
  readonly reissueCount: number;
  /** Where it departs from what it hands on; empty for an original. */
  readonly drifts: readonly Drift[];
}

/** A node before it is compared. */
export interface StoredNode extends Omit<LineageNode, 'drifts'> {
  readonly sections: readonly Section[];
}

/** A directive between those above it and its re-issues, one level at a time. */
export interface Lineage {
  /** Root first. */
  readonly upper: readonly LineageNode[];
  readonly directive: LineageNode;
  /** Papers below of another lineage that run their campaign as one with this one's: an event counts for both. */
  readonly merged: readonly LineageNode[];
  readonly reissues: readonly LineageNode[];
  readonly endCursor: string | null;
  readonly hasMore: boolean;
}
