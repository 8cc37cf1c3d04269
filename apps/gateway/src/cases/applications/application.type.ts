import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Day } from '@fayuan/kernel';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { UnitNameType } from '../../org/unit.type.js';
import { CaseTypeEnum } from '../case.enum.js';
import { AidCaseType } from '../case.type.js';
import type { CaseType, IntakePlace, IntakeState, ParcelKind, ParcelState, PartyRole } from '@fayuan/cases';
import {
  IntakePlaceEnum,
  IntakeStateEnum,
  ParcelKindEnum,
  ParcelStateEnum,
  PartyRoleEnum,
} from './application.enum.js';

@ObjectType('CaseChoice', { description: 'A choice of a form in the language of the reader.' })
export class CaseChoiceType {
  @Field(() => String)
  code!: string;

  @Field(() => String)
  text!: string;

  @Field(() => String, { description: 'Empty where no article lists it.' })
  article!: string;
}

@ObjectType('MatterChoice')
export class MatterChoiceType extends CaseChoiceType {
  @Field(() => [CaseTypeEnum])
  caseTypes!: readonly CaseType[];
}

@ObjectType('ApplicationChoices')
export class ApplicationChoicesType {
  @Field(() => [MatterChoiceType])
  matters!: MatterChoiceType[];

  @Field(() => [CaseChoiceType])
  noMeansGrounds!: CaseChoiceType[];

  @Field(() => [CaseChoiceType])
  notVerifiedGrounds!: CaseChoiceType[];

  @Field(() => [CaseChoiceType])
  urgentGrounds!: CaseChoiceType[];

  @Field(() => [CaseChoiceType])
  refusalReasons!: CaseChoiceType[];

  @Field(() => [CaseChoiceType])
  materials!: CaseChoiceType[];

  @Field(() => [CaseChoiceType])
  noticeGrounds!: CaseChoiceType[];

  @Field(() => [CaseChoiceType])
  requestGrounds!: CaseChoiceType[];

  @Field(() => [CaseChoiceType])
  treatmentGrounds!: CaseChoiceType[];
}

@ObjectType('ApplicationReceipt', { description: 'What became of an application that was handed in.' })
export class ApplicationReceiptType {
  @Field(() => ID, { nullable: true, description: 'At a centre: the case it is now.' })
  caseId!: string | null;

  @Field(() => String, { nullable: true })
  applicationNumber!: string | null;

  @Field(() => [String], { description: 'What is known of the same people in the province: kinds alone.' })
  hits!: readonly string[];

  @Field(() => ID, {
    nullable: true,
    description: 'At a station or branch: the papers as they were handed up.',
  })
  intakeId!: string | null;

  @Field(() => UnitNameType, { nullable: true })
  center!: UnitNameType | null;
}

@ObjectType('CaseDraftVersion')
export class CaseDraftVersionType {
  @Field(() => ID)
  id!: string;

  @Field(() => Int)
  version!: number;
}

@ObjectType('CaseDraft', { description: 'A form begun, for the account alone that began it.' })
export class CaseDraftType extends CaseDraftVersionType {
  @Field(() => String)
  content!: string;

  @Field(() => DateTimeScalar)
  savedAt!: Date;

  @Field(() => ID, { nullable: true, description: 'Papers the centre sent back.' })
  returnedIntakeId!: string | null;
}

@ObjectType('CaseIntake', { description: 'Papers a station or branch took in and handed up.' })
export class CaseIntakeType {
  @Field(() => ID)
  id!: string;

  @Field(() => UnitNameType)
  unit!: UnitNameType;

  @Field(() => UnitNameType)
  center!: UnitNameType;

  @Field(() => CaseTypeEnum)
  caseType!: CaseType;

  @Field(() => String)
  matter!: string;

  @Field(() => DateScalar)
  receivedOn!: Day;

  @Field(() => IntakeStateEnum)
  state!: IntakeState;

  @Field(() => Boolean, {
    description: 'Returned, and not handed up anew since; known to the unit that took them in.',
  })
  awaitsMending!: boolean;

  @Field(() => String, { nullable: true })
  applicationNumber!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => String)
  recordedByName!: string;

  @Field(() => IntakePlaceEnum)
  takenInAt!: IntakePlace;

  @Field(() => [String], { description: 'Papers the centre asks for.' })
  supplementKinds!: readonly string[];

  @Field(() => DateScalar, { nullable: true })
  supplementDueOn!: Day | null;

  @Field(() => DateScalar, { nullable: true })
  suppliedOn!: Day | null;

  @Field(() => [String], { description: 'Those of them that lie with the station.' })
  broughtKinds!: readonly string[];

  @Field(() => DateScalar, { nullable: true })
  broughtOn!: Day | null;
}

@ObjectType('CaseIntakePage')
export class CaseIntakePageType {
  @Field(() => [CaseIntakeType])
  items!: readonly CaseIntakeType[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Boolean)
  hasMore!: boolean;
}

@ObjectType('CaseParcel', { description: 'Papers sent to the own centre.' })
export class CaseParcelType {
  @Field(() => ID)
  id!: string;

  @Field(() => ParcelKindEnum)
  kind!: ParcelKind;

  @Field(() => UnitNameType)
  sender!: UnitNameType;

  @Field(() => DateScalar)
  receivedOn!: Day;

  @Field(() => DateTimeScalar)
  sentAt!: Date;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => ParcelStateEnum)
  state!: ParcelState;

  @Field(() => ID, { nullable: true })
  caseId!: string | null;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => CaseTypeEnum)
  caseType!: CaseType;

  @Field(() => String)
  matter!: string;

  @Field(() => String, { nullable: true })
  causeOfAction!: string | null;

  @Field(() => Boolean)
  isSealed!: boolean;

  @Field(() => Int, { description: 'Pages of papers that came along, while they wait.' })
  pages!: number;
}

@ObjectType('OpenedCase')
export class OpenedCaseType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  applicationNumber!: string;

  @Field(() => [String])
  hits!: readonly string[];
}

@ObjectType('EarlierCase')
export class EarlierCaseType {
  @Field(() => PartyRoleEnum)
  role!: PartyRole;

  @Field(() => AidCaseType)
  case!: AidCaseType;
}

@ObjectType('HardshipStandard')
export class HardshipStandardType {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  place!: string;

  @Field(() => DateScalar)
  validFrom!: Day;

  @Field(() => Int, { description: 'The most a head may have in a month, in cents.' })
  monthlyIncome!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String)
  source!: string;

  @Field(() => String)
  publishedByName!: string;
}
