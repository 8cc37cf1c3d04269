import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import ts from 'typescript';

const ROOT = join(import.meta.dirname, '../../..');
const SKIP = new Set(['node_modules', 'dist', 'out-tsc', 'generated', '.data', '.nx']);

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (SKIP.has(entry.name)) return [];
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [path] : [];
  });
}

/** The file an import leads to inside the house; undefined for packages from outside. */
function target(from: string, specifier: string): string | undefined {
  const own = /^@fayuan\/([a-z-]+)$/.exec(specifier);
  if (own?.[1]) return join(ROOT, 'libs', own[1], 'src/index.ts');
  if (!specifier.startsWith('.')) return undefined;
  const path = join(dirname(from), specifier).replace(/\.js$/, '');
  return [`${path}.ts`, `${path}.tsx`, path, join(path, 'index.ts')].find(
    (each) => /\.tsx?$/.test(each) && existsSync(each),
  );
}

function importsOf(file: string): string[] {
  const info = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return info.importedFiles.flatMap(({ fileName }) => target(file, fileName) ?? []);
}

/** Files that can reach themselves along imports. */
function filesInCycles(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const reaches = (start: string): boolean => {
    const seen = new Set<string>();
    const open = [...(graph.get(start) ?? [])];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      if (file === start) return true;
      if (!seen.has(file)) open.push(...(graph.get(file) ?? []));
      seen.add(file);
    }
    return false;
  };
  return [...graph.keys()].filter(reaches).map((file) => relative(ROOT, file));
}

describe('the import graph', () => {
  const files = [...sources(join(ROOT, 'apps')), ...sources(join(ROOT, 'libs'))];
  const graph = new Map(files.map((file) => [file, importsOf(file)]));

  it('is read: the apps lean on the libs', () => {
    const edges = [...graph.values()].reduce((sum, targets) => sum + targets.length, 0);
    expect(files.length).toBeGreaterThan(100);
    expect(edges).toBeGreaterThan(files.length);
  });

  it('has no file in a cycle', () => {
    expect(filesInCycles(graph)).toEqual([]);
  });

  it('would notice a cycle', () => {
    expect(
      filesInCycles(
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a']],
          ['d', ['a']],
        ]),
      ),
    ).toHaveLength(3);
  });
});
