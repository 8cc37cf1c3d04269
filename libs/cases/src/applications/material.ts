import type { CaseMatter } from '../aid-case.js';
import { type Coded, inPractice } from './coded.js';

/** Papers of an application (R04). A stamped certificate of hardship is not among them, and may not be asked for. */
export const MATERIALS: readonly Coded[] = [
  inPractice('application_form', '法律援助申请表', 'Application form'),
  inPractice('identity', '身份证明', 'Proof of identity'),
  inPractice('hardship_statement', '经济困难状况说明表或者诚信承诺书', 'Statement of means, or promise'),
  inPractice(
    'ground_evidence',
    '免予核查或者不受经济困难条件限制的证明材料',
    'Evidence of the ground of arts. 32 or 42',
  ),
  inPractice('agent_authority', '代理人身份和代理权证明', 'Proof of the agent and the authority'),
  inPractice('matter_papers', '与申请事项有关的材料', 'Papers of the matter'),
];

export const MATERIAL_STATES = ['there', 'missing', 'later'] as const;
/** Handed in; missing; to be handed in later, where aid came first (art. 44). */
export type MaterialState = (typeof MATERIAL_STATES)[number];

export interface Material {
  readonly kind: string;
  readonly state: MaterialState;
}

type Grounds = Pick<CaseMatter, 'noMeansCondition' | 'meansNotVerified'>;

/** The papers an application needs: the statement of means only where means are tested, evidence where a ground is relied on. */
export function neededMaterials(matter: Grounds, hasAgent: boolean): string[] {
  const relies = matter.noMeansCondition !== null || matter.meansNotVerified !== null;
  return [
    'application_form',
    'identity',
    relies ? 'ground_evidence' : 'hardship_statement',
    ...(hasAgent ? ['agent_authority'] : []),
    'matter_papers',
  ];
}

/** Every needed paper with its state; what nobody spoke of is missing. */
export const checklist = (needed: readonly string[], said: readonly Material[]): Material[] =>
  needed.map((kind) => said.find((each) => each.kind === kind) ?? { kind, state: 'missing' });

/** What one notice must name: all that is missing, at once (art. 43). */
export const missingOf = (materials: readonly Material[]): string[] =>
  materials.filter((each) => each.state === 'missing').map((each) => each.kind);
