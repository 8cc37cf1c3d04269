import { placeWord } from '@fayuan/org';

/** 机关代字: 长乐区 gives 长乐法援. */
export const issuerWord = (placeName: string): string => `${placeWord(placeName)}法援`;

/** 发文字号: 机关代字〔年〕号, hexagon brackets, four-figure year, no leading zero (条例 2012, GB/T 9704). */
export const documentNumber = (placeName: string, year: number, no: number): string =>
  `${issuerWord(placeName)}〔${year}〕${no}号`;

/** What stands in the place of the number until there is one. */
export const openNumber = (placeName: string, year: number): string =>
  `${issuerWord(placeName)}〔${year}〕\u3000号`;
