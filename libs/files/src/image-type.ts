/** What a photo may be. Everything else is refused, whatever its name or declared type says. */
export type ImageType = 'image/jpeg' | 'image/png' | 'image/webp';

const JPEG = [0xff, 0xd8, 0xff];
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

const begins = (bytes: Uint8Array, with_: readonly number[]): boolean =>
  with_.every((byte, index) => bytes[index] === byte);

/** The four letters at a place of the file, as used by RIFF containers. */
const letters = (bytes: Uint8Array, from: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + 4));

/** The type of a picture by its first bytes; undefined for everything that is none of the three. */
export function imageTypeOf(bytes: Uint8Array): ImageType | undefined {
  if (begins(bytes, JPEG)) return 'image/jpeg';
  if (begins(bytes, PNG)) return 'image/png';
  if (letters(bytes, 0) === 'RIFF' && letters(bytes, 8) === 'WEBP') return 'image/webp';
  return undefined;
}
