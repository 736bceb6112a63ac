/** How often both sides of `perCase` run the check: to warm up, and measured. */
export const often = { warmUp: 20, few: 10, many: 60 } as const;
