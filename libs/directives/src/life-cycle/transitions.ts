import { type Text, words } from '@fayuan/kernel';
import type { DirectiveStatus } from '../directive.js';
import { wrongStatus } from '../directives.errors.js';

interface Transition {
  readonly from: readonly DirectiveStatus[];
  readonly to: DirectiveStatus;
  /** The act as a refusal names it. */
  readonly words: Text;
}

/**
 * Every act on a directive, from which states it is possible and to which it leads. In force is no state: an issued
 * directive is in force from its first day, and the clock says when that is.
 */
export const TRANSITIONS = {
  edit: { from: ['draft'], to: 'draft', words: words('修改', 'edited') },
  submit: { from: ['draft'], to: 'in_review', words: words('送签', 'submitted') },
  return: { from: ['in_review'], to: 'draft', words: words('退回', 'returned') },
  sign_off: { from: ['in_review'], to: 'signed_off', words: words('签发', 'signed off') },
  discard: {
    from: ['draft', 'in_review', 'signed_off'],
    to: 'withdrawn',
    words: words('作废', 'discarded'),
  },
  issue: { from: ['signed_off'], to: 'issuing', words: words('印发', 'issued') },
  deliver: { from: ['issuing'], to: 'issued', words: words('送达', 'delivered') },
  amend: { from: ['issued'], to: 'issued', words: words('修改', 'amended') },
  close: { from: ['issued'], to: 'closed', words: words('办结', 'closed') },
  archive: { from: ['closed'], to: 'archived', words: words('归档', 'archived') },
  withdraw: {
    from: ['issuing', 'issued', 'closed', 'archived'],
    to: 'withdrawn',
    words: words('撤销', 'withdrawn'),
  },
  annul: { from: ['issued', 'closed', 'archived'], to: 'annulled', words: words('废止', 'annulled') },
} as const satisfies Record<string, Transition>;

export type DirectiveAct = keyof typeof TRANSITIONS;

/** States that nothing leads out of. */
export const FINAL_STATUSES: readonly DirectiveStatus[] = ['withdrawn', 'annulled'];

/** Where an act leads. @throws Refusal `directive.wrong_status` when it is not possible now */
export function nextStatus(act: DirectiveAct, status: DirectiveStatus): DirectiveStatus {
  const { from, to, words: named }: Transition = TRANSITIONS[act];
  if (!from.includes(status)) throw wrongStatus(named);
  return to;
}
