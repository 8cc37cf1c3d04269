import { Field, ID, InputType } from '@nestjs/graphql';
import type { Role } from '@fayuan/org';
import { RoleEnum } from './role.enum.js';

@InputType('AccountInput')
export class AccountInput {
  @Field(() => ID)
  unitId!: string;

  @Field(() => String)
  login!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { nullable: true })
  post?: string | null;

  @Field(() => String)
  password!: string;

  @Field(() => [RoleEnum])
  roles!: Role[];
}
