/** Somebody of a unit by name and post: 林晓（主任）. */
export const personWords = ({ name, post }: { name: string; post?: string | null }): string =>
  post ? `${name}（${post}）` : name;
