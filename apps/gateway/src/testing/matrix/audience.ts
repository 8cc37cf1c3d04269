/**
 * Who may see which column through the API, written by hand. It is narrower than the oracle of the database for what stays
 * in the house, and wider in one place only: what flows down.
 *
 * own        only the unit itself
 * subtree    the unit and those above it
 * addressed  the words of a directive: its unit; those above once it is issued; below, whoever holds a receipt of it or of
 *            a directive that re-issues it, read through the one allow-listed function. The chain (turn 0) was re-issued by
 *            every unit, so all below hold such a receipt; the directive of turn 2 was received by the direct children only
 *            and re-issued by none; the draft of turn 1 is nobody else's.
 * visit      the id alone of a visit, which is the activity of turn 1: the unit and those above it, and the unit below that was
 *            visited, whose findings name it
 * sent_up    a request or report: its unit, and the one directly above once it is sent, which that of turn 2 is
 */
export type Audience = 'own' | 'subtree' | 'addressed' | 'visit' | 'sent_up';
