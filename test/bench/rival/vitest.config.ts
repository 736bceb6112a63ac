/** How the rival's files run: as vitest comes. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['*.rival.ts'],
    restoreMocks: true,
  },
});
