import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { Rating, VisitStatus, VisitWay } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { PageArgs } from '../../graphql/page.args.js';
import { DateScalar } from '../../graphql/scalars.js';
import { CaseRatingEnum, VisitStatusEnum, VisitWayEnum } from './quality.enum.js';

@InputType('VisitFilter')
export class VisitFilterInput {
  @Field(() => ID, { nullable: true })
  roundId?: string | null;

  @Field(() => VisitStatusEnum, { nullable: true })
  status?: VisitStatus | null;

  @Field(() => Boolean, { nullable: true })
  onlyGifts?: boolean | null;
}

@ArgsType()
export class VisitsArgs extends PageArgs {
  @Field(() => VisitFilterInput)
  filter!: VisitFilterInput;
}

@InputType('VisitRoundInput')
export class VisitRoundInput {
  @Field(() => String)
  title!: string;

  @Field(() => DateScalar)
  startsOn!: Day;

  @Field(() => DateScalar)
  endsOn!: Day;

  @Field(() => Int, { nullable: true, description: 'All cases when not said.' })
  sampleSize?: number | null;

  @Field(() => String, { nullable: true, description: 'Made when not given.' })
  seed?: string | null;
}

@ArgsType()
export class DrawVisitRoundArgs {
  @Field(() => VisitRoundInput)
  input!: VisitRoundInput;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class RecordVisitTryArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String, { nullable: true })
  remark?: string | null;

  @Field(() => ID)
  idempotencyKey!: string;
}

@InputType('VisitAnswersInput')
export class VisitAnswersInput {
  @Field(() => CaseRatingEnum)
  attitude!: Rating;

  @Field(() => CaseRatingEnum)
  communication!: Rating;

  @Field(() => CaseRatingEnum)
  protection!: Rating;

  @Field(() => CaseRatingEnum)
  outcome!: Rating;

  @Field(() => CaseRatingEnum)
  overall!: Rating;
}

@InputType('VisitRecordInput')
export class VisitRecordInput {
  @Field(() => VisitWayEnum)
  how!: VisitWay;

  @Field(() => DateScalar)
  visitedOn!: Day;

  @Field(() => VisitAnswersInput, {
    nullable: true,
    description: 'Not given when the recipient did not rate.',
  })
  answers?: VisitAnswersInput | null;

  @Field(() => Boolean, { nullable: true })
  tookGifts?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Names nobody.' })
  remark?: string | null;
}

@ArgsType()
export class RecordVisitArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => VisitRecordInput)
  input!: VisitRecordInput;

  @Field(() => ID)
  idempotencyKey!: string;
}
