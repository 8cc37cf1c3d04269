import { Refusal, words } from '@fayuan/kernel';

const unknownChoice = (field: string): Refusal =>
  new Refusal({
    code: `input.${field}`,
    field,
    text: words('没有这个选项，请从列表中选择', 'There is no such choice; choose one of the list'),
  });

/** A choice in an address, in the words of the API; null when it is left out. @throws Refusal `input.<field>` for none of them */
export function choiceOf<T extends string>(
  field: string,
  value: string | undefined,
  all: Readonly<Record<string, T>>,
): T | null {
  if (!value) return null;
  const found = Object.hasOwn(all, value) ? all[value] : undefined;
  if (found === undefined) throw unknownChoice(field);
  return found;
}
