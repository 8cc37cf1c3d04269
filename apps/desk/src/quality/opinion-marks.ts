/** What a court or agency is asked about a handler, in the order of the form. */
export const OPINION_MARKS = ['etiquette', 'skill', 'diligence'] as const;
