/** What stands at the end of a place's name and is left out of numbers. Longest first. */
const PLACE_ENDINGS =
  /(?:维吾尔自治区|壮族自治区|回族自治区|特别行政区|自治区|自治州|自治县|地区|街道|省|市|州|盟|县|区|旗|镇|乡)$/u;

/** How a place is called in numbers: 长乐区 gives 长乐. A name that is nothing but its ending, or one letter longer, is left whole: 城区. */
export function placeWord(placeName: string): string {
  const short = placeName.replace(PLACE_ENDINGS, '');
  return [...short].length >= 2 ? short : placeName;
}
