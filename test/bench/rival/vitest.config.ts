/** How the rival's files run; the settings under which vitest is fastest with them. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['*.rival.ts'],
    pool: 'threads',
    isolate: false,
    // A mock that fakes a timer's clock must not outlive its test.
    restoreMocks: true,
  },
});
