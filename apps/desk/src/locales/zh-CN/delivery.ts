/** Issuing under way, and the flat board. */
export const delivery = {
  delivery: {
    left: '预计还需 {{seconds}} 秒。',
  },
};
