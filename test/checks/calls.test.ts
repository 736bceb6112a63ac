import { describe, expect, it } from 'vitest';
import { callAll, sayWay, type Call } from '../../graders/checks/calls.ts';

describe('callAll', () => {
  it('waits for each call before the gap and the next one', async () => {
    const { seen, calls, gap } = watched();

    await callAll(calls, 'in-a-row', gap);

    expect(seen).toEqual(['a begins', 'a ends', 'gap', 'b begins', 'b ends']);
  });

  it('makes the next call after the gap alone', async () => {
    const { seen, calls, gap } = watched();

    await callAll(calls, 'at-once', gap);

    expect(seen).toEqual(['a begins', 'gap', 'b begins', 'a ends', 'b ends']);
  });

  it('makes each call inside the one before', async () => {
    const { seen, calls, gap } = watched();

    await callAll(calls, 'nested', gap);

    expect(seen).toEqual(['a begins', 'b begins', 'b ends', 'a ends']);
  });

  it.each(['in-a-row', 'at-once', 'nested'] as const)('comes to the outcomes in order: %s', async (way) => {
    const error = new Error('b failed');
    const calls: readonly Call[] = [
      async (inner) => {
        await inner?.();
        return 'a';
      },
      () => Promise.reject(error),
    ];

    expect(await callAll(calls, way, async () => {})).toEqual([{ fulfils: 'a' }, { rejects: error }]);
  });
});

describe('sayWay', () => {
  it('says how calls lie in time', () => {
    expect([sayWay('in-a-row', 100), sayWay('at-once', 100), sayWay('nested', 100)]).toEqual([
      'one after the other, 100 ms apart',
      'each 100 ms after the one before',
      'each inside the one before',
    ]);
  });
});

/** Two calls that say when they begin and end; both pause long enough for a gap to pass. */
function watched() {
  const seen: string[] = [];
  const pause = async (): Promise<void> => {
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
  };
  const call =
    (name: string): Call =>
    async (inner) => {
      seen.push(`${name} begins`);
      await inner?.();
      await pause();
      seen.push(`${name} ends`);
    };
  return { seen, calls: [call('a'), call('b')], gap: async () => void seen.push('gap') };
}
