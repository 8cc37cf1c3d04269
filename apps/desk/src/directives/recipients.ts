import type { SelectionFieldsFragment } from '../generated/graphql.js';

/** Units below as the form holds them; what asks for nothing is empty. */
export type SelectionDraft = SelectionFieldsFragment;

/** 主送, and 抄送 when somebody is only to be informed. */
export interface RecipientsDraft extends SelectionDraft {
  copy: SelectionDraft | null;
}

export const nothing = (): SelectionDraft => ({
  levels: [],
  kinds: [],
  hosts: [],
  underIds: [],
  codePrefixes: [],
  unitIds: [],
  listIds: [],
  exceptUnitIds: [],
  exceptUnderIds: [],
});

/** A selection that asks for nothing means everyone below. */
export const everyone = (): RecipientsDraft => ({ ...nothing(), copy: null });

const selectionDraft = (from: SelectionDraft): SelectionDraft => ({
  levels: from.levels,
  kinds: from.kinds,
  hosts: from.hosts,
  underIds: from.underIds,
  codePrefixes: from.codePrefixes,
  unitIds: from.unitIds,
  listIds: from.listIds,
  exceptUnitIds: from.exceptUnitIds,
  exceptUnderIds: from.exceptUnderIds,
});

/** Recipients as they are stored, back in the form. */
export const recipientsDraft = (
  from: SelectionDraft & { readonly copy: SelectionDraft | null },
): RecipientsDraft => ({
  ...selectionDraft(from),
  copy: from.copy ? selectionDraft(from.copy) : null,
});
