import { registerEnumType } from '@nestjs/graphql';
import type { Sex } from '@fayuan/kernel';
import { DOCUMENT_KINDS, type PersonField, type Visibility } from '@fayuan/persons';

export const PersonDocumentKindEnum = Object.fromEntries(
  DOCUMENT_KINDS.map((kind) => [kind.toUpperCase(), kind]),
);
registerEnumType(PersonDocumentKindEnum, { name: 'PersonDocumentKind' });

export const PersonFieldEnum = {
  NAME: 'name',
  DOCUMENT: 'document',
  PHONE: 'phone',
  ADDRESS: 'address',
  BIRTH_DAY: 'birthDay',
} as const satisfies Readonly<Record<string, PersonField>>;
registerEnumType(PersonFieldEnum, { name: 'PersonField' });

export const PersonVisibilityEnum = {
  MASKED: 'masked',
  WITHHELD: 'withheld',
  ERASED: 'erased',
} as const satisfies Readonly<Record<string, Visibility>>;
registerEnumType(PersonVisibilityEnum, {
  name: 'PersonVisibility',
  valuesMap: {
    WITHHELD: { description: 'Sealed to a team the reader is not of.' },
    ERASED: { description: 'Taken away for good.' },
  },
});

export const PersonSexEnum = { MALE: 'male', FEMALE: 'female' } as const satisfies Readonly<
  Record<string, Sex>
>;
registerEnumType(PersonSexEnum, { name: 'PersonSex' });
