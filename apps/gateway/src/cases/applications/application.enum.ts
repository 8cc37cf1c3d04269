import { registerEnumType } from '@nestjs/graphql';
import {
  AGENCY_KINDS,
  CONTESTABLE,
  FORWARDERS,
  HELP_KINDS,
  HELP_PLACES,
  INTAKE_PLACES,
  MATERIAL_STATES,
  MEANS_RESULTS,
  PARCEL_STATES,
  VERIFIED_ASPECTS,
} from '@fayuan/cases';
import { CLOCK_STATES } from '@fayuan/clocks';
import { DOCUMENT_KINDS } from '@fayuan/persons';
import { enumOf } from '../case.enum.js';

export const ForwarderEnum = enumOf(FORWARDERS);
registerEnumType(ForwarderEnum, { name: 'ApplicationForwarder' });

export const PartyRoleEnum = enumOf(['recipient', 'agent', 'opponent'] as const);
registerEnumType(PartyRoleEnum, { name: 'CasePartyRole' });

export const PartyDocumentKindEnum = enumOf(DOCUMENT_KINDS);
registerEnumType(PartyDocumentKindEnum, { name: 'CasePartyDocumentKind' });

export const PartySexEnum = enumOf(['male', 'female'] as const);
registerEnumType(PartySexEnum, { name: 'CasePartySex' });

export const MaterialStateEnum = enumOf(MATERIAL_STATES);
registerEnumType(MaterialStateEnum, { name: 'CaseMaterialState' });

export const MeansResultEnum = enumOf(MEANS_RESULTS);
registerEnumType(MeansResultEnum, { name: 'MeansResult' });

export const ParcelKindEnum = enumOf(['intake', 'transfer', 'return'] as const);
registerEnumType(ParcelKindEnum, { name: 'CaseParcelKind' });

export const ParcelStateEnum = enumOf(PARCEL_STATES);
registerEnumType(ParcelStateEnum, { name: 'CaseParcelState' });

export const IntakeStateEnum = enumOf(['sent', 'accepted', 'returned'] as const);
registerEnumType(IntakeStateEnum, { name: 'CaseIntakeState' });

export const IntakePlaceEnum = enumOf(INTAKE_PLACES);
registerEnumType(IntakePlaceEnum, { name: 'CaseIntakePlace' });

export const OutcomeEnum = enumOf(['grant', 'refuse'] as const);
registerEnumType(OutcomeEnum, { name: 'CaseOutcome' });

export const DecisionStateEnum = enumOf(['proposed', 'sent_back', 'decided'] as const);
registerEnumType(DecisionStateEnum, { name: 'CaseDecisionState' });

export const ContestableEnum = enumOf(CONTESTABLE);
registerEnumType(ContestableEnum, { name: 'ContestedDecision' });

export const ObjectionStateEnum = enumOf(['open', 'upheld', 'corrected'] as const);
registerEnumType(ObjectionStateEnum, { name: 'CaseObjectionState' });

export const NoticeBasisEnum = enumOf(['notified', 'requested', 'compulsory_treatment'] as const);
registerEnumType(NoticeBasisEnum, { name: 'NoticeBasis' });

export const AgencyKindEnum = enumOf(AGENCY_KINDS);
registerEnumType(AgencyKindEnum, { name: 'AgencyKind' });

export const HelpKindEnum = enumOf(HELP_KINDS);
registerEnumType(HelpKindEnum, { name: 'DutyLawyerHelpKind' });

export const HelpPlaceEnum = enumOf(HELP_PLACES);
registerEnumType(HelpPlaceEnum, { name: 'DutyLawyerPlace' });

export const CaseClockStateEnum = enumOf(CLOCK_STATES);
registerEnumType(CaseClockStateEnum, { name: 'CaseClockState' });

export const VerifiedAspectEnum = enumOf(VERIFIED_ASPECTS);
registerEnumType(VerifiedAspectEnum, { name: 'VerifiedAspect' });
