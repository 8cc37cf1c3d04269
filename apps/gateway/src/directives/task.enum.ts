import { registerEnumType } from '@nestjs/graphql';
import type { EvidenceRule, ExtensionStatus, TaskActStatus } from '@fayuan/directives';

export const EvidenceRuleEnum = {
  NONE: 'none',
  PHOTOS: 'photos',
  LIST: 'list',
  FIGURES: 'figures',
} as const satisfies Record<string, EvidenceRule>;
registerEnumType(EvidenceRuleEnum, {
  name: 'EvidenceRule',
  description: 'What a task wants shown before it counts as done.',
});

export const TaskActStatusEnum = {
  REPORTED: 'reported',
  RETURNED: 'returned',
  ACCEPTED: 'accepted',
} as const satisfies Record<string, TaskActStatus>;
registerEnumType(TaskActStatusEnum, { name: 'TaskActStatus' });

export const ExtensionStatusEnum = {
  ASKED: 'asked',
  GRANTED: 'granted',
  REFUSED: 'refused',
} as const satisfies Record<string, ExtensionStatus>;
registerEnumType(ExtensionStatusEnum, { name: 'ExtensionStatus' });
