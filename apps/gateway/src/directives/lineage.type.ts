import { ArgsType, Field, Float, ID, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { DirectiveStatus, Drift, DriftKind } from '@fayuan/directives';
import type { Day } from '@fayuan/kernel';
import { PageArgs } from '../graphql/page.args.js';
import { DateScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';
import { DirectiveStatusEnum } from './directive.enum.js';
import { SectionInput } from './directive.input.js';
import { DirectiveTaskType } from './task.type.js';

export const DriftKindEnum = {
  LOOSER_DATE: 'looser_date',
  MISSING_TASK: 'missing_task',
  LOWER_TARGET: 'lower_target',
  CHANGED_NUMBER: 'changed_number',
} as const satisfies Record<string, DriftKind>;
registerEnumType(DriftKindEnum, { name: 'DriftKind' });

export const DriftFieldEnum = {
  REPORT_DUE: 'reportDue',
  TASK: 'task',
  TEXT: 'text',
} as const satisfies Record<string, Drift['field']>;
registerEnumType(DriftFieldEnum, { name: 'DriftField' });

@ArgsType()
export class LineageArgs extends PageArgs {
  @Field(() => ID)
  directiveId!: string;
}

@InputType('DriftTaskInput')
export class DriftTaskInput {
  @Field(() => String)
  title!: string;

  @Field(() => String)
  indicator!: string;

  @Field(() => Float)
  target!: number;

  @Field(() => DateScalar)
  dueOn!: Day;
}

@InputType('DriftDraftInput', { description: 'A re-issue as it stands in the editor.' })
export class DriftDraftInput {
  @Field(() => ID)
  reissuesId!: string;

  @Field(() => DateScalar)
  reportDue!: Day;

  @Field(() => [SectionInput])
  sections!: SectionInput[];

  @Field(() => [DriftTaskInput])
  tasks!: DriftTaskInput[];
}

@ObjectType('Drift', { description: 'One point in which a re-issue departs from what it hands on.' })
export class DriftType {
  @Field(() => DriftKindEnum)
  kind!: DriftKind;

  @Field(() => ID, { description: 'The upper directive it departs from.' })
  upperId!: string;

  @Field(() => DriftFieldEnum)
  field!: Drift['field'];

  @Field(() => String, { nullable: true })
  task!: string | null;

  @Field(() => String, { nullable: true })
  indicator!: string | null;

  @Field(() => String)
  upperValue!: string;

  @Field(() => String, { nullable: true, description: 'Null when it is missing.' })
  ownValue!: string | null;
}

@ObjectType('LineageNode')
export class LineageNodeType {
  @Field(() => ID)
  id!: string;

  @Field(() => UnitNameType)
  issuer!: UnitNameType;

  @Field(() => String)
  title!: string;

  @Field(() => String, { nullable: true })
  documentNumber!: string | null;

  @Field(() => DirectiveStatusEnum)
  status!: DirectiveStatus;

  @Field(() => DateScalar, { nullable: true })
  issuedOn!: Day | null;

  @Field(() => DateScalar)
  reportDue!: Day;

  @Field(() => [DirectiveTaskType], { description: 'The tasks it adds to those from above.' })
  tasks!: readonly DirectiveTaskType[];

  @Field(() => Int, { nullable: true, description: 'Null above the asker.' })
  recipientCount!: number | null;

  @Field(() => Int)
  reissueCount!: number;

  @Field(() => [DriftType])
  drifts!: readonly DriftType[];
}

@ObjectType('Lineage', { description: 'A directive between those above it and a page of its re-issues.' })
export class LineageType {
  @Field(() => [LineageNodeType], { description: 'Root first.' })
  upper!: readonly LineageNodeType[];

  @Field(() => LineageNodeType)
  directive!: LineageNodeType;

  @Field(() => [LineageNodeType], {
    description: 'Papers below of another lineage that run their campaign as one with it.',
  })
  merged!: readonly LineageNodeType[];

  @Field(() => [LineageNodeType])
  reissues!: readonly LineageNodeType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}
