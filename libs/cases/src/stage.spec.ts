import fc from 'fast-check';
import { actsAt, type CaseAct, nextStage, PASSAGES, STAGES, type Stage } from './stage.js';

const ENDS: readonly Stage[] = ['withdrawn', 'archived', 'deleted'];

describe('the stages of a case', () => {
  it('lead from the application to the archive', () => {
    const way: CaseAct[] = [
      'ask_supplement',
      'supply',
      'propose',
      'grant',
      'assign',
      'sign_agreement',
      'close',
      'archive',
    ];
    const end = way.reduce<Stage | null>((stage, act) => stage && nextStage(stage, act), 'received');
    expect(end).toBe('archived');
  });

  it('end nowhere but where they are meant to', () => {
    for (const stage of STAGES) expect(actsAt(stage).length === 0).toBe(ENDS.includes(stage));
  });

  it('never give aid without a decision, urgency or the bureau behind it', () => {
    const into = (Object.keys(PASSAGES) as CaseAct[]).filter((act) => PASSAGES[act].to === 'granted');
    expect(into.sort()).toEqual(['aid_first', 'correct_refusal', 'grant']);
  });

  it('are never left except by an act that names them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...STAGES),
        fc.constantFrom(...(Object.keys(PASSAGES) as CaseAct[])),
        (stage, act) => {
          expect(nextStage(stage, act) !== null).toBe(actsAt(stage).includes(act));
        },
      ),
    );
  });
});
