import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ConsultationChannel, ConsultationResult, PersonGroup } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import type { MaskedPerson } from '@fayuan/persons';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';
import { PersonType } from '../persons/person.type.js';
import { ConsultationChannelEnum, ConsultationResultEnum, PersonGroupEnum } from './consultation.enum.js';

@ObjectType('Consultation')
export class ConsultationType {
  @Field(() => ID)
  id!: string;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => ConsultationChannelEnum)
  channel!: ConsultationChannel;

  @Field(() => [String])
  matters!: readonly string[];

  @Field(() => [PersonGroupEnum], { nullable: true, description: 'Null in rows of units below.' })
  groups!: readonly PersonGroup[] | null;

  @Field(() => [ConsultationResultEnum])
  results!: readonly ConsultationResult[];

  @Field(() => DateScalar)
  occurredOn!: Day;

  @Field(() => DateScalar, { nullable: true })
  answeredOn!: Day | null;

  @Field(() => ID, { nullable: true })
  activityId!: string | null;

  @Field(() => String, { nullable: true })
  activityTitle!: string | null;

  @Field(() => Boolean, { description: 'False when the figure of the event holds it already.' })
  isCounted!: boolean;

  @Field(() => PersonType, {
    nullable: true,
    description: 'Who asked, masked; null in rows of units below.',
  })
  asker!: MaskedPerson | null;

  @Field(() => Boolean, { description: 'Something is noted; false in rows of units below.' })
  hasNote!: boolean;

  @Field(() => ID, { nullable: true, description: 'The application that came of it.' })
  convertedCaseId!: string | null;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;

  @Field(() => String)
  recordedBy!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  deletedAt!: Date | null;
}

@ObjectType('ConsultationPage')
export class ConsultationPageType {
  @Field(() => [ConsultationType])
  items!: readonly ConsultationType[];

  @Field(() => Int, { description: 'All that match, in 人次.' })
  total!: number;

  @Field(() => Int, { description: 'The matters of all that match, in 件.' })
  questions!: number;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}
