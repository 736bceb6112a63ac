/** Plays 03: calls that wait, in a row, at once, or called first and awaited later. */
import { adapter } from '../adapter.ts';

interface Exports {
  sleep(ms: number): Promise<void>;
  fun1(x: number, ms?: number): Promise<void>;
  fun2(x: number, ms?: number): Promise<void>;
}

type Call = readonly [name: keyof Exports, first: number, ms?: number];

interface Input {
  readonly way: 'in a row' | 'at once' | 'awaited later' | 'never awaited';
  readonly calls: readonly Call[];
  readonly pause?: number;
}

export default adapter<Exports, Input>(['sleep', 'fun1', 'fun2'], async (input, { exports, mark, pause }) => {
  const call = ([name, ...args]: Call): Promise<void> => exports[name](...args);
  const watched = async (one: Call): Promise<void> => {
    await call(one);
    mark(`${one[0]} settles`);
  };

  if (input.way === 'in a row') for (const one of input.calls) await watched(one);
  else if (input.way === 'at once') await Promise.all(input.calls.map(watched));
  else {
    const calls = input.calls.map(call);
    await pause(input.pause ?? 0);
    if (input.way === 'awaited later') for (const one of calls) await one;
  }
});
