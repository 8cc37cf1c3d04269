import { registerEnumType } from '@nestjs/graphql';
import type { Role } from '@fayuan/org';

/** What a person may do for the own unit; see docs/roles.md. */
export const RoleEnum = {
  OFFICER: 'officer',
  LEADER: 'leader',
  STATION_WORKER: 'station_worker',
  UNIT_ADMINISTRATOR: 'unit_administrator',
  AUDITOR: 'auditor',
} as const satisfies Record<string, Role>;

registerEnumType(RoleEnum, {
  name: 'Role',
  description: 'What a person may do for the own unit; see docs/roles.md.',
});
