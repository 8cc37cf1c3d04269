import { registerEnumType } from '@nestjs/graphql';
import type { FindingCategory, FindingSeverity, FindingStatus, FindingStep } from '@fayuan/outreach';

export const FindingCategoryEnum = {
  ORGANISATION: 'organisation',
  PUBLICITY: 'publicity',
  RECORDS: 'records',
  SERVICE: 'service',
  PREMISES: 'premises',
  OTHER: 'other',
} as const satisfies Record<string, FindingCategory>;
registerEnumType(FindingCategoryEnum, { name: 'FindingCategory' });

export const FindingSeverityEnum = {
  MINOR: 'minor',
  SERIOUS: 'serious',
} as const satisfies Record<string, FindingSeverity>;
registerEnumType(FindingSeverityEnum, { name: 'FindingSeverity' });

export const FindingStatusEnum = {
  OPEN: 'open',
  ANSWERED: 'answered',
  RETURNED: 'returned',
  CLOSED: 'closed',
} as const satisfies Record<string, FindingStatus>;
registerEnumType(FindingStatusEnum, {
  name: 'FindingStatus',
  valuesMap: {
    OPEN: { description: '待整改' },
    ANSWERED: { description: '待复查' },
    RETURNED: { description: '退回整改' },
    CLOSED: { description: '已销号' },
  },
});

export const FindingStepKindEnum = {
  FOUND: 'found',
  ANSWERED: 'answered',
  RETURNED: 'returned',
  PASSED: 'passed',
} as const satisfies Record<string, FindingStep['kind']>;
registerEnumType(FindingStepKindEnum, { name: 'FindingStepKind' });
