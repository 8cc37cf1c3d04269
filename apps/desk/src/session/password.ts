/** Shortest password the server takes; told here before the form is sent. */
export const MIN_PASSWORD = 10;
