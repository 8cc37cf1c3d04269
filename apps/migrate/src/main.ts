import { loadConfig } from '@fayuan/config';
import { bringUp } from './bring-up.js';
import { runProgram, toStdout } from './program.js';

process.exitCode = await runProgram(toStdout, async () => {
  await bringUp(loadConfig(), toStdout);
  return 0;
});
