import { attributeOf, unescaped } from './sheet-xml.js';

const FORMATS = /<(?:\w+:)?numFmt\b([^>]*?)\/?>/gu;
const CELL_FORMATS = /<(?:\w+:)?cellXfs\b[^>]*>([\s\S]*?)<\/(?:\w+:)?cellXfs>/u;
const CELL_FORMAT = /<(?:\w+:)?xf\b([^>]*?)(?:\/>|>[\s\S]*?<\/(?:\w+:)?xf>)/gu;

/** Formats of days that every program knows by number; 27 to 36 and 50 to 58 are those of Chinese editions. */
const isKnownDay = (id: number): boolean =>
  (id >= 14 && id <= 17) || id === 22 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** True for a format whose pattern shows a day: it has a year or a day outside of quotes and brackets. */
const showsDay = (pattern: string): boolean =>
  /[yd年日]/iu.test(pattern.replaceAll(/"[^"]*"|\[[^\]]*\]|\\./gu, ''));

/** For each cell format of the file, whether a number in it is shown as a day. */
export function dayFormats(styles: string): boolean[] {
  const own = new Map<number, string>();
  for (const [, attributes = ''] of styles.matchAll(FORMATS))
    own.set(Number(attributeOf(attributes, 'numFmtId')), attributeOf(attributes, 'formatCode') ?? '');
  const formats = CELL_FORMATS.exec(styles)?.[1] ?? '';
  return [...formats.matchAll(CELL_FORMAT)].map(([, attributes = '']) => {
    const id = Number(attributeOf(attributes, 'numFmtId') ?? 0);
    const pattern = own.get(id);
    return pattern === undefined ? isKnownDay(id) : showsDay(unescaped(pattern));
  });
}

const DAY_MS = 86_400_000;
/** Day 0 of both ways of counting; the first one counts a 29 February 1900 that never was. */
const FROM_1900 = Date.UTC(1899, 11, 30);
const FROM_1904 = Date.UTC(1904, 0, 1);
/** 1 March 1900: from here on both counts of days agree. */
const FIRST_SERIAL = 61;
/** 31 December 9999. */
const LAST_SERIAL = 2_958_465;

/** A number that is shown as a day, as `YYYY-MM-DD`; empty when it is none. */
export function dayOfSerial(serial: number, since1904: boolean): string {
  if (!Number.isFinite(serial) || serial < 1 || serial > LAST_SERIAL) return '';
  const ms = (since1904 ? FROM_1904 : FROM_1900) + Math.floor(serial) * DAY_MS;
  return new Date(ms).toISOString().slice(0, 10);
}

/** A day as the number that a program shows as that day; null for one it cannot tell, before March 1900. */
export function serialOfDay(day: string): number | null {
  const serial = (Date.parse(`${day}T00:00:00Z`) - FROM_1900) / DAY_MS;
  return Number.isInteger(serial) && serial >= FIRST_SERIAL && serial <= LAST_SERIAL ? serial : null;
}
