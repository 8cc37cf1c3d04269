import { Field, Float, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CaseType, Rating, VisitStatus, VisitWay } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { PageType } from '../../graphql/page.type.js';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { CaseTypeEnum } from '../case.enum.js';
import { CaseRatingEnum, VisitStatusEnum, VisitWayEnum } from './quality.enum.js';

@InputType('VisitAnswersInput')
@ObjectType('VisitAnswers', { description: 'Answers to the five questions.' })
export class VisitAnswersType {
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

@ObjectType('FollowUpVisit', { description: '回访. Who is called is read with a reason of its own.' })
export class FollowUpVisitType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  roundId!: string;

  @Field(() => ID)
  caseId!: string;

  @Field(() => String, { nullable: true })
  caseNumber!: string | null;

  @Field(() => CaseTypeEnum)
  caseType!: CaseType;

  @Field(() => DateScalar, { nullable: true })
  closedOn!: Day | null;

  @Field(() => Boolean, { description: 'False for a sealed case outside its team.' })
  isOpen!: boolean;

  @Field(() => Boolean, { description: 'The reader worked on the case and does not ask its recipient.' })
  isOwnWork!: boolean;

  @Field(() => VisitStatusEnum)
  status!: VisitStatus;

  @Field(() => Int)
  tries!: number;

  @Field(() => DateScalar, { nullable: true })
  lastTriedOn!: Day | null;

  @Field(() => DateScalar, { nullable: true })
  visitedOn!: Day | null;

  @Field(() => VisitWayEnum, { nullable: true })
  how!: VisitWay | null;

  @Field(() => VisitAnswersType, { nullable: true })
  answers!: VisitAnswersType | null;

  @Field(() => Boolean, { nullable: true, description: 'Null when not asked.' })
  tookGifts!: boolean | null;

  @Field(() => String, { nullable: true })
  remark!: string | null;

  @Field(() => String, { nullable: true })
  visitedBy!: string | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType('FollowUpVisitPage')
export class FollowUpVisitPageType extends PageType {
  @Field(() => [FollowUpVisitType])
  items!: readonly FollowUpVisitType[];
}

@ObjectType('WeightedRate', { description: 'A rate with both its parts.' })
export class WeightedRateType {
  @Field(() => Float)
  numerator!: number;

  @Field(() => Float)
  denominator!: number;

  @Field(() => Float, { nullable: true, description: 'Null when nobody rated.' })
  percent!: number | null;
}

@ObjectType('VisitStratum')
export class VisitStratumType {
  @Field(() => CaseTypeEnum)
  caseType!: CaseType;

  @Field(() => Int, { description: 'Closed cases of the type.' })
  frame!: number;

  @Field(() => Int)
  drawn!: number;

  @Field(() => Int)
  rated!: number;

  @Field(() => Int)
  satisfied!: number;
}

@ObjectType('VisitCounts')
export class VisitCountsType {
  @Field(() => Int)
  planned!: number;

  @Field(() => Int)
  tried!: number;

  @Field(() => Int)
  done!: number;
}

@ObjectType('VisitRound')
export class VisitRoundType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => DateScalar)
  startsOn!: Day;

  @Field(() => DateScalar)
  endsOn!: Day;

  @Field(() => Int, { nullable: true, description: 'Null: all cases.' })
  sampleSize!: number | null;

  @Field(() => String, { nullable: true, description: 'Draws the same sample again.' })
  seed!: string | null;

  @Field(() => Int)
  frameSize!: number;

  @Field(() => String, { description: 'SHA-256 of what was drawn from.' })
  frameDigest!: string;

  @Field(() => VisitCountsType)
  counts!: VisitCountsType;

  @Field(() => Int, { description: 'Visits where somebody took money or gifts.' })
  gifts!: number;

  @Field(() => [VisitStratumType])
  strata!: readonly VisitStratumType[];

  @Field(() => WeightedRateType)
  satisfaction!: WeightedRateType;

  @Field(() => String)
  recordedBy!: string;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;
}
