/**
 * What a task wants shown before it counts as done: nothing; so many photos; a list, written or as an attached picture
 * of it; or figures of its indicator.
 */
export const EVIDENCE_RULES = ['none', 'photos', 'list', 'figures'] as const;
export type EvidenceRule = (typeof EVIDENCE_RULES)[number];

/** What a unit, with all below it, has to show for a task. */
export interface Evidence {
  /** Different photos: those attached to the act and those of the activities that count towards the task. */
  readonly photos: number;
  /** Files attached to the act itself. */
  readonly files: number;
  /** Whether something is written with the act. */
  readonly written: boolean;
  readonly achieved: number;
}

export interface EvidenceWanted {
  readonly evidence: EvidenceRule;
  /** How many photos; 0 where the rule counts none. */
  readonly evidenceCount: number;
  /** The unit's own share of the target; null when nobody gave it one. */
  readonly share: number | null;
}

/** What a check list says: the rule, what is there, and whether that is enough. */
export interface EvidenceCheck {
  readonly rule: EvidenceRule;
  readonly wanted: number;
  readonly present: number;
  readonly complete: boolean;
}

/**
 * Holds what is there against the rule. Figures: the own share where there is one, anything above 0 otherwise, since
 * without a share nobody asked the single unit for an amount.
 */
export function checkEvidence(wanted: EvidenceWanted, there: Evidence): EvidenceCheck {
  const { evidence: rule, evidenceCount, share } = wanted;
  const against = (need: number, present: number): EvidenceCheck => ({
    rule,
    wanted: need,
    present,
    complete: present >= need,
  });
  switch (rule) {
    case 'none':
      return against(0, 0);
    case 'photos':
      return against(Math.max(1, evidenceCount), there.photos);
    case 'list':
      return against(1, there.files + (there.written ? 1 : 0));
    case 'figures':
      return {
        ...against(share ?? 0, there.achieved),
        complete: there.achieved > 0 && there.achieved >= (share ?? 0),
      };
  }
}
