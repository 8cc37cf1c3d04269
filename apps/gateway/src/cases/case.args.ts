import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import type { CaseType, Stage } from '@fayuan/cases';
import { PageArgs } from '../graphql/page.args.js';
import { CaseStageEnum, CaseTypeEnum } from './case.enum.js';

@InputType('CaseFilter')
export class CaseFilterInput {
  @Field(() => ID, { nullable: true, description: 'The unit with all below it; the own one when not said.' })
  unitId?: string | null;

  @Field(() => [CaseStageEnum], { nullable: true })
  stages?: Stage[] | null;

  @Field(() => CaseTypeEnum, { nullable: true })
  caseType?: CaseType | null;

  @Field(() => String, { nullable: true, description: 'Part of an application or case number.' })
  number?: string | null;
}

@ArgsType()
export class CasesArgs extends PageArgs {
  @Field(() => CaseFilterInput)
  filter!: CaseFilterInput;
}
