import { registerEnumType } from '@nestjs/graphql';
import {
  COMPLAINED_ABOUT,
  COMPLAINT_FORMS,
  COMPLAINT_MATTERS,
  COMPLAINT_RESULTS,
  COMPLAINT_STATUSES,
  COMPLAINT_STEPS,
  FILED_BY,
  GRADES,
  OPINION_KINDS,
  RATINGS,
  REVIEW_MODES,
  VISIT_STATUSES,
  VISIT_WAYS,
} from '@fayuan/cases';
import { enumOf } from '../case.enum.js';

export const CaseRatingEnum = enumOf(RATINGS);
registerEnumType(CaseRatingEnum, { name: 'CaseRating' });

export const VisitWayEnum = enumOf(VISIT_WAYS);
registerEnumType(VisitWayEnum, { name: 'VisitWay' });

export const VisitStatusEnum = enumOf(VISIT_STATUSES);
registerEnumType(VisitStatusEnum, { name: 'VisitStatus' });

export const ReviewModeEnum = enumOf(REVIEW_MODES);
registerEnumType(ReviewModeEnum, { name: 'ReviewMode' });

export const FileGradeEnum = enumOf(GRADES);
registerEnumType(FileGradeEnum, { name: 'FileGrade' });

export const OpinionKindEnum = enumOf(OPINION_KINDS);
registerEnumType(OpinionKindEnum, { name: 'OpinionKind' });

export const ComplaintFiledByEnum = enumOf(FILED_BY);
registerEnumType(ComplaintFiledByEnum, { name: 'ComplaintFiledBy' });

export const ComplaintFormEnum = enumOf(COMPLAINT_FORMS);
registerEnumType(ComplaintFormEnum, { name: 'ComplaintForm' });

export const ComplainedAboutEnum = enumOf(COMPLAINED_ABOUT);
registerEnumType(ComplainedAboutEnum, { name: 'ComplainedAbout' });

export const ComplaintMatterEnum = enumOf(COMPLAINT_MATTERS);
registerEnumType(ComplaintMatterEnum, { name: 'ComplaintMatter' });

export const ComplaintStatusEnum = enumOf(COMPLAINT_STATUSES);
registerEnumType(ComplaintStatusEnum, { name: 'ComplaintStatus' });

export const ComplaintResultEnum = enumOf(COMPLAINT_RESULTS);
registerEnumType(ComplaintResultEnum, { name: 'ComplaintResult' });

export const ComplaintStepEnum = enumOf(COMPLAINT_STEPS);
registerEnumType(ComplaintStepEnum, { name: 'ComplaintStep' });
