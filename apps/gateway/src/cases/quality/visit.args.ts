import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import type { VisitStatus, VisitWay } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { PageArgs } from '../../graphql/page.args.js';
import { DateScalar } from '../../graphql/scalars.js';
import { CaseActArgs, KeyArgs } from '../applications/application.args.js';
import { VisitStatusEnum, VisitWayEnum } from './quality.enum.js';
import { VisitAnswersType } from './visit.type.js';

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
export class DrawVisitRoundArgs extends KeyArgs {
  @Field(() => VisitRoundInput)
  input!: VisitRoundInput;
}

@ArgsType()
export class RecordVisitTryArgs extends CaseActArgs {
  @Field(() => String, { nullable: true })
  remark?: string | null;
}

@InputType('VisitRecordInput')
export class VisitRecordInput {
  @Field(() => VisitWayEnum)
  how!: VisitWay;

  @Field(() => DateScalar)
  visitedOn!: Day;

  @Field(() => VisitAnswersType, {
    nullable: true,
    description: 'Not given when the recipient did not rate.',
  })
  answers?: VisitAnswersType | null;

  @Field(() => Boolean, { nullable: true })
  tookGifts?: boolean | null;

  @Field(() => String, { nullable: true, description: 'Names nobody.' })
  remark?: string | null;
}

@ArgsType()
export class RecordVisitArgs extends CaseActArgs {
  @Field(() => VisitRecordInput)
  input!: VisitRecordInput;
}
