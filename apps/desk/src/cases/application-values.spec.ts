import { applicationInput, type ApplicationValues, incomeAHead, saidByNumber } from './application-values.js';

const VALUES: ApplicationValues = {
  caseType: 'CIVIL',
  caseForm: 'CIVIL_SUIT',
  matter: 'labour',
  meansWay: 'tested',
  hardshipProof: 'PROMISE',
  noMeansCondition: 'abused',
  means: { householdSize: 3, monthlyIncome: 5000.5, ownIncome: null },
  applicant: {
    name: ' 王小明 ',
    document: { kind: 'RESIDENT_ID', number: '11010519491231002X' },
    sex: 'MALE',
    birthDay: '1990-01-01',
  },
};

describe('an application as it is typed', () => {
  it('goes up in the form of the API, with amounts in cents', () => {
    const input = applicationInput(VALUES);
    expect(input).toMatchObject({
      noMeansCondition: null,
      means: { householdSize: 3, monthlyIncome: 500_050, ownIncome: null, opponentInHousehold: false },
      applicant: { name: '王小明', document: { kind: 'RESIDENT_ID' } },
      agent: null,
      opponent: null,
    });
    expect(input?.applicant).not.toHaveProperty('birthDay');
  });

  it('leaves out what its choices have made meaningless', () => {
    const input = applicationInput({
      ...VALUES,
      caseType: 'CRIMINAL',
      meansWay: 'no_condition',
      askedAt: '2026-11-28T01:00:00.000Z',
      agent: { person: { name: '李四' }, relation: '父亲' },
    });
    expect(input).toMatchObject({
      caseForm: null,
      noMeansCondition: 'abused',
      hardshipProof: null,
      means: null,
      askedAt: null,
      agent: null,
    });
  });

  it('is nothing yet without its kind and matter', () => {
    expect(applicationInput({ ...VALUES, matter: undefined as never })).toBeUndefined();
  });

  it('looks at the applicant alone where the opponent lives in the household', () => {
    const means = { householdSize: 2, monthlyIncome: 9_000.01, ownIncome: 100 };
    expect(incomeAHead(means)).toBe(450_000);
    expect(incomeAHead({ ...means, opponentInHousehold: true })).toBe(10_000);
    expect(incomeAHead({ opponentInHousehold: true, monthlyIncome: 1 })).toBeNull();
  });

  it('reads day of birth and sex off a number of 18 characters', () => {
    expect(saidByNumber('11010519491231002x')).toEqual({ birthDay: '1949-12-31', isMale: false });
    expect(saidByNumber('123')).toBeNull();
  });
});
