import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type { ReportStatus, ReturnReason } from '@fayuan/directives';
import { CoverageType } from '../figures/coverage.type.js';
import { MeasureType } from '../figures/measure.type.js';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';
import { ReportStatusEnum, ReturnReasonEnum } from './directive.enum.js';

@ObjectType('DutyEvent')
export class DutyEventType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  kind!: string;

  @Field(() => DateScalar)
  occurredOn!: Day;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;

  @Field(() => String)
  actor!: string;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => ReturnReasonEnum, { nullable: true })
  reasonCode!: ReturnReason | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;
}

@ObjectType('CompletionReport')
export class CompletionReportType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  directiveId!: string;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => ReportStatusEnum)
  status!: ReportStatus;

  @Field(() => [MeasureType])
  figures!: readonly MeasureType[];

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => CoverageType)
  coverage!: CoverageType;

  @Field(() => [UnitNameType], {
    description: 'Units below that had not been accepted when the report went up.',
  })
  gaps!: readonly UnitNameType[];

  @Field(() => DateScalar)
  reportedOn!: Day;

  @Field(() => DateTimeScalar)
  recordedAt!: Date;

  @Field(() => String)
  reportedBy!: string;

  @Field(() => ReturnReasonEnum, { nullable: true })
  reasonCode!: ReturnReason | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => Int, { description: 'How often it was sent back.' })
  redoCount!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => [DutyEventType])
  history!: readonly DutyEventType[];
}

@ObjectType('CompletionReportDraft')
export class CompletionReportDraftType {
  @Field(() => ID)
  directiveId!: string;

  @Field(() => [MeasureType])
  figures!: readonly MeasureType[];

  @Field(() => CoverageType)
  coverage!: CoverageType;

  @Field(() => [UnitNameType])
  gaps!: readonly UnitNameType[];
}
