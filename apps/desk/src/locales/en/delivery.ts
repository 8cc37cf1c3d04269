import type { TextsLike } from '../shape.js';
import type { delivery as chinese } from '../zh-CN/delivery.js';

export const delivery: TextsLike<typeof chinese> = {
  delivery: {
    left: 'About {{seconds}} s left.',
  },
};
