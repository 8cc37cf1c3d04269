import type { Clock } from '@fayuan/clocks';
import type { Day, Text } from '@fayuan/kernel';
import type { CaseType } from '../aid-case.js';
import { codedBy } from '../applications/coded.js';
import { MATTERS, NOTICE_GROUNDS, REQUEST_GROUNDS, TREATMENT_GROUNDS } from '../applications/matter.js';
import type { AssignmentState } from '../handlers/assignment.js';
import type { ClosingPaper } from '../handling/closing-papers.js';
import type { Milestone, MilestoneKind } from '../handling/milestone.js';
import type { Stage } from '../stage.js';

/** A recipient as the handler sees them: masked, and nothing at all where the case is sealed to its team. */
export interface LinkedRecipient {
  readonly name: string | null;
  readonly phone: string | null;
}

/** The closing papers of a closed case. */
export interface LinkedPapers {
  readonly closedOn: Day;
  readonly needed: readonly ClosingPaper[];
  readonly handedIn: readonly string[];
}

/** What a handler sees of the one case of their link. */
export interface LinkedCase {
  readonly unitName: string;
  readonly handlerName: string;
  readonly caseNumber: string | null;
  readonly caseType: CaseType;
  readonly matter: Text;
  readonly causeOfAction: string | null;
  readonly agency: string | null;
  readonly stage: Stage;
  readonly assignmentState: AssignmentState;
  readonly assignedOn: Day;
  readonly recipients: readonly LinkedRecipient[];
  readonly clocks: readonly Clock[];
  readonly milestoneKinds: readonly MilestoneKind[];
  readonly milestones: readonly Milestone[];
  /** Null until the centre has closed the case. */
  readonly papers: LinkedPapers | null;
  /** Until when the link can be opened. */
  readonly linkExpiresAt: Date;
}

/** Terms of the law that bind the handler: the agreement, and the closing papers. */
export const HANDLER_CLOCKS: readonly string[] = ['R25', 'R37a'];

/** The head of the Act in words; the code itself for one that no list knows. */
export const matterText = (code: string): Text =>
  [MATTERS, NOTICE_GROUNDS, REQUEST_GROUNDS, TREATMENT_GROUNDS]
    .map((list) => codedBy(list, code)?.text)
    .find((text) => text !== undefined) ?? { 'zh-CN': code, en: code };
