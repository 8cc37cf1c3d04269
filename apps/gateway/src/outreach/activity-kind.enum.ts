import { registerEnumType } from '@nestjs/graphql';
import type { ActivityField, ActivityKind } from '@fayuan/outreach';

export const ActivityKindEnum = {
  CONSULTATION_EVENT: 'consultation_event',
  NOTICE_BOARD: 'notice_board',
  LEAFLETS_AND_BANNERS: 'leaflets_and_banners',
  VEHICLE_TRIP: 'vehicle_trip',
  TRAINING_AT_MEETING: 'training_at_meeting',
  INSPECTION: 'inspection',
  MEDIA_ITEM: 'media_item',
} as const satisfies Record<string, ActivityKind>;
registerEnumType(ActivityKindEnum, { name: 'ActivityKind' });

export const ActivityKindFieldEnum = {
  PLACE: 'place',
  PARTNERS: 'partners',
  OCCASION: 'occasion',
  INSPECTED_UNIT: 'inspected_unit',
  INSPECTORS: 'inspectors',
  MEDIA: 'media',
} as const satisfies Record<string, ActivityField>;
registerEnumType(ActivityKindFieldEnum, { name: 'ActivityKindField' });
