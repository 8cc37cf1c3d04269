import { registerEnumType } from '@nestjs/graphql';
import type {
  DirectiveBox,
  DirectiveKind,
  DirectiveStatus,
  InboxKind,
  Light,
  ReportStatus,
} from '@fayuan/directives';

export const DirectiveStatusEnum = {
  DRAFT: 'draft',
  IN_REVIEW: 'in_review',
  SIGNED_OFF: 'signed_off',
  ISSUING: 'issuing',
  ISSUED: 'issued',
  CLOSED: 'closed',
  WITHDRAWN: 'withdrawn',
} as const satisfies Record<string, DirectiveStatus>;
registerEnumType(DirectiveStatusEnum, { name: 'DirectiveStatus' });

export const DirectiveKindEnum = {
  PUBLICITY_MONTH: 'publicity_month',
  PUBLICITY_WEEK: 'publicity_week',
  GENERAL: 'general',
} as const satisfies Record<string, DirectiveKind>;
registerEnumType(DirectiveKindEnum, { name: 'DirectiveKind' });

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
  DONE: 'done',
} as const satisfies Record<string, Light>;
registerEnumType(LightEnum, { name: 'Light' });

export const InboxKindEnum = {
  SIGN_OFF: 'sign_off',
  SIGN: 'sign',
  REPORT: 'report',
  RETURNED: 'returned',
  REVIEW: 'review',
} as const satisfies Record<string, InboxKind>;
registerEnumType(InboxKindEnum, { name: 'InboxKind' });

export const ReportStatusEnum = {
  SUBMITTED: 'submitted',
  RETURNED: 'returned',
  ACCEPTED: 'accepted',
} as const satisfies Record<string, ReportStatus>;
registerEnumType(ReportStatusEnum, { name: 'ReportStatus' });
