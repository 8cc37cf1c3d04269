import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Sex } from '@fayuan/kernel';
import type { DocumentKind, Visibility } from '@fayuan/persons';
import { PersonDocumentKindEnum, PersonSexEnum, PersonVisibilityEnum } from './person.enum.js';

@ObjectType('Person', { description: 'A natural person of the own unit, every field masked.' })
export class PersonType {
  @Field(() => ID)
  id!: string;

  @Field(() => PersonVisibilityEnum)
  visibility!: Visibility;

  @Field(() => Boolean, { description: 'A minor or a victim, open to a team alone.' })
  isSealed!: boolean;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => PersonDocumentKindEnum, { nullable: true })
  documentKind!: DocumentKind | null;

  @Field(() => String, { nullable: true })
  document!: string | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true })
  address!: string | null;

  @Field(() => PersonSexEnum, { nullable: true })
  sex!: Sex | null;

  @Field(() => String, { nullable: true, description: 'The year and stars.' })
  birthDay!: string | null;
}

@ObjectType('UnmaskedPerson', {
  description: 'What was asked for in clear, the rest null; show it and keep it nowhere.',
})
export class UnmaskedPersonType {
  @Field(() => ID)
  personId!: string;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  document?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  address?: string | null;

  @Field(() => String, { nullable: true })
  birthDay?: string | null;
}

@ObjectType('HeldField')
export class HeldFieldType {
  @Field(() => String)
  label!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType('HeldRecord', {
  description: 'One thing the unit holds about a person, in the language of the reader.',
})
export class HeldRecordType {
  @Field(() => String)
  title!: string;

  @Field(() => [HeldFieldType])
  fields!: readonly HeldFieldType[];
}

@ObjectType('PersonExport', { description: 'All the own unit holds of one person, for that person.' })
export class PersonExportType {
  @Field(() => UnmaskedPersonType)
  person!: UnmaskedPersonType;

  @Field(() => PersonDocumentKindEnum, { nullable: true })
  documentKind!: DocumentKind | null;

  @Field(() => PersonSexEnum, { nullable: true })
  sex!: Sex | null;

  @Field(() => [HeldRecordType])
  records!: readonly HeldRecordType[];
}
