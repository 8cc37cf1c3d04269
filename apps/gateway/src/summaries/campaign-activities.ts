import type { Activity, ActivityKind } from '@fayuan/outreach';
import { CAMPAIGN_INDICATORS, type CampaignRecord } from '@fayuan/summaries';

type Event = CampaignRecord['events'][number];

export const ofKind =
  (kind: ActivityKind) =>
  (activity: Activity): boolean =>
    activity.kind === kind;

function measuresOf({ measures }: Activity): Event['measures'] {
  const quantities = new Map(measures.map(({ indicator, quantity }) => [indicator, quantity]));
  const known = CAMPAIGN_INDICATORS.flatMap((code) => {
    const quantity = quantities.get(code);
    return quantity === undefined ? [] : [[code, quantity] as const];
  });
  return Object.fromEntries(known);
}

export const eventOf = (activity: Activity): Event => ({
  kind: activity.kind,
  title: activity.title,
  date: activity.heldOn,
  place: activity.place,
  partners: activity.partners,
  occasion: activity.occasion,
  measures: measuresOf(activity),
  unitName: activity.unit.placeName,
  photos: activity.photos.length,
});

export function mediaItemOf({ media, title, heldOn }: Activity): CampaignRecord['media'] {
  if (!media) return [];
  const { outlet, channel, programme, level } = media;
  return [{ outlet, channel, programme: programme ?? null, level: level ?? null, title, date: heldOn }];
}

export const inspectionOf = ({ heldOn, inspectedUnit }: Activity): CampaignRecord['inspections'][number] => ({
  date: heldOn,
  inspectedUnit: inspectedUnit && { id: inspectedUnit.id, name: inspectedUnit.placeName },
});

export const trainingOf = (activity: Activity): CampaignRecord['trainings'][number] => ({
  unit: { id: activity.unit.id, name: activity.unit.placeName },
  people: measuresOf(activity).training_people ?? 0,
});
