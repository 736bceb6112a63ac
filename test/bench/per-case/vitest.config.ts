/** How the rival of `perCase` runs. */
import { defineConfig } from 'vitest/config';

export default defineConfig({ test: { include: ['*.rival.ts'], restoreMocks: true, testTimeout: 60_000 } });
