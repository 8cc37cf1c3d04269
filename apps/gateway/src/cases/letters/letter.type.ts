import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LETTER_KINDS, type LetterKind } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { enumOf } from '../case.enum.js';

export const LetterKindEnum = enumOf(LETTER_KINDS);
registerEnumType(LetterKindEnum, { name: 'CaseLetterKind' });

@ObjectType('CaseLetter', { description: 'A paper as it was issued.' })
export class LetterType {
  @Field(() => ID)
  id!: string;

  @Field(() => LetterKindEnum)
  kind!: LetterKind;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: 'Of the unit’s letters; of the case, for forms of the file.' })
  number!: string;

  @Field(() => DateScalar)
  datedOn!: Day;

  @Field(() => ID, { nullable: true, description: 'The letter that a receipt is for.' })
  aboutId!: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was issued anew.' })
  againReason!: string | null;

  @Field(() => DateScalar, { nullable: true })
  replacedOn!: Day | null;

  @Field(() => Boolean, { description: 'False once a person it names was erased.' })
  isWhole!: boolean;

  @Field(() => String)
  issuedByName!: string;

  @Field(() => DateTimeScalar)
  issuedAt!: Date;

  @Field(() => String, { description: 'Where it is downloaded, by whoever may see persons in clear.' })
  url!: string;
}

@ObjectType('CaseLetterGap', { description: 'A value that is missing.' })
export class LetterGapType {
  @Field(() => String, { description: 'Where it stands; `input.…` is entered as the letter is issued.' })
  field!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType('PossibleCaseLetter', { description: 'A form as it stands for a case.' })
export class PossibleLetterType {
  @Field(() => LetterKindEnum)
  kind!: LetterKind;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  article!: string;

  @Field(() => String, { nullable: true, description: 'Why it cannot be made yet.' })
  why!: string | null;

  @Field(() => [LetterGapType])
  gaps!: readonly LetterGapType[];

  @Field(() => LetterType, { nullable: true, description: 'The one that was issued and stands.' })
  issued!: LetterType | null;
}

@ObjectType('CaseLetters')
export class CaseLettersType {
  @Field(() => [PossibleLetterType])
  possible!: readonly PossibleLetterType[];

  @Field(() => [LetterType], { description: 'The newest first.' })
  issued!: readonly LetterType[];
}
