import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';

/** Files of `public/` that belong to the shell as well. */
const PUBLIC_FILES = ['manifest.webmanifest', 'icon.svg'];
const BUDGET = 150;

/**
 * Writes the service worker with the names of the built files, and holds the app to its weight: everything here is
 * loaded on the first route.
 */
function shell(): Plugin {
  return {
    name: 'fayuan-shell',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const built = Object.values(bundle).filter(({ fileName }) => !fileName.endsWith('.map'));
      const bytes = (file: (typeof built)[number]) =>
        Buffer.from(file.type === 'chunk' ? file.code : file.source);
      const names = built.map(({ fileName }) => fileName).filter((name) => name !== 'index.html');
      const files = ['./', ...names, ...PUBLIC_FILES];
      const hash = createHash('sha256');
      for (const file of built) hash.update(file.fileName).update(bytes(file));
      const source = readFileSync(new URL('./shell/service-worker.js', import.meta.url), 'utf8')
        .replace('__VERSION__', hash.digest('hex').slice(0, 16))
        .replace("['__FILES__']", JSON.stringify(files));
      this.emitFile({ type: 'asset', fileName: 'sw.js', source });
      const code = built.filter(({ fileName }) => /\.(js|css)$/.test(fileName));
      const weight = code.reduce((sum, file) => sum + gzipSync(bytes(file)).length, 0) / 1000;
      if (weight > BUDGET)
        this.error(`JS and CSS weigh ${weight.toFixed(1)} kB gzip, allowed are ${BUDGET} kB`);
      this.info(`JS and CSS of the first route: ${weight.toFixed(1)} kB gzip of ${BUDGET} kB`);
    },
  };
}

export default defineConfig({
  base: '/m/',
  plugins: [react(), shell()],
  build: { outDir: 'dist', target: 'chrome89', emptyOutDir: true, modulePreload: { polyfill: false } },
  server: {
    proxy: {
      '/graphql': 'http://localhost:8080',
      '/files': 'http://localhost:8080',
      '/handler-photos': 'http://localhost:8080',
      '/application-papers': 'http://localhost:8080',
      '/directives': 'http://localhost:8080',
    },
  },
});
