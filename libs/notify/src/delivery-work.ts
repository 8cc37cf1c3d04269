import { defineJob } from '@fayuan/queue';

/** Kind of the due row of a message that an outside channel has to carry. */
export const DELIVERY = 'delivery';
export const deliveryJob = defineJob({ name: 'deliver-messages', queue: 'dispatch' });
