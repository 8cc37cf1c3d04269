import { Field, ID, InputType } from '@nestjs/graphql';
import type { ConsultationChannel, ConsultationResult, PersonGroup } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { DateScalar } from '../graphql/scalars.js';
import { ConsultationChannelEnum, ConsultationResultEnum, PersonGroupEnum } from './consultation.enum.js';

@InputType('ConsultationAskerInput')
export class ConsultationAskerInput {
  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;
}

@InputType('ConsultationInput')
export class ConsultationInputType {
  @Field(() => ConsultationChannelEnum)
  channel!: ConsultationChannel;

  @Field(() => [String], {
    description:
      'Codes of the form; the first is what the consultation is classed by. One person, as many 件 as matters.',
  })
  matters!: string[];

  @Field(() => [PersonGroupEnum], { nullable: true })
  groups?: PersonGroup[] | null;

  @Field(() => [ConsultationResultEnum], { nullable: true })
  results?: ConsultationResult[] | null;

  @Field(() => DateScalar)
  occurredOn!: Day;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Of a letter or a question by the web; left out while the answer is owed.',
  })
  answeredOn?: Day | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The own activity where it was asked, with the channel EVENT.',
  })
  activityId?: string | null;

  @Field(() => ConsultationAskerInput, {
    nullable: true,
    description: 'Who asked, where it was told; kept sealed. In a change what is empty stays.',
  })
  asker?: ConsultationAskerInput | null;

  @Field(() => String, {
    nullable: true,
    description:
      '备注, up to 500 characters, kept sealed. In a change: null leaves it, an empty text takes it away.',
  })
  note?: string | null;
}

@InputType('ConsultationFilter')
export class ConsultationFilterInput {
  @Field(() => ID, { nullable: true })
  unitId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'What the own unit recorded itself.' })
  ownOnly?: boolean | null;

  @Field(() => ConsultationChannelEnum, { nullable: true })
  channel?: ConsultationChannel | null;

  @Field(() => String, { nullable: true, description: 'A topic, or a branch of law with all its topics.' })
  matter?: string | null;

  @Field(() => PersonGroupEnum, { nullable: true, description: 'Finds records of the own unit alone.' })
  group?: PersonGroup | null;

  @Field(() => ConsultationResultEnum, { nullable: true })
  result?: ConsultationResult | null;

  @Field(() => ID, { nullable: true })
  activityId?: string | null;

  @Field(() => Boolean, { nullable: true })
  unanswered?: boolean | null;

  @Field(() => DateScalar, { nullable: true })
  from?: Day | null;

  @Field(() => DateScalar, { nullable: true })
  to?: Day | null;

  @Field(() => Boolean, { nullable: true })
  includeDeleted?: boolean | null;
}
