import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const ignored = new Set(['node_modules', 'dist', 'out-tsc', '.data', '.nx']);

/** Every file below a folder that is written by people, in a fixed order. */
export function sourceFiles(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (ignored.has(entry.name)) return [];
      const path = join(folder, entry.name);
      return entry.isDirectory() ? sourceFiles(path) : [path];
    });
}

/** One short text that changes when any of the files does: their names, sizes and times, not their content. */
export function fingerprint(root, files) {
  const hash = createHash('sha256');
  for (const file of files) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)}\0${size}\0${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

/** The folders of a workspace project and of all it is built from, found by the dependencies it declares. */
export function projectFolders(root, folders, found = new Set()) {
  for (const folder of folders) {
    if (found.has(folder)) continue;
    found.add(folder);
    const manifest = join(root, folder, 'package.json');
    if (!existsSync(manifest)) continue;
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
    const own = Object.keys({ ...dependencies, ...devDependencies })
      .filter((name) => name.startsWith('@fayuan/'))
      .map((name) => `libs/${name.slice('@fayuan/'.length)}`);
    projectFolders(root, own, found);
  }
  return [...found].sort();
}
