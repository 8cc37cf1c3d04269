import { valuesOfConsultation } from './of-consultation.js';

const asked = (more: Partial<Parameters<typeof valuesOfConsultation>[0]> = {}) => ({
  id: 'c',
  channel: 'VISIT' as const,
  matters: ['civil.wages'],
  groups: ['WOMEN' as const, 'POOR' as const],
  asker: null,
  ...more,
});

describe('an application that comes of a consultation', () => {
  it('takes over kind, matter, groups and what was noted', () => {
    expect(valuesOfConsultation(asked(), '欠薪三个月')).toEqual({
      caseType: 'CIVIL',
      caseForm: 'CIVIL_SUIT',
      matter: 'labour',
      groups: ['WOMEN'],
      isOnSite: false,
      facts: '欠薪三个月',
    });
  });

  it('leaves open what the topic does not say', () => {
    const values = valuesOfConsultation(asked({ matters: ['economic.lending'], groups: null }), null);
    expect(values).toEqual({ caseType: 'CIVIL', caseForm: 'CIVIL_SUIT', groups: [], isOnSite: false });
    expect(valuesOfConsultation(asked({ matters: ['criminal'], channel: 'EVENT' }), null)).toMatchObject({
      caseType: 'CRIMINAL',
      isOnSite: true,
    });
  });
});
