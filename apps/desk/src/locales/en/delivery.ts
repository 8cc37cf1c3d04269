import type { TextsLike } from '../shape.js';
import type { delivery as chinese } from '../zh-CN/delivery.js';

export const delivery: TextsLike<typeof chinese> = {
  delivery: {
    left: 'About {{seconds}} s left.',
    byChild: 'Level by level',
    allLevels: 'All levels',
    layout: 'Level by level, or all levels',
    everyLevel: 'Any level',
    level: 'Level',
    parent: 'Unit above',
    all: 'All',
    counted: '{{text}} {{count}}',
    noneMatch: 'No unit matches. Try another light or level.',
  },
};
