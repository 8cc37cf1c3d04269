import type { FontName, LookName } from './measures.js';
import type { Form, Table } from './paper.js';

/** A stretch of a line in one font. */
export interface Run {
  readonly text: string;
  readonly font?: FontName;
}

/** A paragraph with where it stands; distances from the sides in characters of its look. */
export interface TextItem {
  readonly kind: 'text';
  readonly look: LookName;
  readonly runs: readonly Run[];
  /** Breaks that are set, in place of those that the width gives: a title in even lines. */
  readonly lines?: readonly string[];
  readonly left?: number;
  /** How much further left the first line begins. */
  readonly hanging?: number;
  readonly right?: number;
  /** Stands at the right end of the same line. */
  readonly end?: readonly Run[];
  /** In half points, where it differs from the look's. */
  readonly size?: number;
  /** Free space above, in twips. */
  readonly before?: number;
  /** The red line of the head under it. */
  readonly redLine?: boolean;
  readonly keepNext?: boolean;
  readonly pageBreak?: boolean;
}

export interface TableItem {
  readonly kind: 'table';
  readonly table: Table | Form;
}

/** Names of joint issuers under one another, with 文件 beside them all. */
export interface JointMark {
  readonly kind: 'jointMark';
  readonly names: readonly string[];
  readonly size: number;
  readonly before: number;
}

export type FlowItem = TextItem | TableItem | JointMark;

/** 版记: one or two entries between lines. */
export interface ImprintEntry {
  readonly left: string;
  readonly end: string | null;
}

/** A paper as a sequence from top to bottom, before it is cut into pages. */
export interface Flow {
  /** 信函格式: the issuer's mark over the double line, above the text of the first page. */
  readonly letterMark: { readonly name: string; readonly size: number } | null;
  readonly items: readonly FlowItem[];
  readonly imprint: readonly ImprintEntry[];
  /** Whether the imprint stands between lines; that of a letter does not. */
  readonly imprintLines: boolean;
}

export const plain = (text: string): readonly Run[] => (text === '' ? [] : [{ text }]);

/** A blank line of the text's height. */
export const blank = (keepNext = false, look: LookName = 'addressee'): TextItem => ({
  kind: 'text',
  look,
  runs: [],
  keepNext,
});

export const textOfRuns = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
