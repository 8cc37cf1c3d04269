import type { Activity } from '@fayuan/outreach';
import type { ActivityType } from './activity.type.js';
import { photoOf } from './photo-address.js';

/** An activity with the addresses of its photos. */
export const shownActivity = (activity: Activity): ActivityType => ({
  ...activity,
  photos: activity.photos.map(photoOf),
});
