/** The maintainers' tests: `npm run check`. What a student runs is configured in `graders/commands/test.ts`. */
import { join } from 'node:path';
import { defineConfig, type Plugin } from 'vitest/config';
import { virtualModules } from './graders/launch/catalog.mjs';

const root = import.meta.dirname;

/** Serves the modules that otherwise exist only in a bundle. */
const overlap: Plugin = {
  name: 'overlap',
  resolveId: (id) => (id in virtualModules ? `\0${id}` : undefined),
  load: (id) => virtualModules[id.slice(1)]?.({ kitRoot: root, courseRoot: root }),
};

export default defineConfig({
  plugins: [overlap],
  resolve: { alias: { 'overlap-kit': join(root, 'graders/kit.ts') } },
  test: {
    pool: 'forks',
    silent: 'passed-only',
    // Whatever else the machine does: nothing here is judged by real time.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    reporters: process.env['CI']
      ? ['default', ['json', { outputFile: 'node_modules/.cache/check.json' }]]
      : ['default'],
    projects: [
      {
        extends: true,
        // Nothing here leaves a trace in its process, so files can share one.
        test: { name: 'open', include: ['test/**/*.test.ts'], exclude: ['**/*.sealed.test.ts'], isolate: false },
      },
      {
        extends: true,
        // Sealing is for good: each of these files gets a process of its own.
        test: { name: 'sealed', include: ['test/**/*.sealed.test.ts'], isolate: true },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['graders/**/*.{ts,mjs}'],
      // Run only as processes of their own, by tests that look at what comes out of them.
      exclude: [
        'graders/bin.mjs',
        'graders/gutter/must-pass.mjs',
        'graders/launch/use-solutions.mjs',
        'graders/suite.ts',
        // In a browser, where the tests of the pages run it.
        'graders/page/client*.ts',
        '**/*.d.ts',
      ],
      reporter: ['text-summary', 'json-summary', 'html'],
      reportOnFailure: true,
      thresholds: { lines: 95, branches: 95 },
    },
  },
});
