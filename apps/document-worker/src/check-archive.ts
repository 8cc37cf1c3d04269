import { readFile } from 'node:fs/promises';
import { archiveFaults } from './archive-check.js';

/** `npm run archive:check -- FILE`: compares every file of an archive with its checksum. */
async function main([file]: readonly string[]): Promise<number> {
  if (file === undefined) {
    process.stderr.write('请给出归档文件 name an archive file: npm run archive:check -- FILE\n');
    return 2;
  }
  const faults = await archiveFaults(await readFile(file));
  for (const fault of faults) process.stdout.write(`${fault}\n`);
  process.stdout.write(
    faults.length === 0
      ? '归档文件完整，校验值全部相符 · the archive is whole, all checksums agree\n'
      : `${faults.length} 处不符 · ${faults.length} faults\n`,
  );
  return faults.length === 0 ? 0 : 1;
}

process.exitCode = await main(process.argv.slice(2));
