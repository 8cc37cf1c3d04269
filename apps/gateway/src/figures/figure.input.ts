import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import { PageArgs } from '../graphql/page.args.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';

@InputType('FigureQuery')
export class FigureQueryInput {
  @Field(() => ID, { description: 'The unit itself and all below it.' })
  unitId!: string;

  @Field(() => [String])
  indicators!: string[];

  @Field(() => DateScalar)
  from!: Day;

  @Field(() => DateScalar)
  to!: Day;

  @Field(() => ID, { nullable: true, description: 'Only what is credited to the campaign.' })
  campaignId?: string | null;
}

@ArgsType()
export class FigurePageArgs extends PageArgs {
  @Field(() => FigureQueryInput)
  query!: FigureQueryInput;
}

@ArgsType()
export class FigureChangesArgs extends FigurePageArgs {
  @Field(() => DateTimeScalar)
  since!: Date;
}
