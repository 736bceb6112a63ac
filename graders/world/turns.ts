/** Turns of the real loop: each comes when all ticks and promise jobs have run out. */

/** Node runs immediates that were asked for together in a row, and looks for input only after the last of them. */
const together = 64;

const waiting: (() => void)[] = [];
let asked = 0;

/** Calls `callback` in a macrotask of its own, once nothing else is left to run. */
export function nextTurn(callback: () => void): void {
  waiting.push(callback);
  if (asked === 0) askForTurns();
}

function askForTurns(): void {
  asked = together;
  for (let turn = 0; turn < together; turn += 1) setImmediate(takeTurn);
}

function takeTurn(): void {
  asked -= 1;
  const callback = waiting.shift();
  if (asked === 0 && waiting.length > 0) askForTurns();
  callback?.();
}
