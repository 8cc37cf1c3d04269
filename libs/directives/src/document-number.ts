/** What stands at the end of a place's name and is left out of 机关代字. Longest first. */
const PLACE_ENDINGS =
  /(?:维吾尔自治区|壮族自治区|回族自治区|特别行政区|自治区|自治州|自治县|地区|街道|省|市|州|盟|县|区|旗|镇|乡)$/u;

/** 机关代字: 长乐区 gives 长乐法援. A name that is nothing but its ending, or one letter longer, is left whole: 城区. */
export function issuerWord(placeName: string): string {
  const short = placeName.replace(PLACE_ENDINGS, '');
  return `${[...short].length >= 2 ? short : placeName}法援`;
}

/** 发文字号: 机关代字〔年〕号, hexagon brackets, four-figure year, no leading zero (条例 2012, GB/T 9704). */
export const documentNumber = (placeName: string, year: number, no: number): string =>
  `${issuerWord(placeName)}〔${year}〕${no}号`;

/** What stands in the place of the number until there is one. */
export const openNumber = (placeName: string, year: number): string =>
  `${issuerWord(placeName)}〔${year}〕\u3000号`;
