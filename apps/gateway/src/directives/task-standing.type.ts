import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import type {
  EvidenceRule,
  ExtensionStatus,
  ReturnReason,
  TaskAct,
  TaskActStatus,
  TaskReview,
  TaskStanding,
} from '@fayuan/directives';
import { DateScalar, DateTimeScalar } from '../graphql/scalars.js';
import { UnitNameType } from '../org/unit.type.js';
import { ReturnReasonEnum } from './directive.enum.js';
import { EvidenceRuleEnum, ExtensionStatusEnum, TaskActStatusEnum } from './task.enum.js';
import { TaskProgressType } from './task-progress.type.js';

@ObjectType('TaskFile', { description: 'A picture that lies with an act or an activity.' })
export class TaskFileType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  url!: string;
}

const fileOf = (id: string): TaskFileType => ({ id, url: `/files/${id}` });

@ObjectType('EvidenceCheck')
export class EvidenceCheckType {
  @Field(() => EvidenceRuleEnum)
  rule!: EvidenceRule;

  @Field(() => Float)
  wanted!: number;

  @Field(() => Float)
  present!: number;

  @Field(() => Boolean)
  complete!: boolean;
}

@ObjectType('TaskAct', { description: 'What a unit says it has done of a task.' })
export class TaskActType {
  @Field(() => ID)
  id!: string;

  @Field(() => TaskActStatusEnum)
  status!: TaskActStatus;

  @Field(() => DateScalar)
  doneOn!: Day;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => [TaskFileType])
  files!: readonly TaskFileType[];

  @Field(() => Int)
  redoCount!: number;

  @Field(() => DateTimeScalar)
  reportedAt!: Date;

  @Field(() => String)
  reportedBy!: string;

  @Field(() => ReturnReasonEnum, { nullable: true })
  reasonCode!: ReturnReason | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => String, { nullable: true })
  decidedBy!: string | null;
}

@ObjectType('TaskPartner', { description: 'A unit named with others for the task (主办、协办).' })
export class TaskPartnerType {
  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => Boolean)
  lead!: boolean;

  @Field(() => TaskActStatusEnum, { nullable: true })
  status!: TaskActStatus | null;
}

@ObjectType('LastExtension')
export class LastExtensionType {
  @Field(() => ExtensionStatusEnum)
  status!: ExtensionStatus;

  @Field(() => DateScalar)
  wantedUntil!: Day;

  @Field(() => DateScalar, { nullable: true })
  grantedUntil!: Day | null;

  @Field(() => String, { nullable: true })
  answer!: string | null;
}

@ObjectType('ShareStanding')
export class ShareStandingType {
  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => Float)
  quantity!: number;

  @Field(() => Float, { nullable: true })
  achieved!: number | null;
}

@ObjectType('TaskSplit', { description: 'How the unit split the task over units below.' })
export class TaskSplitType {
  @Field(() => Float, { nullable: true, description: 'What was to be split when it was split.' })
  base!: number | null;

  @Field(() => String, { nullable: true })
  differenceReason!: string | null;

  @Field(() => [ShareStandingType])
  shares!: readonly ShareStandingType[];
}

@ObjectType('CurvePoint', { description: 'Plan and deed by the end of a day.' })
export class CurvePointType {
  @Field(() => DateScalar)
  day!: Day;

  @Field(() => Float)
  planned!: number;

  @Field(() => Float, { nullable: true, description: 'Null after today.' })
  achieved!: number | null;
}

@ObjectType('TaskStanding', { description: 'One task at one unit.' })
export class TaskStandingType {
  @Field(() => TaskProgressType)
  progress!: TaskProgressType;

  @Field(() => [CurvePointType], { description: 'From the first day to the due day or a later last event.' })
  curve!: readonly CurvePointType[];

  @Field(() => Boolean, {
    description: 'The unit received it and answers for it; false where it set the task.',
  })
  received!: boolean;

  @Field(() => UnitNameType, { nullable: true, description: 'Who gave the unit its share.' })
  sharer!: UnitNameType | null;

  @Field(() => TaskActType, { nullable: true })
  act!: TaskActType | null;

  @Field(() => EvidenceCheckType)
  evidence!: EvidenceCheckType;

  @Field(() => [TaskFileType], { description: 'The first photos of act and activities.' })
  photos!: readonly TaskFileType[];

  @Field(() => [TaskPartnerType])
  partners!: readonly TaskPartnerType[];

  @Field(() => LastExtensionType, { nullable: true })
  extension!: LastExtensionType | null;

  @Field(() => TaskSplitType, { nullable: true })
  split!: TaskSplitType | null;
}

@ObjectType('TaskReview', { description: 'What a unit below said of a task, for the unit that decides.' })
export class TaskReviewType extends TaskActType {
  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => ID)
  taskId!: string;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  indicator!: string;

  @Field(() => Float)
  achieved!: number;

  @Field(() => Float, { nullable: true })
  share!: number | null;

  @Field(() => EvidenceCheckType)
  evidence!: EvidenceCheckType;

  @Field(() => [TaskFileType])
  photos!: readonly TaskFileType[];
}

const actOf = <T extends TaskAct>({ fileIds, ...act }: T) => ({ ...act, files: fileIds.map(fileOf) });

export const reviewOf = ({ photoIds, ...review }: TaskReview): TaskReviewType => ({
  ...actOf(review),
  photos: photoIds.map(fileOf),
});

export function standingOf(standing: TaskStanding): TaskStandingType {
  const { facts, evidence, photoIds, sharer, shares, curve, ...progress } = standing;
  const { act, partners, extension, split, received } = facts;
  return {
    progress,
    curve,
    received,
    sharer,
    act: act && actOf(act),
    evidence,
    photos: photoIds.map(fileOf),
    partners,
    extension,
    split: split && { base: split.base, differenceReason: split.differenceReason, shares },
  };
}
