import './__proto__.ts';
import './one-after-another.ts';
export const together = async (first, second) => [await first(), await second()];
