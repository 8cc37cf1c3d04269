import { type ImageType, imageTypeOf } from '@fayuan/files';
import type { Stage } from '../stage.js';

/** What pages belong to: papers that the own unit took in, papers sent to it that wait, or a case. */
export type PaperSubject = 'intake' | 'parcel' | 'case';

export interface PaperOf {
  readonly subject: PaperSubject;
  readonly id: string;
}

/** What a page may be. */
export type PaperType = ImageType | 'application/pdf';

/** One page of a paper of an application, without what it shows. */
export interface ApplicationPaper {
  readonly id: string;
  /** The paper of the checklist (`MATERIALS`). */
  readonly kind: string;
  /** Among those of the paper, from 1, in the order in which they were taken in. */
  readonly page: number;
  readonly mediaType: PaperType;
  readonly bytes: number;
  readonly recordedByName: string;
  readonly recordedAt: Date;
}

/** A thick bundle is a PDF; who sends more pages than these sends the wrong thing. */
export const MOST_PAGES = 100;

/** What a page belongs to: its row, and no other. */
export const paperPlace = (id: string): string => `paper ${id}`;

/** The type of a page by its first bytes, whatever it calls itself; undefined for what is not taken. */
export function paperTypeOf(bytes: Uint8Array): PaperType | undefined {
  const isPdf = Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';
  return isPdf ? 'application/pdf' : imageTypeOf(bytes);
}

/** As `application_paper_send` has it for what stations hand in later. */
const DONE: readonly Stage[] = ['refused', 'withdrawn', 'transferred', 'archived', 'deleted'];

/** Whether papers of a case are still taken in, or taken out. */
export const takesPapers = (stage: Stage): boolean => !DONE.includes(stage);
