import { registerEnumType } from '@nestjs/graphql';
import { MEASURES, SUBJECT_KINDS } from '@fayuan/cases';
import { enumOf } from '../case.enum.js';

export const AppraisalMeasureEnum = enumOf(MEASURES);
registerEnumType(AppraisalMeasureEnum, { name: 'AppraisalMeasure' });

export const AppraisalSubjectKindEnum = enumOf(SUBJECT_KINDS);
registerEnumType(AppraisalSubjectKindEnum, { name: 'AppraisalSubjectKind' });

export const AwardKindEnum = enumOf(['reward', 'penalty'] as const);
registerEnumType(AwardKindEnum, { name: 'AwardKind' });

export const RowStandingEnum = enumOf(['same', 'added', 'changed', 'gone'] as const);
registerEnumType(RowStandingEnum, { name: 'AppraisalRowStanding' });
