import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MILLIMETRES = 25.4 / 72;

/** A line of print; distances in millimetres from the upper left corner of the sheet. */
export interface PrintedLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A sheet with its lines from top to bottom. */
export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PrintedLine[];
}

const numberIn = (tag: string, name: string): number =>
  Number(new RegExp(`${name}="([\\d.]+)"`, 'u').exec(tag)?.[1] ?? Number.NaN) * MILLIMETRES;

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
const unescaped = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|amp);/gu, (mark) => ENTITIES[mark] ?? mark);

function wordsOf(page: string): PrintedLine[] {
  return [...page.matchAll(/<word ([^>]*)>(.*?)<\/word>/gsu)].map(([, tag = '', text = '']) => ({
    text: unescaped(text),
    left: numberIn(tag, 'xMin'),
    right: numberIn(tag, 'xMax'),
    top: numberIn(tag, 'yMin'),
    bottom: numberIn(tag, 'yMax'),
  }));
}

/** Words that stand at one height are one line; a Chinese line has no spaces between them. */
function linesOf(words: readonly PrintedLine[]): PrintedLine[] {
  const lines: PrintedLine[] = [];
  for (const word of words.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const at = lines.findLastIndex((line) => Math.abs(line.top - word.top) < 1);
    const line = lines[at];
    if (!line) lines.push(word);
    else
      lines[at] = {
        text: word.left < line.left ? word.text + line.text : line.text + word.text,
        left: Math.min(line.left, word.left),
        right: Math.max(line.right, word.right),
        top: line.top,
        bottom: Math.max(line.bottom, word.bottom),
      };
  }
  return lines;
}

/** A sheet drawn in tenths of a millimetre: what is ink on it, whatever the font says about its size. */
export interface Ink {
  /** Heights of the stripes of ink from top to bottom, in millimetres from the upper edge. */
  readonly stripes: readonly { readonly top: number; readonly bottom: number }[];
  readonly left: number;
  readonly right: number;
}

const DARK = 128;

function inkOf(ppm: Buffer): Ink {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/u.exec(ppm.subarray(0, 40).toString('latin1'));
  if (!head) throw new Error('not a drawn page');
  const [width, height] = [Number(head[1]), Number(head[2])];
  const data = ppm.subarray(head[0].length);
  const isInk = (x: number, y: number): boolean => {
    const at = (y * width + x) * 3;
    return Math.min(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255) < DARK;
  };
  const stripes: { top: number; bottom: number }[] = [];
  let [left, right, inside] = [width, 0, false];
  for (let y = 0; y < height; y += 1) {
    let any = false;
    for (let x = 0; x < width; x += 1) {
      if (!isInk(x, y)) continue;
      any = true;
      if (x < left) left = x;
      if (x > right) right = x;
    }
    if (any && !inside) stripes.push({ top: y / 10, bottom: y / 10 });
    const last = stripes.at(-1);
    if (any && last) last.bottom = (y + 1) / 10;
    inside = any;
  }
  return { stripes, left: left / 10, right: (right + 1) / 10 };
}

/** A paper printed to PDF by a program that people have, and read back from there. */
export class PrintedPaper {
  private constructor(
    private readonly folder: string,
    private readonly pdf: string,
    private readonly at: number,
  ) {}

  /** Prints a Word document with LibreOffice. */
  static async fromWord(bytes: Uint8Array): Promise<PrintedPaper> {
    const [only] = await PrintedPaper.fromWords([bytes]);
    if (!only) throw new Error('nothing was printed');
    return only;
  }

  /** Prints Word documents, in their order, by one run of LibreOffice: its start costs more than the printing. */
  static async fromWords(documents: readonly Uint8Array[]): Promise<PrintedPaper[]> {
    const folder = await mkdtemp(join(tmpdir(), 'fayuan-paper-'));
    const names = documents.map((_, at) => join(folder, `paper-${at}`));
    for (const [at, bytes] of documents.entries()) await writeFile(`${names[at]}.docx`, bytes);
    const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`;
    const files = names.map((name) => `${name}.docx`);
    await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
    return names.map((name, at) => new PrintedPaper(folder, `${name}.pdf`, at));
  }

  async pages(): Promise<PrintedPage[]> {
    const { stdout } = await run('pdftotext', ['-bbox', this.pdf, '-'], { maxBuffer: 64 * 1024 * 1024 });
    return [...stdout.matchAll(/<page ([^>]*)>(.*?)<\/page>/gsu)].map(([, tag = '', page = '']) => ({
      width: numberIn(tag, 'width'),
      height: numberIn(tag, 'height'),
      lines: linesOf(wordsOf(page)),
    }));
  }

  /** What is ink on a page, counted from 1. */
  async ink(page: number): Promise<Ink> {
    const one = ['-r', '254', '-f', String(page), '-l', String(page), '-singlefile'];
    const drawn = join(this.folder, `page-${this.at}-${page}`);
    await run('pdftoppm', [...one, this.pdf, drawn]);
    return inkOf(await readFile(`${drawn}.ppm`));
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true, force: true });
  }
}
