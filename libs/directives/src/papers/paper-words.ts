import type { Day } from '@fayuan/kernel';
import type { UnitName } from '@fayuan/org';
import type { DirectiveText } from '../directive.js';

/** A task as the table of a paper shows it; what is not decided yet is null. */
export interface PaperTask {
  readonly title: string;
  readonly indicator: string | null;
  readonly target: number | null;
  readonly dueOn: Day | null;
}

/** A table that goes with the text (附件), fixed when the paper was made. */
export interface PaperAnnex {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The lines 主送 and 抄送, and the annexes of a text. */
export interface PaperLines {
  readonly addressee: string | null;
  readonly copiedTo: string | null;
  readonly annexes: readonly PaperAnnex[];
}

export const NO_LINES: PaperLines = { addressee: null, copiedTo: null, annexes: [] };

type Written = Pick<
  DirectiveText,
  'documentKind' | 'urgency' | 'title' | 'theme' | 'objective' | 'sections' | 'documentNumber' | 'issuedOn'
>;

/** What is printed of one text, whether it was issued, is stored as a draft or stands in the editor. */
export interface PaperWords extends Written, PaperLines {
  readonly issuer: Pick<UnitName, 'name' | 'placeName'>;
  /** Only its own, not those of the texts above. */
  readonly tasks: readonly PaperTask[];
}

/** A stored text with the lines that go with it. */
export const wordsOf = (text: DirectiveText, lines: PaperLines): PaperWords => ({
  ...text,
  ...lines,
  tasks: text.tasks.filter(({ directiveId }) => directiveId === text.id),
});
