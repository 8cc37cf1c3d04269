import type { Measure } from '@fayuan/ledger';
import type { CaseMatter, RecipientGroup } from '../aid-case.js';

/** Groups by which cases are counted; recipients are counted by all of them. */
const GROUPS_OF_CASES: readonly RecipientGroup[] = [
  'women',
  'elderly',
  'minors',
  'disabled',
  'migrant_workers',
  'military',
];

/**
 * What a case counts when aid is granted: as many cases as it has claims that can be separated, under its kind and its form;
 * groups overlap. One recipient is one person-time, whatever the claims.
 */
export function grantedMeasures(matter: CaseMatter): Measure[] {
  const cases = (code: string): Measure => ({ indicator: code, quantity: matter.claims });
  return [
    cases('cases'),
    cases(`cases.${matter.caseType}`),
    ...(matter.caseType === 'criminal' ? [cases(`cases.criminal.${matter.basis}`)] : []),
    ...(matter.caseForm ? [cases(`cases.${matter.caseForm}`)] : []),
    ...GROUPS_OF_CASES.filter((group) => matter.groups.includes(group)).map((group) =>
      cases(`cases.${group}`),
    ),
    cases('cases_open'),
    { indicator: 'recipient_times', quantity: 1 },
    { indicator: `recipient_times.${matter.caseType}`, quantity: 1 },
  ];
}

/** Indicators that count the recipient as a person, once however often they come. */
export const recipientIndicators = (groups: readonly RecipientGroup[]): string[] => [
  'recipients',
  ...groups.map((group) => `recipients.${group}`),
];
