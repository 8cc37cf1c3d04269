import {
  type ApplicationDraft,
  type Choices,
  emptyApplication,
  toInput,
  withCaseType,
} from './application-draft.js';
import { checkStep, entryOf, STEPS } from './check-step.js';
import { contentOf, draftOfContent } from './draft-content.js';
import { draftOfConsultation, draftOfRecord } from './of-consultation.js';

const TODAY = '2026-06-01';
const draft = (more: Partial<ApplicationDraft> = {}): ApplicationDraft => ({
  ...emptyApplication('d', TODAY),
  name: '王小明',
  number: '11010519491231002X',
  caseType: 'CIVIL',
  caseForm: 'CIVIL_SUIT',
  matter: 'labour',
  meansWay: 'tested',
  ...more,
});
const fields = (step: (typeof STEPS)[number], more: Partial<ApplicationDraft>) =>
  checkStep(step, draft(more), TODAY).map(({ field }) => field);

describe('the form of an application', () => {
  it('asks for a name, the matter and the means, each in its step', () => {
    for (const step of STEPS) expect(checkStep(step, draft(), TODAY)).toEqual([]);
    expect(fields('person', { name: ' ' })).toEqual(['name']);
    expect(fields('person', { name: '', known: { name: '王**', phone: null } })).toEqual([]);
    expect(fields('person', { number: '110105194912310021' })).toEqual(['number']);
    expect(fields('person', { number: 'E12345', documentKind: 'PASSPORT' })).toEqual([]);
    expect(fields('matter', { caseType: '', matter: '', receivedOn: '2026-06-02' })).toEqual([
      'caseType',
      'matter',
      'receivedOn',
    ]);
  });

  it('asks for the ground of the way that was chosen, and for both halves of the means', () => {
    expect(fields('means', { meansWay: '' })).toEqual(['meansWay']);
    expect(fields('means', { meansWay: 'no_condition' })).toEqual(['noMeansCondition']);
    expect(fields('means', { meansWay: 'not_verified' })).toEqual(['meansNotVerified']);
    expect(fields('means', { householdSize: '3' })).toEqual(['monthlyIncome']);
    expect(fields('means', { householdSize: '0', monthlyIncome: 'viel' })).toEqual([
      'householdSize',
      'monthlyIncome',
    ]);
    expect(fields('papers', { urgentGround: 'limitation' })).toEqual(['limitationOn']);
    expect(fields('papers', { urgentGround: 'limitation', limitationOn: '2026-05-31' })).toEqual([
      'limitationOn',
    ]);
  });

  it('sends what belongs to the way that was chosen, amounts in cents, and says which papers are missing', () => {
    const tested = toInput(
      draft({
        householdSize: '3',
        monthlyIncome: '2400.5',
        noMeansCondition: 'abused',
        materials: ['identity'],
      }),
      'c',
    );
    expect(tested).toMatchObject({
      consultationId: 'c',
      hardshipProof: 'PROMISE',
      noMeansCondition: null,
      means: { householdSize: 3, monthlyIncome: 240050 },
      applicant: { name: '王小明', document: { kind: 'RESIDENT_ID', number: '11010519491231002X' } },
      opponent: null,
    });
    expect(tested?.materials).toEqual([
      { kind: 'application_form', state: 'MISSING' },
      { kind: 'identity', state: 'THERE' },
      { kind: 'hardship_statement', state: 'MISSING' },
      { kind: 'matter_papers', state: 'MISSING' },
    ]);
    const urgent = draft({
      meansWay: 'no_condition',
      noMeansCondition: 'abused',
      urgentGround: 'preservation',
    });
    expect(toInput(urgent, null)).toMatchObject({
      noMeansCondition: 'abused',
      hardshipProof: null,
      means: null,
    });
    expect(toInput(urgent, null)?.materials).toContainEqual({ kind: 'ground_evidence', state: 'LATER' });
    expect(toInput(draft({ caseType: '' }), null)).toBeUndefined();
    expect(toInput(draft({ caseType: 'CRIMINAL', matter: 'defence' }), null)?.caseForm).toBeNull();
  });

  it('keeps the matter only while the kind of case has it', () => {
    const matters = [{ code: 'labour', text: '', article: '', caseTypes: ['CIVIL' as const] }];
    const choices = { matters } as unknown as Choices;
    expect(withCaseType(draft(), 'CIVIL', choices)).toMatchObject({
      matter: 'labour',
      caseForm: 'CIVIL_SUIT',
    });
    expect(withCaseType(draft(), 'CRIMINAL', choices)).toMatchObject({ matter: '', caseForm: '' });
  });

  it('opens again as it was kept at the server', () => {
    const full = draft({
      householdSize: '3',
      monthlyIncome: '2400.5',
      opponentName: '李某',
      facts: '欠薪',
      groups: ['WOMEN'],
      materials: ['identity'],
      consultationId: 'c',
      urgentGround: 'limitation',
      limitationOn: '2026-06-05',
    });
    expect(draftOfContent(contentOf(full), 'd', TODAY)).toEqual(full);
    expect(draftOfContent('{}', 'd', TODAY)).toEqual(emptyApplication('d', TODAY));
  });

  it('leads a refusal to its entry and step', () => {
    expect(entryOf('input.applicant.document.number')).toEqual({ field: 'number', step: 'person' });
    expect(entryOf('input.opponent.person.name')).toEqual({ field: 'opponentName', step: 'matter' });
    expect(entryOf('input.opponent.organization')).toEqual({ field: 'opponentOrganization', step: 'matter' });
    expect(entryOf('input.means.householdSize')).toEqual({ field: 'householdSize', step: 'means' });
    expect(entryOf('input.limitationOn')).toEqual({ field: 'limitationOn', step: 'papers' });
    expect(entryOf('input.matter')).toEqual({ field: 'matter', step: 'matter' });
    expect(entryOf('consultationId').field).toBeNull();
    expect(entryOf(null).field).toBeNull();
  });
});

describe('an application of a consultation', () => {
  it('takes over the kind of case, the matter where it is sure, and the groups it knows', () => {
    const asked = { matters: ['civil.family', 'civil.wages'], groups: ['WOMEN', 'POOR'], channel: 'EVENT' };
    expect(draftOfConsultation(asked, 'd', TODAY)).toMatchObject({
      caseType: 'CIVIL',
      caseForm: 'CIVIL_SUIT',
      matter: 'labour',
      groups: ['WOMEN'],
      takenInAt: 'ON_SITE',
    });
    const other = draftOfConsultation(
      { matters: ['criminal.theft'], groups: [], channel: 'VISIT' },
      'd',
      TODAY,
    );
    expect(other).toMatchObject({ caseType: 'CRIMINAL', caseForm: '', matter: '' });
  });

  it('asks no name where the consultation has one, and never takes the stars for it', () => {
    const record = {
      id: 'c',
      matters: ['civil'],
      groups: null,
      asker: { id: 'p', name: '王**', phone: null },
    };
    const opened = draftOfRecord(record as unknown as Parameters<typeof draftOfRecord>[0], 'd', TODAY);
    expect(opened).toMatchObject({ consultationId: 'c', name: '', known: { name: '王**' } });
    expect(checkStep('person', opened, TODAY)).toEqual([]);
  });
});
