import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { Role } from '@fayuan/org';
import { DateTimeScalar } from '../graphql/scalars.js';
import { RoleEnum } from './role.enum.js';
import { UnitNameType } from './unit.type.js';

@ObjectType('Colleague', { description: 'Somebody of the own unit who may sign in.' })
export class ColleagueType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  post!: string | null;
}

@ObjectType('Account')
export class AccountType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  login!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  post!: string | null;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => [RoleEnum])
  roles!: readonly Role[];

  @Field(() => Boolean)
  active!: boolean;

  @Field(() => DateTimeScalar, { nullable: true })
  lockedUntil!: Date | null;
}
