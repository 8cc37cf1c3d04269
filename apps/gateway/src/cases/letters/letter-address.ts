/** Where a letter is downloaded. */
export const letterUrl = (id: string): string => `/case-letters/${id}.docx`;
