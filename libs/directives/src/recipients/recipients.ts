import type { Level } from '@fayuan/kernel';
import {
  countable,
  meansEveryone,
  type UnitKind,
  type UnitSelection,
  type WholeSelection,
  wholeSelection,
} from '@fayuan/org';

export const RECIPIENT_ROLES = ['primary', 'copy'] as const;
/** 主送: must sign and act. 抄送: is informed, opens it, and owes neither signature nor report. */
export type RecipientRole = (typeof RECIPIENT_ROLES)[number];

/** Whom a directive goes to: the selection itself is 主送; a unit that is meant by both is a primary recipient. */
export interface Recipients extends UnitSelection {
  /** 抄送; a selection that asks for nothing means nobody here. */
  readonly copy?: UnitSelection | null | undefined;
}

/** Recipients with every part of both selections said. */
export interface WholeRecipients extends WholeSelection {
  readonly copy: WholeSelection | null;
}

export const wholeRecipients = (recipients: Recipients): WholeRecipients => ({
  ...wholeSelection(recipients),
  copy: recipients.copy ? wholeSelection(recipients.copy) : null,
});

/** Both selections without ids that are none: what stands in a form is counted, not refused. */
export const countableRecipients = (recipients: Recipients): Recipients => ({
  ...countable(recipients),
  copy: recipients.copy && countable(recipients.copy),
});

/** Recipients of one role, level, kind and host. */
export interface RecipientGroup {
  readonly role: RecipientRole;
  readonly level: Level;
  readonly kind: UnitKind;
  readonly host: string | null;
  readonly count: number;
  /** The names of a small group in the order of the tree, to name its units one by one; empty for a larger one. */
  readonly names: readonly string[];
}

/** How many units a selection comes to, and how the paper would address them. */
export interface RecipientCounts {
  readonly primary: number;
  readonly copy: number;
  readonly groups: readonly RecipientGroup[];
  /** The line 主送. */
  readonly addressee: string;
  /** The line 抄送; null when nobody is copied. */
  readonly copiedTo: string | null;
}

/** The copy selection, when it asks for anybody. */
export const copiesOf = ({ copy }: Recipients): UnitSelection | null =>
  copy && !meansEveryone(copy) ? copy : null;

export const countOf = (groups: readonly RecipientGroup[], role: RecipientRole): number =>
  groups.filter((group) => group.role === role).reduce((sum, group) => sum + group.count, 0);
