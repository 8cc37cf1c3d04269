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

/** What stands at the end of a place's name and is left out of a number. Longest first. */
const PLACE_ENDINGS =
  /(?:维吾尔自治区|壮族自治区|回族自治区|特别行政区|自治区|自治州|自治县|地区|街道|省|市|州|盟|县|区|旗|镇|乡)$/u;

/** 长乐区 gives 长乐; a name that is nothing but its ending, or one letter longer, is left whole: 城区. */
const placeWord = (placeName: string): string => {
  const short = placeName.replace(PLACE_ENDINGS, '');
  return [...short].length >= 2 ? short : placeName;
};

/** A number as it is written on papers: place, kind, year in hexagon brackets, no leading zero: 长乐民援〔2026〕5号. */
export const caseNumber = (placeName: string, kind: SeriesKind, year: number, no: number): string =>
  `${placeWord(placeName)}${WORD[kind]}〔${year}〕${no}号`;
