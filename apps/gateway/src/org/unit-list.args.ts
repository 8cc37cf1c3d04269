import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';

@InputType('UnitListInput')
export class UnitListInputType {
  @Field(() => String)
  name!: string;

  @Field(() => [ID])
  unitIds!: string[];
}

@ArgsType()
export class CreateUnitListArgs {
  @Field(() => UnitListInputType)
  input!: UnitListInputType;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class EditUnitListArgs extends CreateUnitListArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@ArgsType()
export class DeleteUnitListArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}
