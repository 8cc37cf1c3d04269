import { databaseUrl, loadConfig } from '@fayuan/config';
import { importFile } from './import-file.js';
import { runProgram, toStdout } from './program.js';

process.exitCode = await runProgram(toStdout, () =>
  importFile(databaseUrl(loadConfig(), 'OWNER'), process.argv.slice(2), toStdout),
);
