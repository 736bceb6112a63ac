/** For an editor's test view, and for `npx vitest --config exercises/vitest.config.ts`; `npm test` needs none of it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

// In a course, node_modules has it; the repository of the kit has it here.
const editor = join(import.meta.dirname, '../graders/gutter/must-pass.mjs');

export default defineConfig({
  root: import.meta.dirname,
  cacheDir: '../node_modules/.vite/exercises',
  resolve: { alias: existsSync(editor) ? { 'overlap-kit/editor': editor } : {} },
  test: {
    include: ['*/*.test.ts'],
    // Checks run in virtual time, and the kit ends what is endless.
    testTimeout: 0,
    hookTimeout: 0,
    // Each file has a compiler and a room beside it.
    maxWorkers: 2,
    // Saving an answer, or a file beside it, runs its checks.
    watchTriggerPatterns: [
      {
        pattern: /\/(\d\d-([a-z0-9-]+))\/[^/]+\.ts$/,
        testsToRun: (_path, [, folder, slug]) => `${folder}/${slug}.test.ts`,
      },
    ],
  },
});
