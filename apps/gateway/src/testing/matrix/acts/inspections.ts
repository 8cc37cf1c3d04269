import type { Args } from '../documents.js';
import { CHAIN, DRAFT } from '../turns.js';
import type { Target } from '../targets.js';
import { type Act, act, key, onId, OWN_ONLY, received, reviews } from './act.js';

const finding = (more: object = {}): Args => ({
  text: '台账不全',
  category: 'RECORDS',
  severity: 'MINOR',
  dueInWorkingDays: 10,
  ...more,
});

const inspectionInput = (more: object): Args => ({
  title: '督查',
  heldOn: '2026-05-11',
  findings: [],
  ...more,
});

/** What a plan of visits may name, in a new one and in an edit of an own one. */
const onRound = (mutation: string, place: (own: Target) => Args): Act[] => [
  act(`${mutation}.input.directiveId`, {
    args: (target, own) => ({
      ...place(own),
      input: {
        title: '督查',
        directiveId: target.id('directive', CHAIN),
        stops: [{ unitId: own.childId, plannedOn: '2026-05-11' }],
      },
      ...key(),
    }),
    mayAs: OWN_ONLY,
    may: received,
  }),
  act(`${mutation}.input.stops.unitId`, {
    args: (target, own) => ({
      ...place(own),
      input: { title: '督查', stops: [{ unitId: target.unitId, plannedOn: '2026-05-11' }] },
      ...key(),
    }),
    mayAs: ['above'],
  }),
];

/** What is done with visits, their plans and what they found. */
export const INSPECTION_ACTS: readonly Act[] = [
  act('recordInspection.input.inspectedUnitId', {
    args: (target) => ({ input: inspectionInput({ inspectedUnitId: target.unitId }), ...key() }),
    mayAs: ['above'],
  }),
  act('recordInspection.input.stopId', {
    args: (target, own) => ({
      input: inspectionInput({ inspectedUnitId: own.childId, stopId: target.id('inspection_stop', CHAIN) }),
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  act('recordInspection.input.directiveId', {
    args: (target, own) => ({
      input: inspectionInput({ inspectedUnitId: own.childId, directiveId: target.id('directive', CHAIN) }),
      ...key(),
    }),
    mayAs: OWN_ONLY,
    may: received,
  }),
  ...(['photoIds', 'findings.photoIds'] as const).map((path) =>
    act(`recordInspection.input.${path}`, {
      args: (target, own) => {
        const photoIds = [target.id('stored_file', CHAIN)];
        const named = path === 'photoIds' ? { photoIds } : { findings: [finding({ photoIds })] };
        return { input: inspectionInput({ inspectedUnitId: own.childId, ...named }), ...key() };
      },
      mayAs: OWN_ONLY,
    }),
  ),
  ...onRound('planInspectionRound', () => ({})),
  ...onRound('editInspectionRound', (own) => ({ id: own.id('inspection_round', CHAIN), version: 1 })),
  act('editInspectionRound.id', {
    args: (target, own) => ({
      id: target.id('inspection_round', CHAIN),
      version: 1,
      input: { title: '督查', stops: [{ unitId: own.childId, plannedOn: '2026-05-11' }] },
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  onId('callOffInspectionRound', 'inspection_round', { version: 1, reason: '改期' }),
  act('recordFindings.inspectionId', {
    args: (target) => ({ inspectionId: target.id('activity', DRAFT), findings: [finding()], ...key() }),
    mayAs: OWN_ONLY,
  }),
  act('recordFindings.findings.photoIds', {
    args: (target, own) => ({
      inspectionId: own.id('activity', DRAFT),
      findings: [finding({ photoIds: [target.id('stored_file', CHAIN)] })],
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  onId('answerFinding', 'finding', { text: '已整改' }),
  act('answerFinding.photoIds', {
    args: (target, own) => ({
      id: own.id('finding', CHAIN),
      text: '已整改',
      photoIds: [target.id('stored_file', CHAIN)],
      ...key(),
    }),
    mayAs: OWN_ONLY,
  }),
  act('recheckFinding.id', {
    args: (target) => ({ id: target.id('finding', DRAFT), passed: true, ...key() }),
    mayAs: [],
    may: reviews,
  }),
];
