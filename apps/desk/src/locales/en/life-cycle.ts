import type { TextsLike } from '../shape.js';
import type { lifeCycle as chinese } from '../zh-CN/life-cycle.js';

export const lifeCycle: TextsLike<typeof chinese> = {
  documentKind: {
    label: 'Kind of document',
    hint: 'A notice orders work; a bulletin praises, criticises or informs.',
    NOTICE: 'Notice',
    BULLETIN: 'Bulletin',
    LETTER: 'Letter',
    REQUEST: 'Request',
    REPLY: 'Reply',
    REPORT: 'Report',
  },
  urgency: { label: 'Urgency', none: 'Normal', URGENT: 'Urgent', EXTRA_URGENT: 'Extra urgent' },
};
