// `npm start`: plain Node.js without any package, because it runs before anything is installed.
import { launch } from './bootstrap/launch.mjs';

await launch('start', process.argv.slice(2));
