/** `Atomics` with a `wait` that blocks in virtual time. */
import type { Loop } from './loop.ts';
import { BudgetSpent } from './budget.ts';

/** Creates the `Atomics` object; nobody else runs, so nothing ever wakes a wait before its time. */
export function createAtomics(loop: () => Loop): object {
  const wait = (cells: Int32Array | BigInt64Array, index: number, value: number | bigint, ms?: number): string => {
    if (!(cells.buffer instanceof SharedArrayBuffer))
      throw new TypeError('[object Array] is not a shared typed array.');
    if (cells[index] !== value) return 'not-equal';
    const timeout = ms === undefined || Number.isNaN(Number(ms)) ? Infinity : Math.max(0, Number(ms));
    if (timeout === Infinity) {
      loop().spend('virtual-time');
      throw new BudgetSpent();
    }
    loop().block(Math.ceil(timeout));
    return 'timed-out';
  };
  const { add, and, compareExchange, exchange, isLockFree, load, notify, or, store, sub, xor } = Atomics;
  const own = { add, and, compareExchange, exchange, isLockFree, load, notify, or, store, sub, xor, wait };
  return Object.create(Object.prototype, {
    ...Object.getOwnPropertyDescriptors(own),
    [Symbol.toStringTag]: { value: 'Atomics' },
  }) as object;
}
