import type { ExportPersonMutation, PersonField } from '../generated/graphql.js';

type Copy = ExportPersonMutation['exportPerson'];
type Key = Exclude<keyof Copy['person'], 'personId' | '__typename'>;

const FIELDS: readonly (readonly [Key, PersonField])[] = [
  ['name', 'NAME'],
  ['document', 'DOCUMENT'],
  ['phone', 'PHONE'],
  ['address', 'ADDRESS'],
  ['birthDay', 'BIRTH_DAY'],
];

/** Words around the copy, in the language of the page. */
export interface CopyWords {
  readonly heading: string;
  readonly field: (field: PersonField) => string;
  readonly nothing: string;
}

const line = (label: string, value: string): string => `${label}：${value}`;

/** What the unit holds of a person as a text for that person (PIPL art. 45): the person first, then every matter. Pure. */
export function copyText({ person, records }: Copy, words: CopyWords): string {
  const own = FIELDS.flatMap(([key, field]) => {
    const value = person[key];
    return value ? [line(words.field(field), value)] : [];
  });
  const matters = records.map(({ title, fields }) =>
    [title, ...fields.map(({ label, value }) => `  ${line(label, value)}`)].join('\n'),
  );
  const parts = [words.heading, own.join('\n'), ...(matters.length > 0 ? matters : [words.nothing])];
  // Windows' editor shows neither lines nor Chinese without these.
  return `\uFEFF${parts.join('\n\n')}\n`.replaceAll('\n', '\r\n');
}
