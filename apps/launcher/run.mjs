// `npm run units:import|scenario|verify|reseal|work|bi`: one command of the launcher, after the same install and build as `npm start`.
import { launch } from './bootstrap/launch.mjs';

const [command = '', ...words] = process.argv.slice(2);
await launch(command, words, ['server']);
