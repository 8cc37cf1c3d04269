import { registerEnumType } from '@nestjs/graphql';
import type { ConsultationChannel, ConsultationResult, PersonGroup } from '@fayuan/cases';

export const ConsultationChannelEnum = {
  VISIT: 'visit',
  PHONE: 'phone',
  HOTLINE_12348: 'hotline_12348',
  ONLINE: 'online',
  LETTER: 'letter',
  EVENT: 'event',
  OTHER: 'other',
} as const satisfies Record<string, ConsultationChannel>;
registerEnumType(ConsultationChannelEnum, { name: 'ConsultationChannel' });

export const PersonGroupEnum = {
  WOMEN: 'women',
  ELDERLY: 'elderly',
  MIGRANT_WORKERS: 'migrant_workers',
  FARMERS: 'farmers',
  DISABLED: 'disabled',
  MINORS: 'minors',
  MILITARY: 'military',
  POOR: 'poor',
  FOREIGNERS: 'foreigners',
  OTHER_GROUPS: 'other_groups',
} as const satisfies Record<string, PersonGroup>;
registerEnumType(PersonGroupEnum, { name: 'PersonGroup' });

export const ConsultationResultEnum = {
  DRAFTED: 'drafted',
  APPLIED: 'applied',
  ACCEPTED: 'accepted',
  REFERRED: 'referred',
} as const satisfies Record<string, ConsultationResult>;
registerEnumType(ConsultationResultEnum, { name: 'ConsultationResult' });
