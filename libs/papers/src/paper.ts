import type { Day } from '@fayuan/kernel';

/** 紧急程度 as printed at the top left. A classified paper (密级) does not exist here. */
export type Urgency = '特急' | '加急';

/** Four levels of headings: 一、黑体, （一）楷体, 1. 仿宋, （1）仿宋. */
export type HeadingLevel = 1 | 2 | 3 | 4;

/** Words of a heading come with their number (`headingNumber`): a quoted text keeps the numbers it was issued with. */
export interface Heading {
  readonly kind: 'heading';
  readonly level: HeadingLevel;
  readonly text: string;
  /** Text that goes on in the same paragraph after the heading, in 仿宋. */
  readonly rest?: string | undefined;
}

export interface Paragraph {
  readonly kind: 'paragraph';
  readonly text: string;
  /** Without the two characters at its start: 主送 of an enclosed text, a line of a proof. */
  readonly flush?: boolean | undefined;
  /** In 小四号 or smaller: a remark under a form. */
  readonly small?: boolean | undefined;
}

export interface TableColumn {
  /** Share of the width; columns with equal shares are equally wide. */
  readonly share: number;
  readonly align: 'left' | 'center' | 'right';
}

/** A table over the whole width; its head is repeated on every page. */
export interface Table {
  readonly kind: 'table';
  readonly columns: readonly TableColumn[];
  readonly head: readonly (readonly string[])[];
  readonly rows: readonly (readonly string[])[];
  /** Totals, printed bold. */
  readonly foot?: readonly (readonly string[])[] | undefined;
}

/**
 * How text is set. `standard`: 3号 to both edges. The others end their lines where the text does, for letters with long numbers
 * in them: `full` in 3号, and where a paper has to stay on one page `close` in 4号, `closest` in 小四号 and `least` in 五号, than
 * which nothing is set smaller.
 */
export type Density = 'standard' | 'full' | 'close' | 'closest' | 'least';

/** A cell of a form. */
export interface FormCell {
  readonly text: string;
  /** How many twenty-fourths of the width it takes; the cells of a row take 24. */
  readonly span: number;
  readonly align?: TableColumn['align'] | undefined;
  /** Room for so many lines at least, to be written into by hand. */
  readonly lines?: number | undefined;
}

/** A form (表格): names and what is filled in for them, in rows over the whole width. */
export interface Form {
  readonly kind: 'form';
  readonly rows: readonly (readonly FormCell[])[];
  /** That of the paper unless told otherwise. */
  readonly density?: Density | undefined;
}

export type Block = Paragraph | Heading | Table | Form;

/** 发文机关署名 and 成文日期. With a seal both leave room for it; without a day its place is left open. */
export interface Signature {
  /** Names of the issuers, the leading one first. */
  readonly issuers: readonly string[];
  readonly day: Day | null;
  readonly sealed: boolean;
}

/** A text with its title: the paper itself, or one that is enclosed in it. */
export interface PaperText {
  readonly title: string;
  /** 主送, without the colon. */
  readonly addressee: string | null;
  readonly body: readonly Block[];
  readonly signature: Signature | null;
}

/** 附件: listed under the text, each on a page of its own. */
export interface Annex {
  readonly title: string;
  readonly body: readonly Block[];
}

/** The text that a re-issue (转发) passes on, unchanged: it follows on a page of its own and is no 附件. */
export interface Enclosure extends PaperText {
  readonly documentNumber: string | null;
}

/** 版头 of a paper with a red head. */
export interface Head {
  /** `document`: 文件格式, with a red line under the number; `letter`: 信函格式, with red double lines. */
  readonly form: 'document' | 'letter';
  /** 份号, six digits. */
  readonly copyNumber?: string | null | undefined;
  readonly urgency?: Urgency | null | undefined;
  /** 发文机关标志, the leading organ first; joint issuers stand under one another. */
  readonly issuers: readonly string[];
  /** 发文字号, or what stands in its place until there is one. */
  readonly documentNumber: string;
  /** 签发人, only on papers that go up. */
  readonly signers?: readonly string[] | undefined;
}

/** 版记, at the foot of the last even page. */
export interface Imprint {
  /** 抄送, without the closing mark. */
  readonly copies: string | null;
  /** 印发机关. */
  readonly printer: string;
  /** 印发日期. */
  readonly printedOn: Day | null;
}

/**
 * An official paper in the terms of GB/T 9704-2012: what is said, not where it stands. The Word document and the paged
 * preview are made from the same one.
 */
export interface Paper extends PaperText {
  /** Null for papers without a red head: a work summary, a proof of receipt. */
  readonly head: Head | null;
  /** Who issues it, on a line of its own above the title: papers without a red head that go out. */
  readonly issuer?: string | undefined;
  /** Its number, at the right under the title, on papers without a red head. */
  readonly number?: string | undefined;
  readonly density?: Density | undefined;
  readonly annexes: readonly Annex[];
  readonly enclosures: readonly Enclosure[];
  /** 附注, without the parentheses. */
  readonly note: string | null;
  readonly imprint: Imprint | null;
}

/** A paper without red head, annexes and imprint, to be spread into one that has them. */
export const PLAIN_PAPER = {
  head: null,
  addressee: null,
  signature: null,
  annexes: [],
  enclosures: [],
  note: null,
  imprint: null,
} as const satisfies Partial<Paper>;
