import { LEVELS } from '@fayuan/kernel';
import { isRole, PERMISSIONS, permissionsOf, roleProblem, ROLES, rolesAt } from './roles.js';

describe('roles', () => {
  it('give every permission to somebody, and none that does not exist', () => {
    expect([...permissionsOf(ROLES)].sort()).toEqual([...PERMISSIONS].sort());
  });

  it('keep drafting and signing off apart', () => {
    for (const role of ROLES) {
      const permissions = permissionsOf([role]);
      expect(permissions.has('directive.draft') && permissions.has('directive.sign_off')).toBe(false);
    }
  });

  it('keep reviewing an application and deciding on it apart', () => {
    for (const role of ROLES) {
      const permissions = permissionsOf([role]);
      expect(permissions.has('case.review') && permissions.has('case.decide')).toBe(false);
    }
  });

  it('give an administrator no business, and an auditor nothing but reading', () => {
    expect([...permissionsOf(['unit_administrator'])]).toEqual([
      'account.manage',
      'calendar.publish',
      'case_rule.publish',
      'channel.manage',
      'unit.read',
      'unit.reorganise',
    ]);
    for (const permission of permissionsOf(['auditor'])) expect(permission).toMatch(/\.read$/);
  });

  it('exist where the work is', () => {
    expect(rolesAt('township')).toContain('station_worker');
    for (const level of LEVELS.filter((each) => each !== 'township')) {
      expect(rolesAt(level)).not.toContain('station_worker');
      expect(rolesAt(level)).toContain('officer');
    }
    expect(roleProblem(['officer'], 'township')).toEqual({ kind: 'not_at_level', role: 'officer' });
    expect(roleProblem(['officer', 'leader'], 'county')).toBeNull();
  });

  it('leave the auditor alone', () => {
    expect(roleProblem(['auditor', 'leader'], 'county')).toEqual({ kind: 'auditor_alone', role: 'auditor' });
    expect(roleProblem(['auditor', 'auditor'], 'county')).toBeNull();
  });

  it('are recognised by name', () => {
    expect(isRole('leader')).toBe(true);
    expect(isRole('king')).toBe(false);
  });
});
