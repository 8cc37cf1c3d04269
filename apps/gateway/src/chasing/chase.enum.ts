import { registerEnumType } from '@nestjs/graphql';
import type { ChasedDuty, ChaseRole, DeliveryState, SkipReason } from '@fayuan/directives';
import type { ChannelKind, OutsideChannel } from '@fayuan/notify';

export const ChasedDutyEnum = {
  SIGN: 'sign',
  REPORT: 'report',
  SIGN_AMENDMENT: 'sign_amendment',
} as const satisfies Record<string, ChasedDuty>;
registerEnumType(ChasedDutyEnum, { name: 'ChasedDuty' });

export const ChaseRoleEnum = { OWN: 'own', BELOW: 'below' } as const satisfies Record<string, ChaseRole>;
registerEnumType(ChaseRoleEnum, {
  name: 'ChaseRole',
  description: 'Whether a unit was told of a duty of its own or of late units below it.',
});

export const ChaseTowardEnum = {
  UNIT: 'unit',
  SUPERIOR: 'superior',
  ISSUER: 'issuer',
} as const satisfies Record<string, 'unit' | 'superior' | 'issuer'>;
registerEnumType(ChaseTowardEnum, { name: 'ChaseToward' });

export const SkipReasonEnum = {
  TOLD_TODAY: 'told_today',
  IN_REVIEW: 'in_review',
  COVERED: 'covered',
  DONE: 'done',
  NOT_ADDRESSED: 'not_addressed',
} as const satisfies Record<string, SkipReason>;
registerEnumType(SkipReasonEnum, { name: 'SkipReason', description: 'Why a unit was not chased.' });

export const ChannelKindEnum = {
  IN_APP: 'in_app',
  EMAIL: 'email',
  WEBHOOK: 'webhook',
} as const satisfies Record<string, ChannelKind>;
registerEnumType(ChannelKindEnum, { name: 'ChannelKind' });

export const OutsideChannelEnum = {
  EMAIL: 'email',
  WEBHOOK: 'webhook',
} as const satisfies Record<string, OutsideChannel>;
registerEnumType(OutsideChannelEnum, { name: 'OutsideChannel' });

export const DeliveryStateEnum = {
  WAITING: 'waiting',
  SENT: 'sent',
  FAILED: 'failed',
  DROPPED: 'dropped',
} as const satisfies Record<string, DeliveryState>;
registerEnumType(DeliveryStateEnum, {
  name: 'DeliveryState',
  description: 'DROPPED: everything it would have said was done before it was sent.',
});
