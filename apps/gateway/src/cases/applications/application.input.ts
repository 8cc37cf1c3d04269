import { Field, ID, InputType, Int } from '@nestjs/graphql';
import type {
  CaseForm,
  CaseType,
  Forwarder,
  HardshipProof,
  IntakePlace,
  MaterialState,
  RecipientGroup,
} from '@fayuan/cases';
import type { Day, Sex } from '@fayuan/kernel';
import type { DocumentKind } from '@fayuan/persons';
import { DateScalar, DateTimeScalar } from '../../graphql/scalars.js';
import { CaseFormEnum, CaseTypeEnum, HardshipProofEnum, RecipientGroupEnum } from '../case.enum.js';
import {
  ForwarderEnum,
  IntakePlaceEnum,
  MaterialStateEnum,
  PartyDocumentKindEnum,
  PartySexEnum,
} from './application.enum.js';

@InputType('CasePersonDocumentInput')
export class CasePersonDocumentInput {
  @Field(() => PartyDocumentKindEnum)
  kind!: DocumentKind;

  @Field(() => String)
  number!: string;
}

@InputType('CasePersonInput')
export class CasePersonInput {
  @Field(() => String, { description: 'Empty where a consultation says it.' })
  name!: string;

  @Field(() => CasePersonDocumentInput, { nullable: true })
  document?: CasePersonDocumentInput | null;

  @Field(() => String, { nullable: true })
  phone?: string | null;

  @Field(() => String, { nullable: true })
  address?: string | null;

  @Field(() => PartySexEnum, { nullable: true, description: 'Left empty where the document says it.' })
  sex?: Sex | null;

  @Field(() => DateScalar, { nullable: true })
  birthDay?: Day | null;
}

@InputType('CaseAgentInput')
export class CaseAgentInput {
  @Field(() => CasePersonInput)
  person!: CasePersonInput;

  @Field(() => String, { description: 'How the agent stands to the applicant (art. 40).' })
  relation!: string;
}

@InputType('CaseOpponentInput')
export class CaseOpponentInput {
  @Field(() => CasePersonInput, { nullable: true })
  person?: CasePersonInput | null;

  @Field(() => String, { nullable: true, description: 'Name of an employer or other body.' })
  organization?: string | null;
}

@InputType('HouseholdMeansInput')
export class HouseholdMeansInput {
  @Field(() => Int)
  householdSize!: number;

  @Field(() => Int, { description: 'Of the household in a month, in cents.' })
  monthlyIncome!: number;

  @Field(() => Int, { nullable: true, description: 'Of the applicant alone in a month, in cents.' })
  ownIncome!: number | null;

  @Field(() => Boolean, { description: 'Then the applicant is looked at alone.' })
  opponentInHousehold!: boolean;
}

@InputType('CaseMaterialInput')
export class CaseMaterialInput {
  @Field(() => String)
  kind!: string;

  @Field(() => MaterialStateEnum)
  state!: MaterialState;
}

@InputType('ApplicationInput')
export class ApplicationInputType {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'When the papers were handed in; today when not said.',
  })
  receivedOn?: Day | null;

  @Field(() => CaseTypeEnum)
  caseType!: CaseType;

  @Field(() => CaseFormEnum, { nullable: true })
  caseForm?: CaseForm | null;

  @Field(() => String, { description: 'A code of `applicationChoices.matters`.' })
  matter!: string;

  @Field(() => String, { nullable: true })
  causeOfAction?: string | null;

  @Field(() => String, { nullable: true })
  procedureStage?: string | null;

  @Field(() => String, { nullable: true })
  agency?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Region code of the agency or of where it happened (art. 38).',
  })
  agencyPlace?: string | null;

  @Field(() => [RecipientGroupEnum], { nullable: true })
  groups?: RecipientGroup[] | null;

  @Field(() => Int, { nullable: true })
  claims?: number | null;

  @Field(() => String, { nullable: true, description: 'Ground of art. 32.' })
  noMeansCondition?: string | null;

  @Field(() => String, { nullable: true, description: 'Ground of art. 42.' })
  meansNotVerified?: string | null;

  @Field(() => HardshipProofEnum, { nullable: true })
  hardshipProof?: HardshipProof | null;

  @Field(() => String, { nullable: true, description: 'Ground of art. 44.' })
  urgentGround?: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'When the limitation period ends.' })
  limitationOn?: Day | null;

  @Field(() => Boolean, { nullable: true })
  isSealed?: boolean | null;

  @Field(() => CasePersonInput)
  applicant!: CasePersonInput;

  @Field(() => CaseAgentInput, { nullable: true })
  agent?: CaseAgentInput | null;

  @Field(() => CaseOpponentInput, { nullable: true })
  opponent?: CaseOpponentInput | null;

  @Field(() => String, { nullable: true, description: 'Kept sealed.' })
  facts?: string | null;

  @Field(() => HouseholdMeansInput, { nullable: true })
  means?: HouseholdMeansInput | null;

  @Field(() => [CaseMaterialInput], { nullable: true })
  materials?: CaseMaterialInput[] | null;

  @Field(() => ForwarderEnum, { nullable: true })
  forwardedBy?: Forwarder | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a person in custody asked (art. 39).' })
  askedAt?: Date | null;

  @Field(() => ID, { nullable: true })
  consultationId?: string | null;

  @Field(() => IntakePlaceEnum, {
    nullable: true,
    description: 'Of papers that a station hands up; at the counter when not said.',
  })
  takenInAt?: IntakePlace | null;
}
