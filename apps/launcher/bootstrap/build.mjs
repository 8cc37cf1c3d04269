import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fingerprint, projectFolders, sourceFiles } from './fingerprint.mjs';
import { mustRun, step, StepError } from './steps.mjs';

const serverApps = ['launcher', 'migrate', 'gateway', 'rollup-worker', 'dispatch-worker', 'document-worker'];

/** What is built, from which projects, what proves that it is there, and how it is made. */
const parts = [
  {
    name: 'server',
    title: '编译服务端 · building the server side',
    projects: serverApps.map((name) => `apps/${name}`),
    products: serverApps.map((name) => `apps/${name}/dist/main.js`),
    command: ['node_modules/typescript/bin/tsc', '-b', 'apps/launcher/tsconfig.build.json'],
  },
  ...['desk', 'station'].map((name) => ({
    name,
    title: `构建${name === 'desk' ? '办公端' : '工作站端'}网页 · building the ${name} app`,
    projects: [`apps/${name}`],
    products: [`apps/${name}/dist/index.html`],
    command: ['node_modules/vite/bin/vite.js', 'build', '--logLevel', 'warn'],
    folder: `apps/${name}`,
  })),
];

const readStamp = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return {};
  }
};

/** The parts that can be built on their own. */
export const partNames = parts.map((part) => part.name);

/** Builds the named parts whose sources changed since their last build, or whose product is missing. */
export async function ensureBuilt(root, names = partNames) {
  // Beside what it speaks of, so that deleting dist builds anew and deleting the data does not.
  const stampFile = join(root, 'apps/launcher/dist/build.stamp');
  for (const part of parts.filter(({ name }) => names.includes(name))) {
    const folders = projectFolders(root, part.projects);
    const files = folders.flatMap((folder) => sourceFiles(join(root, folder)));
    const now = fingerprint(root, [
      ...files,
      join(root, 'package-lock.json'),
      join(root, 'tsconfig.base.json'),
    ]);
    const isThere = part.products.every((product) => existsSync(join(root, product)));
    if (isThere && readStamp(stampFile)[part.name] === now) continue;
    const missing = part.projects.find((folder) => !existsSync(join(root, folder, 'package.json')));
    if (missing !== undefined)
      throw new StepError(`缺少 ${missing} · ${missing} is missing; get the whole project`);
    const [script, ...words] = part.command;
    const options = { cwd: join(root, part.folder ?? '.'), quiet: true };
    await step(part.title, () =>
      mustRun(part.title, process.execPath, [join(root, script), ...words], options),
    );
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, `${JSON.stringify({ ...readStamp(stampFile), [part.name]: now }, null, 2)}\n`);
  }
}
