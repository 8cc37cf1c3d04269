import { registerEnumType } from '@nestjs/graphql';
import { CASE_BASES, CASE_FORMS, CASE_TYPES, HARDSHIP_PROOFS, RECIPIENT_GROUPS, STAGES } from '@fayuan/cases';

/** An enum of the API from the codes of the domain: `civil_suit` is CIVIL_SUIT. */
export const enumOf = <T extends string>(codes: readonly T[]): Readonly<Record<string, T>> =>
  Object.fromEntries(codes.map((code) => [code.toUpperCase(), code]));

export const CaseBasisEnum = enumOf(CASE_BASES);
registerEnumType(CaseBasisEnum, { name: 'CaseBasis' });

export const CaseTypeEnum = enumOf(CASE_TYPES);
registerEnumType(CaseTypeEnum, { name: 'CaseType' });

export const CaseFormEnum = enumOf(CASE_FORMS);
registerEnumType(CaseFormEnum, { name: 'CaseForm' });

export const RecipientGroupEnum = enumOf(RECIPIENT_GROUPS);
registerEnumType(RecipientGroupEnum, { name: 'CaseRecipientGroup' });

export const HardshipProofEnum = enumOf(HARDSHIP_PROOFS);
registerEnumType(HardshipProofEnum, { name: 'HardshipProof' });

export const CaseStageEnum = enumOf(STAGES);
registerEnumType(CaseStageEnum, { name: 'CaseStage' });
