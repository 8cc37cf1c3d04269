import fc from 'fast-check';
import { Refusal } from '@fayuan/kernel';
import { DIRECTIVE_STATUSES, type DirectiveStatus } from '../directive.js';
import { type DirectiveAct, FINAL_STATUSES, nextStatus, TRANSITIONS } from './transitions.js';

const ACTS = Object.keys(TRANSITIONS) as DirectiveAct[];
const ISSUED = new Set<DirectiveStatus>(['issuing', 'issued', 'closed', 'archived', 'annulled']);

const after = (status: DirectiveStatus, act: DirectiveAct): DirectiveStatus => {
  try {
    return nextStatus(act, status);
  } catch (error) {
    if (error instanceof Refusal) return status;
    throw error;
  }
};

/** The states a directive passes when the acts are tried one after the other. */
const walk = (acts: readonly DirectiveAct[]): DirectiveStatus[] =>
  acts.reduce<DirectiveStatus[]>((way, act) => [...way, after(way.at(-1) ?? 'draft', act)], ['draft']);

const acts = fc.array(fc.constantFrom(...ACTS), { maxLength: 40 });

describe('the way of a directive', () => {
  it('leads from draft to the archive', () => {
    expect(walk(['edit', 'submit', 'sign_off', 'issue', 'deliver', 'amend', 'close', 'archive'])).toEqual([
      ...['draft', 'draft', 'in_review', 'signed_off', 'issuing', 'issued', 'issued', 'closed', 'archived'],
    ]);
  });

  it('never leads back behind the issue, whatever is tried', () => {
    fc.assert(
      fc.property(acts, (tried) => {
        const way = walk(tried);
        const issued = way.findIndex((status) => ISSUED.has(status));
        if (issued < 0) return;
        for (const status of way.slice(issued))
          expect(ISSUED.has(status) || status === 'withdrawn').toBe(true);
      }),
    );
  });

  it('ends where it was withdrawn or annulled', () => {
    fc.assert(
      fc.property(acts, (tried) => {
        const way = walk(tried);
        const end = way.findIndex((status) => FINAL_STATUSES.includes(status));
        if (end >= 0) expect(new Set(way.slice(end)).size).toBe(1);
      }),
    );
  });

  it('is never issued without a signature of the leader', () => {
    fc.assert(
      fc.property(acts, (tried) => {
        const way = walk(tried);
        const issuing = way.indexOf('issuing');
        if (issuing >= 0) expect(way.slice(0, issuing)).toContain('signed_off');
      }),
    );
  });

  it('reaches every state', () => {
    const reached = new Set(ACTS.map((act) => TRANSITIONS[act].to));
    expect([...reached].sort()).toEqual([...DIRECTIVE_STATUSES].sort());
  });
});
