/*
 * Three rows per unit and table, arranged so that the resolvers can show every text of them:
 *
 *   turn 0  the chain: the province's directive, re-issued by every unit down to the stations, with a merged campaign
 *   turn 1  a draft nobody but its unit may know of
 *   turn 2  a directive of the unit's own that only its direct children received
 *
 * A unit holds receipts of its parent's directives 0 and 2, and has reported on both.
 */
export const TURNS = 3;
export const [CHAIN, DRAFT, OWN] = [0, 1, 2] as const;
