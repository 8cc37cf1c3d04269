import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ConsultationChannel, ConsultationResult, PersonGroup } from '@fayuan/cases';
import { ConsultationChannelEnum, ConsultationResultEnum, PersonGroupEnum } from './consultation.enum.js';

@ObjectType('ChannelChoice')
export class ChannelChoiceType {
  @Field(() => ConsultationChannelEnum)
  code!: ConsultationChannel;

  @Field(() => String)
  name!: string;
}

@ObjectType('GroupChoice')
export class GroupChoiceType {
  @Field(() => PersonGroupEnum)
  code!: PersonGroup;

  @Field(() => String)
  name!: string;
}

@ObjectType('ResultChoice')
export class ResultChoiceType {
  @Field(() => ConsultationResultEnum)
  code!: ConsultationResult;

  @Field(() => String)
  name!: string;
}

@ObjectType('TopicChoice')
export class TopicChoiceType {
  @Field(() => ID)
  code!: string;

  @Field(() => String)
  name!: string;
}

@ObjectType('BranchChoice', {
  description: 'A branch of law with its topics; its own code is for a matter of none of them.',
})
export class BranchChoiceType extends TopicChoiceType {
  @Field(() => [TopicChoiceType])
  topics!: readonly TopicChoiceType[];
}

@ObjectType('ConsultationForm', {
  description: 'What the form offers, in the order of the form and the language of the reader.',
})
export class ConsultationFormType {
  @Field(() => [ChannelChoiceType])
  channels!: readonly ChannelChoiceType[];

  @Field(() => [BranchChoiceType])
  branches!: readonly BranchChoiceType[];

  @Field(() => [GroupChoiceType])
  groups!: readonly GroupChoiceType[];

  @Field(() => [ResultChoiceType])
  results!: readonly ResultChoiceType[];
}
