import { Field, ObjectType } from '@nestjs/graphql';
import { DateTimeScalar } from '../../graphql/scalars.js';
import { ColleagueType } from '../../org/account.type.js';

@ObjectType('CaseTeamMember', { description: 'To whom a sealed case is open.' })
export class CaseTeamMemberType extends ColleagueType {
  @Field(() => DateTimeScalar, { nullable: true, description: 'Null where it was before that was kept.' })
  addedAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'Null where it was before that was kept.' })
  addedByName!: string | null;

  @Field(() => Boolean, { description: 'May sign in for the unit.' })
  isActive!: boolean;
}

@ObjectType('CaseTeam', { description: 'Who may look into a sealed case of the own unit.' })
export class CaseTeamType {
  @Field(() => Boolean)
  isMember!: boolean;

  @Field(() => Boolean, { description: 'Of the team, or a leader.' })
  mayChange!: boolean;

  @Field(() => [CaseTeamMemberType], {
    description: 'In the order in which they came; empty for whoever is outside and may not change it.',
  })
  members!: readonly CaseTeamMemberType[];

  @Field(() => [ColleagueType], { description: 'Whom to ask to be let in.' })
  askable!: readonly ColleagueType[];
}
