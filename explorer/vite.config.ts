import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { documentTexts } from './documentTexts.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Whether the first page needs a module at once: it is imported from `app/main.tsx`, not only when something is opened. */
function isFirst(id: string, infoOf: (id: string) => { importers: readonly string[] } | null, seen = new Set<string>()): boolean {
  seen.add(id);
  return !id.endsWith('.css') && id.startsWith(here('app/')) && (infoOf(id)?.importers ?? []).some((by) => by === here('app/main.tsx') || (!seen.has(by) && isFirst(by, infoOf, seen)));
}

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
    // Every browser that shows the pages fetches ahead what it is told to.
    modulePreload: { polyfill: false },
    // One entry per page; each is served by ../service/web_pages.py.
    rolldownOptions: {
      input: { explorer: here('index.html'), graphiql: here('graphiql.html') },
      // Libraries of the page apart from its own code, so that a new release leaves them in the browser's cache.
      output: {
        codeSplitting: {
          groups: [
            { name: 'preact', test: /node_modules\/@?preact\// },
            { name: 'sankey', test: /node_modules\/d3-(sankey|shape|path|array)\// },
            // In one file it is smaller than in the two that it would be for the sake of what comes later.
            { debugName: 'first', name: (id, modules) => (isFirst(id, (each) => modules.getModuleInfo(each)) ? 'first' : null) },
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
