/** Where an application or the case it became stands. */
export const STAGES = [
  'received',
  'supplementing',
  'proposed',
  'granted',
  'refused',
  'withdrawn',
  'transferred',
  'assigned',
  'handling',
  'closed',
  'archived',
  'terminated',
  'deleted',
] as const;
export type Stage = (typeof STAGES)[number];

interface Passage {
  readonly from: readonly Stage[];
  readonly to: Stage;
}

const passage = (from: readonly Stage[], to: Stage): Passage => ({ from, to });

/**
 * What can be done with a case at which stage, and where it leads: 申请 → 审查 → 决定 → 指派 → 承办 → 结案 → 归档
 * (Legal Aid Act chapters 4 and 5; 办理法律援助案件程序规定). Whoever proposes a decision is not who takes it; that is checked
 * where the act is done.
 */
export const PASSAGES = {
  /** Missing papers are told once, all of them (art. 43). */
  ask_supplement: passage(['received'], 'supplementing'),
  supply: passage(['supplementing'], 'received'),
  /** Not supplied in time counts as withdrawn (art. 43). */
  lapse: passage(['supplementing'], 'withdrawn'),
  withdraw: passage(['received', 'supplementing', 'proposed'], 'withdrawn'),
  propose: passage(['received'], 'proposed'),
  send_back: passage(['proposed'], 'received'),
  grant: passage(['proposed'], 'granted'),
  refuse: passage(['proposed'], 'refused'),
  /** Aid first, papers later (先行提供, art. 44). */
  aid_first: passage(['received', 'supplementing'], 'granted'),
  transfer: passage(['received'], 'transferred'),
  /** The other centre would not have it. */
  take_back: passage(['transferred'], 'received'),
  /** The bureau upholds an objection to a refusal and orders it corrected (art. 49). */
  correct_refusal: passage(['refused'], 'granted'),
  /** Also anew, when whoever was assigned refused with a reason (art. 46); that none stands is checked there. */
  assign: passage(['granted', 'assigned', 'handling'], 'assigned'),
  replace: passage(['assigned', 'handling'], 'assigned'),
  sign_agreement: passage(['assigned'], 'handling'),
  close: passage(['assigned', 'handling'], 'closed'),
  /** One of the eight grounds of art. 48. */
  terminate: passage(['granted', 'assigned', 'handling'], 'terminated'),
  correct_termination: passage(['terminated'], 'handling'),
  reopen: passage(['closed'], 'handling'),
  archive: passage(['closed', 'terminated'], 'archived'),
  /** Registered by mistake. Once decided it has its other ways: termination, correction. Its number stays used. */
  delete: passage(['received', 'supplementing', 'proposed'], 'deleted'),
} as const satisfies Readonly<Record<string, Passage>>;
export type CaseAct = keyof typeof PASSAGES;

/** Where an act leads from a stage; null when it cannot be done there. */
export function nextStage(stage: Stage, act: CaseAct): Stage | null {
  const { from, to }: Passage = PASSAGES[act];
  return from.includes(stage) ? to : null;
}

/** What can be done at a stage. */
export const actsAt = (stage: Stage): readonly CaseAct[] =>
  (Object.keys(PASSAGES) as CaseAct[]).filter((act) => nextStage(stage, act) !== null);
