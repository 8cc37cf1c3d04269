import { Field, ObjectType } from '@nestjs/graphql';
import type { Role } from '@fayuan/org';
import { DateTimeScalar } from '../graphql/scalars.js';
import { AccountType } from '../org/account.type.js';
import { RoleEnum } from '../org/role.enum.js';
import { UnitType } from '../org/unit.type.js';

@ObjectType('Session')
export class SessionType {
  @Field(() => AccountType)
  account!: AccountType;

  @Field(() => UnitType)
  unit!: UnitType;

  @Field(() => [RoleEnum])
  roles!: readonly Role[];

  @Field(() => [String], {
    description:
      'Names of the permissions the roles give, e.g. `directive.issue`; screens hide what is not permitted.',
  })
  permissions!: readonly string[];

  @Field(() => String, { description: 'Send back in the `x-csrf-token` header with every mutation.' })
  csrfToken!: string;

  @Field(() => DateTimeScalar)
  expiresAt!: Date;
}
