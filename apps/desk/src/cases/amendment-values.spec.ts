import { amendmentInput, valuesOf } from './amendment-values.js';
import type { CaseFile, ShownCase } from './shown-case.js';

const SHOWN = {
  matter: {
    caseType: 'CIVIL',
    caseForm: 'CIVIL_SUIT',
    matter: 'labour',
    groups: ['WOMEN'],
    claims: 2,
    hardshipProof: 'PROMISE',
  },
} as unknown as ShownCase;
const FILE = {
  narrative: { facts: '欠薪', householdSize: 2, monthlyIncome: 300_050, opponentInHousehold: false },
  filing: { limitationOn: '2026-12-31' },
  parties: [{ role: 'AGENT', relation: '父亲' }],
} as unknown as CaseFile;

describe('an application that is amended at the desk', () => {
  it('is shown as it stands and goes up unchanged when nothing is typed', () => {
    const values = valuesOf(SHOWN, FILE);
    expect(values).toMatchObject({ meansWay: 'tested', means: { monthlyIncome: 3_000.5 }, hasAgent: true });
    expect(amendmentInput(values)).toMatchObject({
      matter: 'labour',
      claims: 2,
      means: { householdSize: 2, monthlyIncome: 300_050 },
      limitationOn: '2026-12-31',
      applicant: { name: '', document: null, phone: null },
      agent: { relation: '父亲', person: { name: '' } },
      opponent: { organization: null, person: { name: '' } },
    });
  });

  it('leaves out when it came in and what papers there are', () => {
    const input = amendmentInput(valuesOf(SHOWN, FILE));
    for (const field of ['materials', 'receivedOn', 'forwardedBy', 'askedAt'])
      expect(input).not.toHaveProperty(field);
  });
});
