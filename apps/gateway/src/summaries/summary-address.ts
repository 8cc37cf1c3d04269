/** Where the Word document of a summary is fetched; the session decides who gets it. */
export const downloadUrl = (id: string): string => `/summaries/${id}.docx`;
