import { placeWord } from '@fayuan/org';

/** What is numbered, each in a series of its own. */
export const SERIES_KINDS = [
  'application',
  'civil',
  'criminal',
  'administrative',
  'duty_lawyer',
  'letter',
  'archive',
] as const;
export type SeriesKind = (typeof SERIES_KINDS)[number];

const WORD: Readonly<Record<SeriesKind, string>> = {
  application: '援申',
  civil: '民援',
  criminal: '刑援',
  administrative: '行援',
  duty_lawyer: '援值',
  letter: '援函',
  archive: '援档',
};

/** A number as it is written on papers: place, kind, year in hexagon brackets, no leading zero: 长乐民援〔2026〕5号. */
export const caseNumber = (placeName: string, kind: SeriesKind, year: number, no: number): string =>
  `${placeWord(placeName)}${WORD[kind]}〔${year}〕${no}号`;
