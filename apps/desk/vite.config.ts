import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Parts that change rarely get files of their own, so that a new release of the desk leaves them in the browser's cache. */
const vendorGroups = [
  { name: 'charts', test: /node_modules[\\/](echarts|zrender)[\\/]/ },
  { name: 'react', test: /node_modules[\\/](react|react-dom|react-router|scheduler)[\\/]/ },
];

export default defineConfig({
  base: '/desk/',
  plugins: [react()],
  build: {
    outDir: 'dist',
    target: 'chrome89',
    sourcemap: false,
    chunkSizeWarningLimit: 1600,
    rolldownOptions: { output: { codeSplitting: { groups: vendorGroups } } },
  },
  server: {
    proxy: {
      '/graphql': { target: 'http://localhost:8080', ws: true },
      '/files': 'http://localhost:8080',
      '/summaries': 'http://localhost:8080',
      '/directives': 'http://localhost:8080',
      '/archives': 'http://localhost:8080',
      '/case-letters': 'http://localhost:8080',
      '/application-papers': 'http://localhost:8080',
      '/figures.xlsx': 'http://localhost:8080',
      '/cases.xlsx': 'http://localhost:8080',
      '/consultations.xlsx': 'http://localhost:8080',
    },
  },
});
