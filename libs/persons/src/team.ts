import { type Colleague, permissionsOf } from '@fayuan/org';

/** Whoever may look in clear may also open what is sealed to the next one; a leader may too, without looking. */
const OPENS = 'person.unmask';

/** True for somebody who, once of a team, can open what is sealed to others. */
export const canOpenToOthers = ({ roles }: Pick<Colleague, 'roles'>): boolean =>
  permissionsOf(roles).has(OPENS);

/**
 * Whether a team without one of its members still holds somebody who signs in and can open what is sealed to others: without one,
 * nobody of those who know the matter could let a colleague in.
 * @param team accounts. @param colleagues those who may sign in for the unit. @param without the account that leaves
 */
export function opensToOthers(
  team: readonly string[],
  colleagues: readonly Pick<Colleague, 'id' | 'roles'>[],
  without: string,
): boolean {
  const staying = new Set(team.filter((id) => id !== without));
  return colleagues.some((colleague) => staying.has(colleague.id) && canOpenToOthers(colleague));
}
