/** The part of a region code that says something: 350000 is 35, 350100 is 3501, 350112 and 350112001 are themselves. */
const prefix = (code: string): string => code.replace(/^(\d\d)0000$/, '$1').replace(/^(\d{4})00$/, '$1');

/**
 * Whether a centre may accept by place (art. 38): the agency that handles or decides the matter, or the place where it
 * happened, lies in the centre's region. Nothing said of the place: nothing to doubt.
 */
export const isCompetent = (ownCode: string, agencyPlace: string | null): boolean =>
  agencyPlace === null ||
  agencyPlace.startsWith(prefix(ownCode)) ||
  prefix(ownCode).startsWith(prefix(agencyPlace));

/**
 * Codes of the regions a place lies in, the smallest first: 350112, 350100, 3501, 350000, 35. Units above the counties are called by
 * the one form or the other.
 */
export function regionsOf(place: string): string[] {
  const [province, city, county] = [place.slice(0, 2), place.slice(0, 4), place.slice(0, 6)];
  return [...new Set([county, `${city}00`, city, `${province}0000`, province])];
}
