/** How often both sides of `perCase` run the check: to warm up, and measured. */
export const often = { warmUp: 15, few: 10, many: 50 } as const;
