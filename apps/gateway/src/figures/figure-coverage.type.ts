import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { FigureState } from '@fayuan/ledger';

export const FigureStateEnum = {
  NUMBER: 'number',
  NOT_REPORTED: 'not_reported',
  NOT_APPLICABLE: 'not_applicable',
  SUPPRESSED: 'suppressed',
} as const satisfies Record<string, FigureState>;
registerEnumType(FigureStateEnum, {
  name: 'FigureState',
  description:
    'What a figure says: a number (0 is exact), nothing reported yet, not counted at such units, hidden.',
});

@ObjectType('FigureCoverage', {
  description:
    'Of how many units a total speaks: those open in the span, and those that declared every month of it; of a campaign those that owe a report.',
})
export class FigureCoverageType {
  @Field(() => Int)
  expected!: number;

  @Field(() => Int)
  reported!: number;

  @Field(() => Int, { description: 'Of the reported: declared after the day it was due.' })
  late!: number;

  @Field(() => Int, { description: 'Of the reported: something was recorded after the declaration.' })
  revised!: number;

  @Field(() => Int, { description: 'Of the reported: nil reports throughout.' })
  nil!: number;
}
