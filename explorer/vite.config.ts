import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { documentTexts } from './documentTexts.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  // Relative addresses, so that the service can be mounted below any path.
  base: './',
  plugins: [documentTexts()],
  // GraphiQL's workers import each other, which the default "iife" format cannot express.
  worker: { format: 'es' },
  build: {
    outDir: here('../service/built_pages'),
    emptyOutDir: true,
    // Which file holds what, for the test of their sizes.
    manifest: 'manifest.json',
    // One entry per page; each is served by ../service/web_pages.py.
    rolldownOptions: {
      input: { explorer: here('index.html'), graphiql: here('graphiql.html') },
      // Libraries of the page apart from its own code, so that a new release leaves them in the browser's cache.
      output: {
        codeSplitting: {
          groups: [
            { name: 'preact', test: /node_modules\/@?preact\// },
            { name: 'sankey', test: /node_modules\/d3-(sankey|shape|path|array)\// },
          ],
        },
      },
      // "use client" in libraries concerns rendering on a server, which these pages do not do.
      onLog: (level, log, report) => log.code !== 'MODULE_LEVEL_DIRECTIVE' && report(level, log),
    },
    // Monaco, the editor inside GraphiQL, is one large module by nature.
    chunkSizeWarningLimit: 4000,
  },
});
