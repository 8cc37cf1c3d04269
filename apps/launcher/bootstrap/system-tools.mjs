import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { mustRun, step, StepError } from './steps.mjs';

/** What tests need of the operating system, where it is found, and the Debian package that brings it. */
export const systemTools = [
  { title: 'Chromium', programs: ['chromium', 'chromium-browser', 'google-chrome'], package: 'chromium' },
  {
    title: 'Noto CJK fonts',
    files: ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', '/usr/share/fonts/noto-cjk'],
    package: 'fonts-noto-cjk',
  },
  { title: 'Redis', programs: ['redis-server'], package: 'redis-server' },
  { title: 'LibreOffice', programs: ['soffice'], package: 'libreoffice-writer-nogui' },
  { title: 'pdftotext', programs: ['pdftotext'], package: 'poppler-utils' },
];

/** Where a program is on the path; undefined when it is not. */
export function findProgram(names, path = process.env.PATH ?? '') {
  const files = names.flatMap((name) => path.split(delimiter).map((folder) => join(folder, name)));
  return files.find((file) => existsSync(file));
}

const isThere = ({ programs = [], files = [] }) =>
  findProgram(programs) !== undefined || files.some(existsSync);

const missingTools = () => systemTools.filter((tool) => !isThere(tool));

function sayWhatToInstall(missing) {
  const packages = missing.map((tool) => tool.package).join(' ');
  const titles = missing.map((tool) => tool.title).join(', ');
  return new StepError(
    `测试还需要：${titles}。请用 root 权限安装后重试：\n` +
      `  The tests also need: ${titles}. Install them as root, then run npm test again:\n` +
      `  apt-get update && apt-get install --no-install-recommends ${packages}`,
  );
}

/** Installs what is missing where that is possible (root with apt-get); otherwise says exactly what to install. */
export async function ensureSystemTools() {
  const missing = missingTools();
  if (missing.length === 0) return;
  if (process.getuid?.() !== 0 || findProgram(['apt-get']) === undefined) throw sayWhatToInstall(missing);
  const packages = missing.map((tool) => tool.package);
  await step(`安装测试所需软件 · installing ${packages.join(' ')}`, async () => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const patience = ['-o', 'DPkg::Lock::Timeout=300', '-o', 'Acquire::Retries=3'];
    const options = { env, quiet: true };
    await mustRun('apt-get update ', 'apt-get', [...patience, 'update'], options);
    const words = [...patience, 'install', '--yes', '--no-install-recommends', ...packages];
    await mustRun('apt-get install ', 'apt-get', words, options);
  });
  const still = missingTools();
  if (still.length > 0) throw sayWhatToInstall(still);
}
