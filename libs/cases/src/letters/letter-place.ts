/** What the sealed words of a letter belong to: its row, and no other. */
export const letterPlace = (id: string): string => `letter ${id}`;
