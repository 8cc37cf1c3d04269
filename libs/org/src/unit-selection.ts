import { isId, type Level } from '@fayuan/kernel';
import type { UnitKind } from './unit.js';

/**
 * Units below the acting one. Levels, kinds and hosts, regions and code prefixes narrow each other: a unit is meant when
 * all of those that are given hold. Named units and those of saved lists come on top. When nothing at all is given,
 * everyone below is meant. Exceptions are taken away last.
 */
export interface UnitSelection {
  readonly levels: readonly Level[];
  readonly unitIds: readonly string[];
  readonly exceptUnitIds: readonly string[];
  /** Centre, station, branch. */
  readonly kinds?: readonly UnitKind[] | undefined;
  /** Branches that live in one of these agencies (妇联, 总工会); beside the kinds, not within them. */
  readonly hosts?: readonly string[] | undefined;
  /** Regions: the unit named and all below it. */
  readonly underIds?: readonly string[] | undefined;
  /** Regions by the beginning of their code (GB/T 2260): 3501 for all of 福州市. */
  readonly codePrefixes?: readonly string[] | undefined;
  /** Saved lists of the acting unit. */
  readonly listIds?: readonly string[] | undefined;
  /** Whole regions taken away: the unit named and all below it. */
  readonly exceptUnderIds?: readonly string[] | undefined;
}

/** A selection that says of every part whether it asks for something. */
export type WholeSelection = { readonly [Part in keyof UnitSelection]-?: NonNullable<UnitSelection[Part]> };

/** Fills in what a selection leaves out. */
export const wholeSelection = (selection: Partial<Nullable<UnitSelection>>): WholeSelection => ({
  levels: selection.levels ?? [],
  kinds: selection.kinds ?? [],
  hosts: selection.hosts ?? [],
  underIds: selection.underIds ?? [],
  codePrefixes: selection.codePrefixes ?? [],
  unitIds: selection.unitIds ?? [],
  listIds: selection.listIds ?? [],
  exceptUnitIds: selection.exceptUnitIds ?? [],
  exceptUnderIds: selection.exceptUnderIds ?? [],
});

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null | undefined };

/** Everyone below. */
export const EVERYONE: UnitSelection = { levels: [], unitIds: [], exceptUnitIds: [] };

/** The parts of a selection that name something by its id. */
export const NAMED = ['unitIds', 'exceptUnitIds', 'underIds', 'exceptUnderIds', 'listIds'] as const;

/** The selection without what cannot be an id: a count is no place to refuse one. */
export function countable<T extends UnitSelection>(selection: T): T {
  const named = NAMED.map((part) => [part, (selection[part] ?? []).filter(isId)]);
  return { ...selection, ...Object.fromEntries(named) };
}

const NARROWING = ['levels', 'kinds', 'hosts', 'underIds', 'codePrefixes'] as const;
const ADDING = ['unitIds', 'listIds'] as const;

const given = (selection: UnitSelection, parts: readonly (keyof UnitSelection)[]): boolean =>
  parts.some((part) => (selection[part]?.length ?? 0) > 0);

/** True when levels, kinds, regions narrow it. */
export const narrows = (selection: UnitSelection): boolean => given(selection, NARROWING);

/** True when nothing is asked for, so that everyone is meant but for the exceptions. */
export const meansEveryone = (selection: UnitSelection): boolean =>
  !narrows(selection) && !given(selection, ADDING);
