/** What a row of the menu is made of. */
interface Grouped<Group extends string> {
  readonly group?: Group;
}

/** A place by itself, or a part of the menu with its places. */
export type MenuRow<Group extends string, Place extends Grouped<Group>> =
  { readonly place: Place } | { readonly group: Group; readonly places: readonly Place[] };

/**
 * The menu of somebody for whom these places are open, in their order: a part stands where its first place does. A part with a
 * single place would hide it behind a word more, so that place stands by itself.
 */
export function menuRows<Group extends string, Place extends Grouped<Group>>(
  open: readonly Place[],
): MenuRow<Group, Place>[] {
  const parts = new Map<Group, Place[]>();
  for (const place of open)
    if (place.group) parts.set(place.group, [...(parts.get(place.group) ?? []), place]);
  return open.flatMap((place): MenuRow<Group, Place>[] => {
    const places = place.group && parts.get(place.group);
    if (!place.group || !places || places.length === 1) return [{ place }];
    return places[0] === place ? [{ group: place.group, places }] : [];
  });
}

/** Which parts are open, as the browser keeps it; what it kept before parts changed their names means nothing. */
export function keptParts(kept: string | null, known: readonly string[]): string[] {
  return known.filter((part) => (kept ?? '').split(' ').includes(part));
}
