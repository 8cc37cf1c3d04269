let csrfToken = '';

/** Keeps the token of the signed-in session; it goes out with every request. */
export const keepCsrfToken = (token: string): void => {
  csrfToken = token;
};

export const currentCsrfToken = (): string => csrfToken;
