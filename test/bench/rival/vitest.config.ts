/** How the rival's files run: as vitest comes. */
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** The folder of a submission whose answers take the place of the solutions. */
const submission = process.env['SUBMISSION'];
const toSubmission = (folder: string): { readonly find: RegExp; readonly replacement: string } => ({
  find: /^.*\/solutions\/(\d\d-([\w-]+))\.ts$/,
  replacement: join(folder, '$1', '$2.ts').replaceAll('\\', '/'),
});

export default defineConfig({
  resolve: { alias: submission === undefined ? [] : [toSubmission(submission)] },
  test: {
    include: ['*.rival.ts'],
    restoreMocks: true,
  },
});
