import { registerEnumType } from '@nestjs/graphql';
import type {
  ChangeKind,
  Classification,
  DirectiveBox,
  DirectiveKind,
  DirectiveStatus,
  DocumentKind,
  InboxKind,
  Light,
  ReportStatus,
  ReturnReason,
  Urgency,
} from '@fayuan/directives';

export const DirectiveStatusEnum = {
  DRAFT: 'draft',
  IN_REVIEW: 'in_review',
  SIGNED_OFF: 'signed_off',
  ISSUING: 'issuing',
  ISSUED: 'issued',
  CLOSED: 'closed',
  ARCHIVED: 'archived',
  WITHDRAWN: 'withdrawn',
  ANNULLED: 'annulled',
} as const satisfies Record<string, DirectiveStatus>;
registerEnumType(DirectiveStatusEnum, { name: 'DirectiveStatus' });

export const DirectiveKindEnum = {
  PUBLICITY_MONTH: 'publicity_month',
  PUBLICITY_WEEK: 'publicity_week',
  GENERAL: 'general',
} as const satisfies Record<string, DirectiveKind>;
registerEnumType(DirectiveKindEnum, {
  name: 'DirectiveKind',
  description: 'What kind of campaign it starts; the kind of paper is DocumentKind.',
});

export const DocumentKindEnum = {
  NOTICE: 'notice',
  BULLETIN: 'bulletin',
  LETTER: 'letter',
  REQUEST: 'request',
  REPLY: 'reply',
  REPORT: 'report',
} as const satisfies Record<string, DocumentKind>;
registerEnumType(DocumentKindEnum, {
  name: 'DocumentKind',
  description: '文种: 通知, 通报, 函, 请示, 批复, 报告.',
});

export const UrgencyEnum = {
  URGENT: 'urgent',
  EXTRA_URGENT: 'extra_urgent',
} as const satisfies Record<string, Urgency>;
registerEnumType(UrgencyEnum, { name: 'Urgency', description: '加急, 特急.' });

export const ClassificationEnum = {
  CONFIDENTIAL: 'confidential',
  SECRET: 'secret',
  TOP_SECRET: 'top_secret',
} as const satisfies Record<string, Classification>;
registerEnumType(ClassificationEnum, {
  name: 'Classification',
  description: '秘密, 机密, 绝密. Every one of them is refused: classified papers go by the secrecy channel.',
});

export const ChangeKindEnum = {
  AMENDED: 'amended',
  WITHDRAWN: 'withdrawn',
  ANNULLED: 'annulled',
  CLOSED: 'closed',
} as const satisfies Record<string, ChangeKind>;
registerEnumType(ChangeKindEnum, { name: 'ChangeKind' });

export const DirectiveBoxEnum = {
  SENT: 'sent',
  RECEIVED: 'received',
} as const satisfies Record<string, DirectiveBox>;
registerEnumType(DirectiveBoxEnum, { name: 'DirectiveBox' });

export const LightEnum = {
  NOT_STARTED: 'not_started',
  ON_TRACK: 'on_track',
  NEAR: 'near',
  BEHIND: 'behind',
  OVERDUE: 'overdue',
  RETURNED: 'returned',
  DONE: 'done',
} as const satisfies Record<string, Light>;
registerEnumType(LightEnum, { name: 'Light' });

export const InboxKindEnum = {
  SIGN_OFF: 'sign_off',
  SIGN: 'sign',
  REPORT: 'report',
  RETURNED: 'returned',
  REVIEW: 'review',
  AMENDED: 'amended',
  SIGN_AMENDMENT: 'sign_amendment',
  WITHDRAWN: 'withdrawn',
  ANNULLED: 'annulled',
  UPPER_CHANGED: 'upper_changed',
  PAPER_SIGN_OFF: 'paper_sign_off',
  PAPER_RETURNED: 'paper_returned',
  PAPER_RECEIVE: 'paper_receive',
  PAPER_ANSWER: 'paper_answer',
  READ: 'read',
  TASK_RETURNED: 'task_returned',
  TASK_REVIEW: 'task_review',
  EXTENSION: 'extension',
  FINDING_OPEN: 'finding_open',
  FINDING_RETURNED: 'finding_returned',
  FINDING_REVIEW: 'finding_review',
} as const satisfies Record<string, InboxKind>;
registerEnumType(InboxKindEnum, { name: 'InboxKind' });

export const ReportStatusEnum = {
  SUBMITTED: 'submitted',
  RETURNED: 'returned',
  ACCEPTED: 'accepted',
} as const satisfies Record<string, ReportStatus>;
registerEnumType(ReportStatusEnum, { name: 'ReportStatus' });

export const ReturnReasonEnum = {
  FIGURES_DISAGREE: 'figures_disagree',
  EVIDENCE_MISSING: 'evidence_missing',
  TEXT_INCOMPLETE: 'text_incomplete',
  WRONG_PERIOD: 'wrong_period',
  OTHER: 'other',
} as const satisfies Record<string, ReturnReason>;
registerEnumType(ReturnReasonEnum, { name: 'ReturnReason' });
