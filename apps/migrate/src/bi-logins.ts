import { databaseUrl, loadConfig } from '@fayuan/config';
import { manageBiLogins } from './manage-bi-logins.js';
import { runProgram, toStdout } from './program.js';

process.exitCode = await runProgram(toStdout, () =>
  manageBiLogins(databaseUrl(loadConfig(), 'OWNER'), process.argv.slice(2), toStdout),
);
