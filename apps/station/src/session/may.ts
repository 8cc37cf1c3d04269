import type { Person } from './session.js';

/** Whether the person may; the server judges again. What a phone remembers from an older version says nothing yet. */
export const may = ({ permissions = [] }: Pick<Person, 'permissions'>, permission: string): boolean =>
  permissions.includes(permission);
