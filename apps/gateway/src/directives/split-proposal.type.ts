import { Field, Float, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import { DateScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';

@ObjectType('ProposedShare', { description: 'A unit that may get a share, with what is proposed for it.' })
export class ProposedShareType {
  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => Float, { nullable: true, description: 'In the same days a year ago.' })
  lastYear!: number | null;

  @Field(() => Float)
  even!: number;

  @Field(() => Float, { nullable: true, description: 'Null where nobody did anything a year ago.' })
  byLastYear!: number | null;
}

@ObjectType('SplitProposal', {
  description: 'Ways of dividing a target over the units below; each sums to it.',
})
export class SplitProposalType {
  @Field(() => Float, { nullable: true, description: 'Null where the unit above asked for no amount.' })
  base!: number | null;

  @Field(() => [ProposedShareType])
  shares!: readonly ProposedShareType[];

  @Field(() => DateScalar)
  from!: Day;

  @Field(() => DateScalar)
  to!: Day;
}
