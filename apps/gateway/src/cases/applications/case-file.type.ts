import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type {
  AgencyKind,
  Contestable,
  Forwarder,
  MaterialState,
  MeansResult,
  Outcome,
  PartyRole,
} from '@fayuan/cases';
import type { Day, Sex } from '@fayuan/kernel';
import type { DocumentKind } from '@fayuan/persons';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { UnitNameType } from '../../org/unit.type.js';
import {
  AgencyKindEnum,
  ContestableEnum,
  DecisionStateEnum,
  ForwarderEnum,
  MaterialStateEnum,
  MeansResultEnum,
  ObjectionStateEnum,
  OutcomeEnum,
  PartyDocumentKindEnum,
  PartyRoleEnum,
  PartySexEnum,
} from './application.enum.js';
import { CaseClockType } from './case-clock.type.js';

@ObjectType('CaseParty', {
  description: 'Somebody with a part in a case, masked; null where sealed to the reader or erased.',
})
export class CasePartyType {
  @Field(() => PartyRoleEnum)
  role!: PartyRole;

  @Field(() => String, { nullable: true })
  relation!: string | null;

  @Field(() => ID)
  personId!: string;

  @Field(() => String, { description: '`masked`, `withheld` or `erased`' })
  visibility!: string;

  @Field(() => String, { nullable: true })
  name!: string | null;

  @Field(() => PartyDocumentKindEnum, { nullable: true })
  documentKind!: DocumentKind | null;

  @Field(() => String, { nullable: true })
  document!: string | null;

  @Field(() => String, { nullable: true })
  phone!: string | null;

  @Field(() => String, { nullable: true })
  address!: string | null;

  @Field(() => PartySexEnum, { nullable: true })
  sex!: Sex | null;
}

@ObjectType('CaseNarrative')
export class CaseNarrativeType {
  @Field(() => String, { nullable: true })
  facts!: string | null;

  @Field(() => String, { nullable: true })
  opponentOrganization!: string | null;

  @Field(() => Int, { nullable: true })
  householdSize!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of the household in a month, in cents.' })
  monthlyIncome!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of the applicant alone in a month, in cents.' })
  ownIncome!: number | null;

  @Field(() => Boolean, { nullable: true })
  opponentInHousehold!: boolean | null;
}

@ObjectType('CaseFiling', { description: 'How an application came in.' })
export class CaseFilingType {
  @Field(() => String, { nullable: true, description: 'Region code of the agency or of where it happened.' })
  agencyPlace!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the limitation period ends.' })
  limitationOn!: Day | null;

  @Field(() => ForwarderEnum, { nullable: true })
  forwardedBy!: Forwarder | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a person in custody asked (art. 39).' })
  askedAt!: Date | null;
}

@ObjectType('CaseMeans', { description: 'Amounts in cents a head and month.' })
export class CaseMeansType {
  @Field(() => MeansResultEnum)
  result!: MeansResult;

  @Field(() => Int, { nullable: true })
  income!: number | null;

  @Field(() => Int, { nullable: true })
  standard!: number | null;
}

@ObjectType('CaseConflict', { description: 'A handler who acts or acted on the other side of the case.' })
export class CaseConflictType {
  @Field(() => String)
  handlerName!: string;

  @Field(() => String, { nullable: true })
  firm!: string | null;

  @Field(() => String, { nullable: true, description: 'Of the case on the other side.' })
  caseNumber!: string | null;

  @Field(() => Boolean, { description: 'Handles this case now, or is of the firm of whoever does.' })
  isAssigned!: boolean;
}

@ObjectType('CaseMaterial')
export class CaseMaterialType {
  @Field(() => String)
  kind!: string;

  @Field(() => MaterialStateEnum)
  state!: MaterialState;
}

@ObjectType('CaseSupplement')
export class CaseSupplementType {
  @Field(() => [String])
  kinds!: readonly string[];

  @Field(() => DateScalar)
  toldOn!: Day;

  @Field(() => DateScalar)
  dueOn!: Day;

  @Field(() => DateScalar, { nullable: true })
  suppliedOn!: Day | null;

  @Field(() => [String], { description: 'Those that lie with the station which took the papers in.' })
  broughtKinds!: readonly string[];

  @Field(() => DateScalar, { nullable: true })
  broughtOn!: Day | null;
}

@ObjectType('CaseDecision')
export class CaseDecisionType {
  @Field(() => ID)
  id!: string;

  @Field(() => OutcomeEnum)
  outcome!: Outcome;

  @Field(() => String, { nullable: true })
  reasonCode!: string | null;

  @Field(() => String, { nullable: true })
  reason!: string | null;

  @Field(() => DecisionStateEnum)
  state!: 'proposed' | 'sent_back' | 'decided';

  @Field(() => String)
  proposedByName!: string;

  @Field(() => DateTimeScalar)
  proposedAt!: Date;

  @Field(() => String, { nullable: true })
  decidedByName!: string | null;

  @Field(() => DateScalar, { nullable: true })
  decidedOn!: Day | null;

  @Field(() => String, { nullable: true })
  answer!: string | null;

  @Field(() => String, { nullable: true, description: 'The paragraph on remedies, of a refusal.' })
  remedy!: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the applicant received it.' })
  servedOn!: Day | null;
}

@ObjectType('CaseObjection')
export class CaseObjectionType {
  @Field(() => ID)
  id!: string;

  @Field(() => ContestableEnum)
  against!: Contestable;

  @Field(() => DateScalar)
  lodgedOn!: Day;

  @Field(() => Boolean, { description: 'Lodged after the last day of the term.' })
  isLate!: boolean;

  @Field(() => String)
  grounds!: string;

  @Field(() => ObjectionStateEnum)
  state!: 'open' | 'upheld' | 'corrected';

  @Field(() => DateScalar, { nullable: true })
  decidedOn!: Day | null;

  @Field(() => String, { nullable: true })
  decidedByName!: string | null;

  @Field(() => String, { nullable: true })
  words!: string | null;
}

@ObjectType('CaseNotice')
export class CaseNoticeType {
  @Field(() => AgencyKindEnum)
  agencyKind!: AgencyKind;

  @Field(() => String)
  ground!: string;

  @Field(() => String, { nullable: true })
  noticeNumber!: string | null;

  @Field(() => DateScalar)
  noticedOn!: Day;

  @Field(() => DateScalar)
  receivedOn!: Day;

  @Field(() => DateScalar, { nullable: true })
  hearingOn!: Day | null;

  @Field(() => String, { nullable: true })
  contact!: string | null;

  @Field(() => DateScalar, { nullable: true })
  toldOn!: Day | null;

  @Field(() => Boolean, { description: 'The court left fewer than 15 days before the hearing.' })
  isHearingShort!: boolean;
}

@ObjectType('CaseFile', { description: 'What only the unit of a case reads of it.' })
export class CaseFileType {
  @Field(() => [CasePartyType])
  parties!: CasePartyType[];

  @Field(() => CaseNarrativeType, { nullable: true })
  narrative!: CaseNarrativeType | null;

  @Field(() => CaseFilingType, { nullable: true, description: 'Null for a case that came by notice.' })
  filing!: CaseFilingType | null;

  @Field(() => CaseMeansType, { nullable: true })
  means!: CaseMeansType | null;

  @Field(() => [String])
  hits!: readonly string[];

  @Field(() => [CaseConflictType])
  conflicts!: readonly CaseConflictType[];

  @Field(() => UnitNameType, { nullable: true })
  competentCenter!: UnitNameType | null;

  @Field(() => [CaseMaterialType])
  materials!: readonly CaseMaterialType[];

  @Field(() => CaseSupplementType, { nullable: true })
  supplement!: CaseSupplementType | null;

  @Field(() => [CaseDecisionType])
  decisions!: readonly CaseDecisionType[];

  @Field(() => [CaseObjectionType])
  objections!: readonly CaseObjectionType[];

  @Field(() => CaseNoticeType, { nullable: true })
  notice!: CaseNoticeType | null;

  @Field(() => [CaseClockType])
  clocks!: CaseClockType[];
}
