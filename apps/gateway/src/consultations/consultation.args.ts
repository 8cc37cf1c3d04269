import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { PageArgs } from '../graphql/page.args.js';
import { ConsultationFilterInput, ConsultationInputType } from './consultation.input.js';

@ArgsType()
export class ConsultationsArgs extends PageArgs {
  @Field(() => ConsultationFilterInput)
  filter!: ConsultationFilterInput;
}

@ArgsType()
export class RecordConsultationArgs {
  @Field(() => ConsultationInputType)
  input!: ConsultationInputType;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class DeleteConsultationArgs {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;

  @Field(() => String)
  reason!: string;

  @Field(() => ID)
  idempotencyKey!: string;
}

@ArgsType()
export class EditConsultationArgs extends DeleteConsultationArgs {
  @Field(() => ConsultationInputType)
  input!: ConsultationInputType;
}
