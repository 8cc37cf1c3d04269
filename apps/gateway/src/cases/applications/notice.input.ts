import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AgencyKind, HelpKind, HelpPlace, NoticeBasis, RecipientGroup } from '@fayuan/cases';
import type { Day } from '@fayuan/kernel';
import { DateScalar } from '../../graphql/scalars.js';
import { UnitNameType } from '../../org/unit.type.js';
import { RecipientGroupEnum } from '../case.enum.js';
import { AgencyKindEnum, HelpKindEnum, HelpPlaceEnum, NoticeBasisEnum } from './application.enum.js';
import { CasePersonInput } from './application.input.js';

@InputType('NoticeInput')
export class NoticeInputType {
  @Field(() => NoticeBasisEnum)
  basis!: NoticeBasis;

  @Field(() => AgencyKindEnum)
  agencyKind!: AgencyKind;

  @Field(() => String)
  agency!: string;

  @Field(() => String, { description: 'A code of `applicationChoices` for the basis.' })
  ground!: string;

  @Field(() => String, { nullable: true })
  noticeNumber?: string | null;

  @Field(() => DateScalar)
  noticedOn!: Day;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Today when not said; the clock of the assignment runs from it.',
  })
  receivedOn?: Day | null;

  @Field(() => String, { nullable: true })
  causeOfAction?: string | null;

  @Field(() => String, { nullable: true })
  procedureStage?: string | null;

  @Field(() => DateScalar, { nullable: true })
  hearingOn?: Day | null;

  @Field(() => Boolean, { nullable: true })
  isSummary?: boolean | null;

  @Field(() => String, { nullable: true })
  contact?: string | null;

  @Field(() => [RecipientGroupEnum], { nullable: true })
  groups?: RecipientGroup[] | null;

  @Field(() => Boolean, { nullable: true })
  isSealed?: boolean | null;

  @Field(() => CasePersonInput)
  recipient!: CasePersonInput;
}

@InputType('DutyLawyerHelpInput')
export class DutyLawyerHelpInputType {
  @Field(() => HelpKindEnum)
  kind!: HelpKind;

  @Field(() => HelpPlaceEnum)
  placeKind!: HelpPlace;

  @Field(() => String, { nullable: true })
  place?: string | null;

  @Field(() => String)
  lawyer!: string;

  @Field(() => DateScalar)
  helpedOn!: Day;

  @Field(() => Int, { nullable: true })
  helps?: number | null;
}

@ObjectType('DutyLawyerHelp', { description: 'Help of a duty lawyer, counted apart from cases.' })
export class DutyLawyerHelpType {
  @Field(() => ID)
  id!: string;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => HelpKindEnum)
  kind!: HelpKind;

  @Field(() => HelpPlaceEnum)
  placeKind!: HelpPlace;

  @Field(() => String, { nullable: true })
  place!: string | null;

  @Field(() => String)
  lawyer!: string;

  @Field(() => DateScalar)
  helpedOn!: Day;

  @Field(() => Int)
  helps!: number;

  @Field(() => String)
  recordedByName!: string;
}

@ObjectType('DutyLawyerHelpPage')
export class DutyLawyerHelpPageType {
  @Field(() => [DutyLawyerHelpType])
  items!: readonly DutyLawyerHelpType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}

@InputType('HardshipStandardInput')
export class HardshipStandardInputType {
  @Field(() => DateScalar)
  validFrom!: Day;

  @Field(() => Int, { description: 'In cents a head and month.' })
  monthlyIncome!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  source!: string;
}
