import { fileURLToPath } from 'node:url';
import { ensureBuilt, partNames } from './build.mjs';
import { endWithNpm } from './parent.mjs';
import { checkNode, ensureInstalled } from './install.mjs';
import { sayFailure } from './steps.mjs';

/** The folder of the whole project. (Not import.meta.dirname: an old Node.js must get as far as being told so.) */
export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Installs and builds what is missing, then hands over to the built launcher, in this same process. */
export async function launch(command, words, names = partNames) {
  try {
    checkNode();
    process.chdir(root);
    endWithNpm();
    await ensureInstalled(root);
    await ensureBuilt(root, names);
    const { main } = await import('../dist/main.js');
    await main(command, words);
  } catch (error) {
    sayFailure(error);
  }
}
