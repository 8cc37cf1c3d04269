import * as fc from 'fast-check';
import { imageTypeOf } from './image-type.js';

const bytes = (text: string) => Buffer.from(text, 'latin1');

describe('the type of a picture', () => {
  it.each([
    ['image/jpeg', '\xff\xd8\xff\xe0rest'],
    ['image/png', '\x89PNG\r\n\x1a\nrest'],
    ['image/webp', 'RIFF\x10\0\0\0WEBPVP8 '],
  ])('%s is known by its first bytes', (type, content) => {
    expect(imageTypeOf(bytes(content))).toBe(type);
  });

  it.each([
    ['nothing', ''],
    ['a cut-off picture', '\xff\xd8'],
    ['a web page', '<!doctype html><script>alert(1)</script>'],
    ['a drawing that may hold scripts', '<svg xmlns="http://www.w3.org/2000/svg" onload="x()"/>'],
    ['a GIF', 'GIF89a'],
    ['a PDF', '%PDF-1.7'],
    ['an archive', 'PK\x03\x04'],
    ['a sound file in the container of WebP', 'RIFF\x10\0\0\0WAVEfmt '],
    ['a web page before a picture', '<html>\xff\xd8\xff\xe0'],
  ])('%s is none of the three', (_, content) => {
    expect(imageTypeOf(bytes(content))).toBeUndefined();
  });

  it('is undefined for bytes that do not begin as a picture does', () => {
    const other = fc
      .uint8Array({ minLength: 1 })
      .filter((some) => ![0xff, 0x89, 0x52].includes(some[0] ?? 0));
    fc.assert(fc.property(other, (some) => imageTypeOf(some) === undefined));
  });
});
