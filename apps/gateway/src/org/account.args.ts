import { ArgsType, Field, ID } from '@nestjs/graphql';
import type { Role } from '@fayuan/org';
import { AccountInput } from './account.input.js';
import { RoleEnum } from './role.enum.js';

@ArgsType()
export class CreateAccountArgs {
  @Field(() => AccountInput)
  input!: AccountInput;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
class AccountChangeArgs {
  @Field(() => ID)
  accountId!: string;

  @Field(() => ID)
  unitId!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class SetAccountRolesArgs extends AccountChangeArgs {
  @Field(() => [RoleEnum])
  roles!: Role[];
}

@ArgsType()
export class SetAccountActiveArgs extends AccountChangeArgs {
  @Field(() => Boolean)
  active!: boolean;
}

@ArgsType()
export class ResetPasswordArgs extends AccountChangeArgs {
  @Field(() => String)
  password!: string;
}
