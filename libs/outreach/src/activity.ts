import type { Day } from '@fayuan/kernel';
import type { Measure } from '@fayuan/ledger';
import type { UnitName } from '@fayuan/org';

export const ACTIVITY_KINDS = [
  'consultation_event',
  'notice_board',
  'leaflets_and_banners',
  'vehicle_trip',
  'training_at_meeting',
  'inspection',
  'media_item',
] as const;
export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** Where a report about the work appeared. */
export interface MediaDetails {
  readonly outlet: string;
  /** E.g. newspaper, television. */
  readonly channel: string;
  /** Level of the outlet, e.g. county, city. */
  readonly level?: string | null | undefined;
  readonly programme?: string | null | undefined;
}

/** What somebody enters about an activity. */
export interface ActivityInput {
  readonly kind: ActivityKind;
  readonly title: string;
  /** The day it took place, not the day it is entered. */
  readonly heldOn: Day;
  readonly place?: string | null | undefined;
  readonly partners?: readonly string[] | null | undefined;
  readonly occasion?: string | null | undefined;
  readonly inspectedUnitId?: string | null | undefined;
  /** Who went to inspect, by name. */
  readonly inspectors?: readonly string[] | null | undefined;
  readonly media?: MediaDetails | null | undefined;
  readonly measures: readonly Measure[];
  /** The received or own directive it carries out. */
  readonly directiveId?: string | null | undefined;
  readonly photoIds?: readonly string[] | null | undefined;
}

/** An input that passed the rules: trimmed, presets filled in. */
export interface CheckedActivity {
  readonly kind: ActivityKind;
  readonly title: string;
  readonly heldOn: Day;
  readonly place: string | null;
  readonly partners: readonly string[];
  readonly occasion: string | null;
  readonly inspectedUnitId: string | null;
  readonly inspectors: readonly string[];
  readonly media: MediaDetails | null;
  readonly measures: readonly Measure[];
  readonly directiveId: string | null;
  readonly photoIds: readonly string[];
}

export interface CreditedCampaign {
  readonly id: string;
  readonly title: string;
  readonly startsOn: Day;
  readonly endsOn: Day;
}

export interface Activity extends Omit<CheckedActivity, 'inspectedUnitId' | 'photoIds'> {
  readonly id: string;
  readonly unit: UnitName;
  readonly inspectedUnit: UnitName | null;
  readonly campaigns: readonly CreditedCampaign[];
  readonly photos: readonly { readonly id: string; readonly bytes: number }[];
  /** Counts up with every change; say which one an edit began from. */
  readonly version: number;
  readonly recordedAt: Date;
  readonly recordedBy: string;
  readonly deletedAt: Date | null;
}
