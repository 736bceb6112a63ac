/** Plays 01: calls that block, one after the other. */
import { adapter } from '../adapter.ts';

interface Exports {
  fun1(x: number, ms?: number): void;
  fun2(x: number, ms?: number): void;
  main(): void;
}

type Call = [name: 'fun1' | 'fun2', x: number, ms?: number] | [name: 'main'];

export default adapter<Exports, { readonly calls: readonly Call[] }>(
  ['fun1', 'fun2', 'main'],
  async ({ calls }, { exports }) => {
    for (const call of calls) {
      if (call[0] === 'main') exports.main();
      else exports[call[0]](call[1], call[2]);
    }
  },
);
