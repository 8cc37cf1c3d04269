import { inflateRawSync } from 'node:zlib';
import { UnreadableWorkbook } from './unreadable-workbook.js';

/** One file in a zip file, as its directory names it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly offset: number;
}

/** A workbook of 20,000 rows needs some thirty entries and unpacks to some 30 MB. */
const MOST_ENTRIES = 1_000;
const MOST_UNPACKED = 96 * 1024 * 1024;
/** Tables repeat themselves and pack well; past this it is made to burst. Small entries may pack as they like. */
const MOST_RATIO = 250;
const RATIO_FROM = 1024 * 1024;

const [END, DIRECTORY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50];
const END_BYTES = 22;
const LONGEST_COMMENT = 65_535;
const ENCRYPTED = 1;
/** A count that says: look into the 64-bit directory. */
const ELSEWHERE = 0xffffffff;

/** What an .xls file, and an .xlsx file locked by a password, begin with (OLE compound file). */
const OLD = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/**
 * What a zip file says it holds, checked before anything is unpacked.
 * @throws UnreadableWorkbook when it is no zip file, is locked, or would unpack to too much
 */
export function zipEntries(bytes: Buffer): ZipEntry[] {
  if (bytes.subarray(0, OLD.length).equals(OLD)) throw new UnreadableWorkbook('old_or_locked');
  if (bytes.length < END_BYTES || bytes.readUInt32LE(0) !== LOCAL)
    throw new UnreadableWorkbook('not_a_workbook');
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > MOST_ENTRIES) throw new UnreadableWorkbook('too_large');
  const entries: ZipEntry[] = [];
  let at = bytes.readUInt32LE(end + 16);
  for (let nth = 0; nth < count; nth += 1) {
    const { entry, next } = entryAt(bytes, at);
    entries.push(entry);
    at = next;
  }
  checkSizes(entries);
  return entries;
}

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_BYTES - LONGEST_COMMENT);
  for (let at = bytes.length - END_BYTES; at >= first; at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  throw new UnreadableWorkbook('damaged');
}

function entryAt(bytes: Buffer, at: number): { entry: ZipEntry; next: number } {
  if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== DIRECTORY) throw new UnreadableWorkbook('damaged');
  if (bytes.readUInt16LE(at + 8) & ENCRYPTED) throw new UnreadableWorkbook('old_or_locked');
  const names = at + 46;
  const nameLength = bytes.readUInt16LE(at + 28);
  const entry = {
    name: bytes.toString('utf8', names, names + nameLength),
    method: bytes.readUInt16LE(at + 10),
    packed: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    offset: bytes.readUInt32LE(at + 42),
  };
  return {
    entry,
    next: names + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32),
  };
}

function checkSizes(entries: readonly ZipEntry[]): void {
  let unpacked = 0;
  for (const { size, packed } of entries) {
    if (size === ELSEWHERE || packed === ELSEWHERE) throw new UnreadableWorkbook('too_large');
    if (size > RATIO_FROM && size > packed * MOST_RATIO) throw new UnreadableWorkbook('too_large');
    unpacked += size;
    if (unpacked > MOST_UNPACKED) throw new UnreadableWorkbook('too_large');
  }
}

/**
 * An entry unpacked: never to more than its directory said.
 * @throws UnreadableWorkbook when it is damaged, or packed in a way workbooks are not
 */
export function unpacked(bytes: Buffer, entry: ZipEntry): Buffer {
  const { offset, packed, size, method } = entry;
  if (offset + 30 > bytes.length || bytes.readUInt32LE(offset) !== LOCAL)
    throw new UnreadableWorkbook('damaged');
  const from = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
  const content = bytes.subarray(from, from + packed);
  if (content.length !== packed) throw new UnreadableWorkbook('damaged');
  const whole = method === 0 ? content : inflated(content, method, size);
  if (whole.length !== size) throw new UnreadableWorkbook('damaged');
  return whole;
}

function inflated(content: Buffer, method: number, size: number): Buffer {
  if (method !== 8) throw new UnreadableWorkbook('damaged');
  try {
    return inflateRawSync(content, { maxOutputLength: Math.max(size, 1) });
  } catch {
    throw new UnreadableWorkbook('damaged');
  }
}
