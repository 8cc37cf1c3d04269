import { nameMissing, nameWrong } from './person.errors.js';

/** Letters of any script with the marks names have: 阿依古丽·买买提, O'Brien, Anne-Marie. No digit, so that no number slips in. */
const NAME = /^[\p{L}\p{M}][\p{L}\p{M}·'\- .]*$/u;
const LONGEST = 50;

/**
 * A person's name in one form: the dot between parts of a name is always ·, blanks are single ones and none lies between
 * Chinese characters.
 * @throws Refusal `person.name_missing` or `person.name` naming the field, never the name
 */
export function personName(typed: string, field: string): string {
  const name = typed
    .normalize('NFKC')
    .trim()
    .replaceAll(/[•‧∙・･●]/g, '·')
    .replaceAll('’', "'")
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})/gu, '');
  if (!name) throw nameMissing(field);
  if (!NAME.test(name) || name.length < 2 || name.length > LONGEST) throw nameWrong(field, LONGEST);
  return name;
}
