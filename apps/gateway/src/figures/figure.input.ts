import { ArgsType, Field, ID, InputType, registerEnumType } from '@nestjs/graphql';
import type { Day, Level } from '@fayuan/kernel';
import type { TreeReading } from '@fayuan/ledger';
import { PageArgs } from '../graphql/page.args.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { LevelEnum } from '../org/unit.type.js';

export const TreeReadingEnum = {
  TODAY: 'today',
  THEN: 'then',
  DAY: 'day',
} as const satisfies Record<string, TreeReading>;
registerEnumType(TreeReadingEnum, {
  name: 'TreeReading',
  description: 'By which tree units are summed: of today, of the day of each fact, or of one day.',
});

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

  @Field(() => TreeReadingEnum, {
    nullable: true,
    description: "By which tree; today's unless told otherwise.",
  })
  tree?: TreeReading | null;

  @Field(() => DateScalar, { nullable: true, description: 'With DAY: the tree as it stood on this day.' })
  treeDay?: Day | null;
}

@ArgsType()
export class FigurePageArgs extends PageArgs {
  @Field(() => FigureQueryInput)
  query!: FigureQueryInput;
}

@InputType('SpanInput')
export class SpanInput {
  @Field(() => DateScalar)
  from!: Day;

  @Field(() => DateScalar)
  to!: Day;
}

@ArgsType()
export class FiguresByChildArgs extends FigurePageArgs {
  @Field(() => LevelEnum, {
    nullable: true,
    description: 'All units of this level below, whatever stands between; not given: the direct children.',
  })
  level?: Level | null;

  @Field(() => SpanInput, { nullable: true, description: 'Compare with these days (同比, 环比).' })
  base?: SpanInput | null;
}

@ArgsType()
export class FigureChangesArgs extends FigurePageArgs {
  @Field(() => DateTimeScalar)
  since!: Date;
}
