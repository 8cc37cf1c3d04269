/** The same keys with other words: what a second language must provide. */
export type TextsLike<Texts> = {
  [Key in keyof Texts]: Texts[Key] extends string ? string : TextsLike<Texts[Key]>;
};
