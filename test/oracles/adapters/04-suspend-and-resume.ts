/** Plays 04: countdowns that begin at instants of their own. */
import { adapter } from '../adapter.ts';

interface Exports {
  countdown(name: string, from: number, ms: number): Promise<void>;
}

interface Countdown {
  readonly name: string;
  readonly from: number;
  readonly ms: number;
  readonly after?: number;
}

export default adapter<Exports, { readonly countdowns: readonly Countdown[] }>(
  ['countdown'],
  async ({ countdowns }, { exports, mark, pause }) => {
    const begin = async ({ name, from, ms, after = 0 }: Countdown): Promise<void> => {
      if (after > 0) await pause(after);
      await exports.countdown(name, from, ms);
      mark(`${name} settles`);
    };
    await Promise.all(countdowns.map(begin));
  },
);
