import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { LINK_ENDS, type LinkedCase, type LinkEnd } from '@fayuan/cases';
import type { AssignmentState, CaseType, ClosingPaper, MilestoneKind, Stage, ToldHow } from '@fayuan/cases';
import type { Day, Locale } from '@fayuan/kernel';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { CaseStageEnum, CaseTypeEnum, enumOf } from '../case.enum.js';
import { AssignmentStateEnum, ClosingPaperEnum, MilestoneKindEnum, ToldHowEnum } from '../handling.enum.js';

export const LinkEndEnum = enumOf(LINK_ENDS);
registerEnumType(LinkEndEnum, { name: 'HandlerLinkEnd' });

@ObjectType('HandlerLink', { description: 'The way in for a handler without an account, to one case.' })
export class HandlerLinkType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  handlerName!: string;

  @Field(() => String)
  issuedByName!: string;

  @Field(() => DateTimeScalar)
  issuedAt!: Date;

  @Field(() => DateTimeScalar)
  expiresAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Opened last.' })
  openedAt!: Date | null;

  @Field(() => Int)
  openings!: number;

  @Field(() => DateTimeScalar, { nullable: true })
  endedAt!: Date | null;

  @Field(() => LinkEndEnum, { nullable: true })
  endedFor!: LinkEnd | null;

  @Field(() => String, { nullable: true })
  endedByName!: string | null;
}

@ObjectType('IssuedHandlerLink')
export class IssuedLinkType {
  @Field(() => String, {
    description: 'Shown this once: the link is /m/link#token, and what stands behind # goes over no wire.',
  })
  token!: string;
}

@ObjectType('LinkedRecipient', { description: 'Masked; nothing where the case is sealed to its team.' })
export class LinkedRecipientType {
  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;
}

@ObjectType('LinkedClock', { description: 'A term of the law that binds the handler.' })
export class LinkedClockType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  title!: string;

  @Field(() => DateScalar, { nullable: true })
  dueOn!: Day | null;
}

@ObjectType('LinkedMilestone')
export class LinkedMilestoneType {
  @Field(() => ID)
  id!: string;

  @Field(() => MilestoneKindEnum)
  kind!: MilestoneKind;

  @Field(() => DateScalar)
  happenedOn!: Day;

  @Field(() => String, { nullable: true })
  atTime!: string | null;

  @Field(() => String, { nullable: true })
  venue!: string | null;

  @Field(() => ToldHowEnum, { nullable: true })
  toldHow!: ToldHow | null;

  @Field(() => String, { nullable: true })
  note!: string | null;

  @Field(() => Int)
  photos!: number;
}

@ObjectType('LinkedPapers')
export class LinkedPapersType {
  @Field(() => DateScalar)
  closedOn!: Day;

  @Field(() => [ClosingPaperEnum])
  needed!: readonly ClosingPaper[];

  @Field(() => [ClosingPaperEnum])
  handedIn!: readonly string[];
}

@ObjectType('LinkedCase', { description: 'The one case of a link, as its handler may see it.' })
export class LinkedCaseType {
  @Field(() => String)
  unitName!: string;

  @Field(() => String)
  handlerName!: string;

  @Field(() => String, { nullable: true })
  caseNumber!: string | null;

  @Field(() => CaseTypeEnum)
  caseType!: CaseType;

  @Field(() => String)
  matter!: string;

  @Field(() => String, { nullable: true })
  causeOfAction!: string | null;

  @Field(() => String, { nullable: true })
  agency!: string | null;

  @Field(() => CaseStageEnum)
  stage!: Stage;

  @Field(() => AssignmentStateEnum)
  assignmentState!: AssignmentState;

  @Field(() => DateScalar)
  assignedOn!: Day;

  @Field(() => [LinkedRecipientType])
  recipients!: readonly LinkedRecipientType[];

  @Field(() => [LinkedClockType])
  clocks!: readonly LinkedClockType[];

  @Field(() => [MilestoneKindEnum])
  milestoneKinds!: readonly MilestoneKind[];

  @Field(() => [LinkedMilestoneType])
  milestones!: readonly LinkedMilestoneType[];

  @Field(() => LinkedPapersType, {
    nullable: true,
    description: 'Null until the centre has closed the case.',
  })
  papers!: LinkedPapersType | null;

  @Field(() => DateTimeScalar)
  linkExpiresAt!: Date;
}

/** The case in the language of the reader; of photos how many there are. */
export const shownLinkedCase = (found: LinkedCase, locale: Locale): LinkedCaseType => ({
  ...found,
  matter: found.matter[locale],
  clocks: found.clocks.map(({ id, title, dueOn }) => ({ id, title: title[locale], dueOn })),
  milestones: found.milestones.map(({ fileIds, ...each }) => ({ ...each, photos: fileIds.length })),
});
