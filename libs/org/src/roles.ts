import type { Level } from '@fayuan/kernel';

export const PERMISSIONS = [
  'directive.draft',
  'directive.sign_off',
  'directive.issue',
  'directive.read',
  'quota.set',
  'directive.chase',
  'receipt.sign',
  'report.submit',
  'report.review',
  'activity.record',
  'activity.read',
  'figure.read',
  'summary.write',
  'account.manage',
  'calendar.publish',
  'channel.manage',
  'unit.read',
  'unit.reorganise',
  'audit.read',
  'consultation.record',
  'consultation.read',
  'case.take_in',
  'case.review',
  'case.decide',
  'case.handle',
  'case.read',
  'objection.decide',
  'roster.keep',
  'quality.check',
  'appraisal.keep',
  'person.unmask',
  'person.erase',
  'case_rule.publish',
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = ['officer', 'leader', 'station_worker', 'unit_administrator', 'auditor'] as const;
export type Role = (typeof ROLES)[number];

const READS: readonly Permission[] = [
  'directive.read',
  'activity.read',
  'figure.read',
  'unit.read',
  'consultation.read',
  'case.read',
];

/** What each role lets a person do for the own unit; described for readers in docs/roles.md. */
const PERMISSIONS_OF: Readonly<Record<Role, readonly Permission[]>> = {
  officer: [
    ...READS,
    'directive.draft',
    'directive.issue',
    'directive.chase',
    'receipt.sign',
    'report.submit',
    'report.review',
    'activity.record',
    'summary.write',
    'consultation.record',
    'case.take_in',
    'case.review',
    'case.handle',
    'roster.keep',
    'quality.check',
    'appraisal.keep',
    'person.unmask',
  ],
  // Whoever reviews does not decide, and whoever decides does not review.
  leader: [
    ...READS,
    'directive.sign_off',
    'quota.set',
    'receipt.sign',
    'case.decide',
    'objection.decide',
    'person.unmask',
    'person.erase',
  ],
  station_worker: [
    ...READS,
    'receipt.sign',
    'report.submit',
    'activity.record',
    'consultation.record',
    'case.take_in',
    'person.unmask',
  ],
  unit_administrator: [
    'account.manage',
    'calendar.publish',
    'case_rule.publish',
    'channel.manage',
    'unit.read',
    'unit.reorganise',
  ],
  auditor: [...READS, 'audit.read'],
};

export const isRole = (value: string): value is Role => ROLES.some((role) => role === value);

/** The permissions that the roles give together. */
export const permissionsOf = (roles: readonly Role[]): ReadonlySet<Permission> =>
  new Set(roles.flatMap((role) => PERMISSIONS_OF[role]));

/** Roles that exist at a unit of the level: a station has no officers, a centre no station workers. */
export const rolesAt = (level: Level): readonly Role[] =>
  level === 'township'
    ? ['station_worker', 'leader', 'unit_administrator']
    : ['officer', 'leader', 'unit_administrator', 'auditor'];

/**
 * Why a person may not hold exactly these roles at a unit of the level, or null when all is well. An auditor holds no
 * other role: nobody reads the trace of what they could have done themselves.
 */
export function roleProblem(
  roles: readonly Role[],
  level: Level,
): { readonly kind: 'not_at_level' | 'auditor_alone'; readonly role: Role } | null {
  const stranger = roles.find((role) => !rolesAt(level).includes(role));
  if (stranger) return { kind: 'not_at_level', role: stranger };
  if (roles.includes('auditor') && new Set(roles).size > 1) return { kind: 'auditor_alone', role: 'auditor' };
  return null;
}
