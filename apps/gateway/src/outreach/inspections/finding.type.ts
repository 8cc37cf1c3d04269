import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type {
  Finding,
  FindingCategory,
  FindingCounts,
  FindingLight,
  FindingPhoto,
  FindingSeverity,
  FindingStatus,
  FindingStep,
} from '@fayuan/outreach';
import { LightEnum } from '../../directives/directive.enum.js';
import { DateScalar } from '../../graphql/scalars.js';
import { UnitNameType } from '../../org/unit.type.js';
import {
  FindingCategoryEnum,
  FindingSeverityEnum,
  FindingStatusEnum,
  FindingStepKindEnum,
} from './finding.enum.js';

@ObjectType('FindingPhoto')
export class FindingPhotoType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  url!: string;
}

@ObjectType('FindingStep')
export class FindingStepType {
  @Field(() => ID)
  id!: string;

  @Field(() => FindingStepKindEnum)
  kind!: FindingStep['kind'];

  @Field(() => String, { nullable: true })
  text!: string | null;

  @Field(() => [FindingPhotoType])
  photos!: readonly FindingPhotoType[];

  @Field(() => DateScalar, { nullable: true, description: 'The day it set.' })
  dueOn!: Day | null;

  @Field(() => DateScalar)
  occurredOn!: Day;

  @Field(() => String)
  actorName!: string;
}

@ObjectType('Finding', { description: 'Something an inspection found that must be put right.' })
export class FindingType {
  @Field(() => ID)
  id!: string;

  @Field(() => ID)
  inspectionId!: string;

  @Field(() => UnitNameType, { description: 'The inspected unit.' })
  unit!: UnitNameType;

  @Field(() => UnitNameType)
  inspector!: UnitNameType;

  @Field(() => DateScalar)
  inspectedOn!: Day;

  @Field(() => String)
  text!: string;

  @Field(() => FindingCategoryEnum)
  category!: FindingCategory;

  @Field(() => FindingSeverityEnum)
  severity!: FindingSeverity;

  @Field(() => [FindingPhotoType])
  photos!: readonly FindingPhotoType[];

  @Field(() => DateScalar)
  dueOn!: Day;

  @Field(() => FindingStatusEnum)
  status!: FindingStatus;

  @Field(() => DateScalar, { nullable: true })
  closedOn!: Day | null;

  @Field(() => LightEnum)
  light!: FindingLight;

  @Field(() => [FindingStepType], { description: 'Oldest first.' })
  steps!: readonly FindingStepType[];
}

@ObjectType('FindingCounts', {
  description: 'Whatever statuses are asked for; `overdue` are those of open and returned that are late.',
})
export class FindingCountsType {
  @Field(() => Int)
  open!: number;

  @Field(() => Int)
  answered!: number;

  @Field(() => Int)
  returned!: number;

  @Field(() => Int)
  closed!: number;

  @Field(() => Int)
  overdue!: number;
}

@ObjectType('FindingPage')
export class FindingPageType {
  @Field(() => [FindingType])
  items!: readonly FindingType[];

  @Field(() => Int)
  total!: number;

  @Field(() => FindingCountsType)
  counts!: FindingCounts;

  @Field(() => Boolean)
  hasMore!: boolean;

  @Field(() => String, { nullable: true })
  endCursor!: string | null;
}

const addressed = (photos: readonly FindingPhoto[]): FindingPhotoType[] =>
  photos.map(({ id }) => ({ id, url: `/files/${id}` }));

/** A finding with the addresses of its photos. */
export const shownFinding = (finding: Finding): FindingType => ({
  ...finding,
  photos: addressed(finding.photos),
  steps: finding.steps.map((step) => ({ ...step, photos: addressed(step.photos) })),
});
