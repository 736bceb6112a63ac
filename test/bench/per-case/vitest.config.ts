/** How the rival of `perCase` runs. */
import { mergeConfig } from 'vitest/config';
import rival from '../rival/vitest.config.ts';

export default mergeConfig(rival, { test: { testTimeout: 60_000 } });
