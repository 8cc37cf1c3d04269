import type { Tx } from '@fayuan/database';
import { newId, parseDay } from '@fayuan/kernel';
import { insertCase, type NewCase } from '../aid-case.repository.js';

/** Writes an own case as an application leaves it, changed as said. @returns its id */
export async function plantCase(tx: Tx, more: Partial<NewCase> = {}): Promise<string> {
  const made: NewCase = {
    id: newId(),
    basis: 'applied',
    caseType: 'civil',
    caseForm: 'civil_suit',
    matter: 'labour',
    causeOfAction: '追索劳动报酬纠纷',
    procedureStage: null,
    agency: null,
    groups: ['migrant_workers'],
    claims: 1,
    noMeansCondition: null,
    meansNotVerified: null,
    hardshipProof: 'promise',
    urgentGround: null,
    isSealed: false,
    stage: 'received',
    applicationNumber: null,
    caseNumber: null,
    receivedOn: parseDay('2026-05-20'),
    takenInBy: tx.scope.tenantId,
    consultationId: null,
    ...more,
  };
  await insertCase(tx, made);
  return made.id;
}
