import { ROOT_UNIT_ID } from '@fayuan/org';
import { CENTRE_CODES, DEMO_PASSWORD, demoPeople, LISHUI_BRANCHES } from './demo-people.js';

const units = [
  { id: ROOT_UNIT_ID, code: '00', name: '司法部' },
  ...['350112001', ...CENTRE_CODES, ...LISHUI_BRANCHES.map((branch) => branch.code)].map((code) => {
    return { id: `id ${code}`, code, name: code };
  }),
];

describe('the people of the demo', () => {
  const people = demoPeople(units);
  const holding = (code: string) =>
    people.filter((person) => person.unit.code === code).map((person) => `${person.login} ${person.role}`);

  it('sit at each centre as officer, leader and administrator', () => {
    expect(holding('350112')).toEqual([
      'cl-officer officer',
      'cl-leader leader',
      'cl-admin unit_administrator',
    ]);
    for (const code of CENTRE_CODES) expect(holding(code).length).toBeGreaterThanOrEqual(3);
  });

  it('have an auditor at the province, an administrator at the root, a worker at each station and branch', () => {
    expect(holding('35')).toContain('fj-auditor auditor');
    expect(holding('00')).toEqual(['moj-admin unit_administrator']);
    expect(holding('350112001')).toEqual(['350112001 station_worker']);
    expect(holding('320117-FL')).toEqual(['320117-fl station_worker']);
  });

  it('come centres first, each login once, with a name and a password that the rules accept', () => {
    expect(people[0]?.login).toBe('fj-officer');
    expect(new Set(people.map((person) => person.login)).size).toBe(people.length);
    expect(people.every((person) => [...person.name].length === 3)).toBe(true);
    expect(people.filter((person) => DEMO_PASSWORD.includes(person.login))).toEqual([]);
  });
});
