import { opensToOthers } from './team.js';

describe('a team without one of its members', () => {
  const officer = { id: 'a', roles: ['officer'] } as const;
  const auditor = { id: 'b', roles: ['auditor'] } as const;
  const leader = { id: 'c', roles: ['leader'] } as const;

  it('holds somebody who can open to others while an officer or a leader who signs in stays', () => {
    expect(opensToOthers(['a', 'c'], [officer, leader], 'a')).toBe(true);
    expect(opensToOthers(['a', 'b'], [officer, auditor], 'b')).toBe(true);
  });

  it('holds nobody once those who stay may only read, no longer sign in, or are none', () => {
    expect(opensToOthers(['a', 'b'], [officer, auditor], 'a')).toBe(false);
    expect(opensToOthers(['a', 'c'], [officer], 'a')).toBe(false);
    expect(opensToOthers(['a'], [officer, leader], 'a')).toBe(false);
  });
});
