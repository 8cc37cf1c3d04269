import type { ReorganisationKind, TreeChangeInput } from '../generated/graphql.js';

/** What the form holds; each kind uses its part. */
export interface ChangeForm {
  kind: ReorganisationKind;
  unitId: string | null;
  parentId: string | null;
  successorId: string | null;
  newUnit: { code: string; placeName: string; name: string };
  movedUnitIds: string[];
  effectiveOn: string | null;
  reason: string;
}

/** Whether all that the kind needs has been given; what is wrong with it the server says. */
export const isComplete = ({ kind, ...form }: ChangeForm): boolean => {
  const needs: Record<ReorganisationKind, unknown> = {
    MOVE: form.parentId,
    MERGE: form.successorId,
    SPLIT: form.newUnit.code && form.newUnit.placeName && form.newUnit.name,
    CLOSE: true,
    REOPEN: true,
  };
  return Boolean(form.unitId && form.effectiveOn && form.reason.trim() && needs[kind]);
};

/** The change as the server takes it: without what its kind does not use, which may be left from another choice. */
export const changeOf = (form: ChangeForm): TreeChangeInput => {
  const { kind, parentId, successorId, newUnit, movedUnitIds } = form;
  return {
    kind,
    unitId: form.unitId ?? '',
    effectiveOn: form.effectiveOn ?? '',
    reason: form.reason.trim(),
    ...(kind === 'MOVE' || kind === 'REOPEN' ? { parentId } : {}),
    ...(kind === 'MERGE' ? { successorId } : {}),
    ...(kind === 'SPLIT' ? { newUnit, movedUnitIds } : {}),
  };
};
