import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { CaseBasis, CaseForm, CaseType, HardshipProof, RecipientGroup, Stage } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';
import {
  CaseBasisEnum,
  CaseFormEnum,
  CaseStageEnum,
  CaseTypeEnum,
  HardshipProofEnum,
  RecipientGroupEnum,
} from './case.enum.js';

@ObjectType('CaseMatter', { description: 'What a case is about and on what grounds it is taken.' })
export class CaseMatterType {
  @Field(() => CaseBasisEnum)
  basis!: CaseBasis;

  @Field(() => CaseTypeEnum)
  caseType!: CaseType;

  @Field(() => CaseFormEnum, { nullable: true, description: 'Null for a criminal case.' })
  caseForm!: CaseForm | null;

  @Field(() => String, { description: 'A head of Legal Aid Act arts. 25, 28 or 31.' })
  matter!: string;

  @Field(() => String, { nullable: true })
  causeOfAction!: string | null;

  @Field(() => String, { nullable: true })
  procedureStage!: string | null;

  @Field(() => String, { nullable: true, description: '办案机关' })
  agency!: string | null;

  @Field(() => [RecipientGroupEnum])
  groups!: readonly RecipientGroup[];

  @Field(() => Int, { description: 'As how many cases it counts.' })
  claims!: number;

  @Field(() => String, { nullable: true, description: 'Ground of art. 32: no means condition.' })
  noMeansCondition!: string | null;

  @Field(() => String, { nullable: true, description: 'Ground of art. 42: means are not verified.' })
  meansNotVerified!: string | null;

  @Field(() => HardshipProofEnum, { nullable: true })
  hardshipProof!: HardshipProof | null;

  @Field(() => String, { nullable: true, description: 'Ground of art. 44: aid first, papers later.' })
  urgentGround!: string | null;
}

@ObjectType('AidCase', { description: 'An application and the case it became.' })
export class AidCaseType {
  @Field(() => ID)
  id!: string;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => CaseStageEnum)
  stage!: Stage;

  @Field(() => String, { nullable: true })
  applicationNumber!: string | null;

  @Field(() => String, { nullable: true })
  caseNumber!: string | null;

  @Field(() => DateScalar)
  receivedOn!: Day;

  @Field(() => DateScalar, { nullable: true })
  decidedOn!: Day | null;

  @Field(() => DateScalar, { nullable: true })
  closedOn!: Day | null;

  @Field(() => UnitNameType, { description: 'The station, branch or centre that took the papers in.' })
  takenInBy!: UnitNameType;

  @Field(() => Boolean, { description: 'The case of a minor or of a victim, open to its team alone.' })
  isSealed!: boolean;

  @Field(() => CaseMatterType, { nullable: true, description: 'Null outside the team of a sealed case.' })
  matter!: CaseMatterType | null;

  @Field(() => Int)
  version!: number;
}

@ObjectType('CaseStageCount')
export class CaseStageCountType {
  @Field(() => CaseStageEnum)
  stage!: Stage;

  @Field(() => Int)
  cases!: number;
}

@ObjectType('AidCasePage')
export class AidCasePageType {
  @Field(() => [AidCaseType])
  items!: readonly AidCaseType[];

  @Field(() => Int)
  total!: number;

  @Field(() => [CaseStageCountType], { description: 'By stage, whatever stages are asked for.' })
  counts!: readonly CaseStageCountType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}

@ObjectType('CaseEvent')
export class CaseEventType {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'An act such as `grant`, or a milestone of the handling.' })
  kind!: string;

  @Field(() => DateScalar)
  occurredOn!: Day;

  @Field(() => String, { nullable: true })
  remark!: string | null;

  @Field(() => String)
  actorName!: string;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;
}
