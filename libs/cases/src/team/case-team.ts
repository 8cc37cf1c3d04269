/** Somebody of the unit by name. */
export interface NamedAccount {
  readonly id: string;
  readonly name: string;
  /** What the person is there, e.g. 主任. */
  readonly post: string | null;
}

/** One of those to whom a sealed case is open. */
export interface TeamMember extends NamedAccount {
  /** When the case was opened to them; null where it was before that was kept. */
  readonly addedAt: Date | null;
  /** Who opened it to them; null where it was before that was kept. */
  readonly addedByName: string | null;
  /** May sign in for the unit. */
  readonly isActive: boolean;
}

/** Who may look into a sealed case, as somebody of its unit sees it. */
export interface CaseTeam {
  readonly isMember: boolean;
  readonly mayChange: boolean;
  /** In the order in which they came; nobody for whoever is outside and may not change it. */
  readonly members: readonly TeamMember[];
  /** Whom to ask to be let in: those of the team, and leaders, who can open it to others. */
  readonly askable: readonly NamedAccount[];
}

export interface CaseTeamChange {
  readonly caseId: string;
  readonly accountId: string;
  /** Kept in the audit trail and with the case; names nobody who has a part in it. */
  readonly reason: string;
}
