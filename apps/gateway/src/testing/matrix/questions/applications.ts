import { CHAIN, OWN } from '../turns.js';
import { both, byTurn, cursor, type Draw, ofKin, sampled } from './draw.js';

const PERSON = {
  name: '王小明',
  document: { kind: 'RESIDENT_ID', number: '11010519491231002X' },
  phone: '13800000000',
  address: '某街1号',
  sex: 'FEMALE',
  birthDay: '1949-12-31',
};

/** What may be asked about applications. */
export const APPLICATION_QUESTIONS: Readonly<Record<string, Draw>> = {
  caseFile: (target) => byTurn(target, 'aid_case', 'id'),
  caseClocks: (target) => [{ ids: [target.id('aid_case', CHAIN), target.id('aid_case', OWN)] }],
  caseIntakes: both(
    ({ unitId }) => [{ unitId, first: 20 }],
    ofKin((target) => [
      { unitId: target.unitId, after: cursor('2026-05-21', target.id('case_intake', OWN)) },
    ]),
  ),
  dutyLawyerHelps: both(
    ({ unitId }) => [{ unitId, first: 20 }],
    ofKin((target) => [
      { unitId: target.unitId, after: cursor('2026-05-21', target.id('duty_lawyer_help', OWN)) },
    ]),
  ),
  caseParcels: sampled(() => [{ state: 'RETURNED' }]),
  transferCenters: ({ name }) => [{ text: name }],
  competentCenter: sampled(() => [{ agencyPlace: '350112' }]),
  earlierCases: sampled(() => [{ person: PERSON }]),
  earlierIntakes: sampled(() => [{ person: PERSON }]),
  casePapers: (target) => byTurn(target, 'aid_case', 'caseId'),
  intakePapers: (target) => byTurn(target, 'case_intake', 'intakeId'),
};
