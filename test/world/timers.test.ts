import { describe, expect, it } from 'vitest';
import { story, trace, world } from './run.ts';

const { setTimeout: sleepFor } = world.imports('node:timers/promises') as typeof import('node:timers/promises');

describe('timers', () => {
  it('fire in the order in which they are due, ties in the order in which they were made', async () => {
    const lines = await story(async ({ setTimeout, console }) => {
      setTimeout(() => console.log('b'), 200);
      setTimeout(() => console.log('a'), 100);
      setTimeout(() => console.log('c'), 200);
      await sleepFor(300);
    });

    expect(lines).toEqual(['100 a', '200 b', '200 c', '300 fulfilled']);
  });

  it('keep the order that Node gives synchronous code, ticks, promise jobs and timers', async () => {
    const lines = await story(async ({ setTimeout, setImmediate, queueMicrotask, process, console }) => {
      setTimeout(() => console.log('timer'), 0);
      setImmediate(() => console.log('immediate'));
      process.nextTick(() => console.log('tick'));
      queueMicrotask(() => console.log('microtask'));
      void Promise.resolve().then(() => console.log('promise'));
      console.log('sync');
      await sleepFor(1);
    });

    expect(lines).toEqual(['0 sync', '0 microtask', '0 promise', '0 tick', '0 timer', '0 immediate', '1 fulfilled']);
  });

  it('run ticks before promise jobs when a timer callback makes both', async () => {
    const lines = await story(async ({ setTimeout, process, console }) => {
      setTimeout(() => {
        void Promise.resolve().then(() => console.log('promise'));
        process.nextTick(() => console.log('tick'));
      }, 10);
      await sleepFor(20);
    });

    expect(lines).toEqual(['10 tick', '10 promise', '20 fulfilled']);
  });

  it('take no virtual time for a delay of zero, less than zero, or no number', async () => {
    const lines = await story(async ({ setTimeout, console }) => {
      for (const delay of [0, -5, Number.NaN, undefined]) setTimeout(() => console.log('now'), delay);
      setTimeout(() => console.log('one'), 2 ** 31);
      await sleepFor(5);
    });

    expect(lines).toEqual(['0 now', '0 now', '0 now', '0 now', '1 one', '5 fulfilled']);
  });

  it('can be cleared by their handle, by its number, and from their own callback', async () => {
    const lines = await story(async ({ setTimeout, clearTimeout, setInterval, clearInterval, console }) => {
      clearTimeout(setTimeout(() => console.log('never'), 10));
      clearTimeout(Number(setTimeout(() => console.log('never'), 10)));
      let ticks = 0;
      const interval = setInterval(() => {
        ticks += 1;
        console.log(`tick ${ticks}`);
        if (ticks === 3) clearInterval(interval);
      }, 100);
      await sleepFor(1_000);
    });

    expect(lines).toEqual(['100 tick 1', '200 tick 2', '300 tick 3', '1000 fulfilled']);
  });

  it('tick at once and then every millisecond for an interval of zero', async () => {
    const lines = await story(async ({ setInterval, clearInterval, console }) => {
      const interval = setInterval(() => console.log('tick'), 0);
      await sleepFor(2);
      clearInterval(interval);
    });

    expect(lines).toEqual(['0 tick', '1 tick', '2 fulfilled']);
  });

  it('ignore what is no handle, and close with `using` and `close`', async () => {
    const lines = await story(async ({ setTimeout, clearTimeout, console }) => {
      for (const handle of [undefined, null, {}, 99, 'x']) clearTimeout(handle as never);
      const timer = setTimeout(() => console.log('never'), 10);
      clearTimeout(String(Number(timer)));
      setTimeout(() => console.log('never'), 10)[Symbol.dispose]();
      setTimeout(() => console.log('again'), 10)
        .unref()
        .ref();
      expect(() => setTimeout(null as never)).toThrow('Received null');
    });

    expect(lines).toEqual(['0 fulfilled', '10 again']);
  });

  it('refresh, and do not keep the program alive once unreferenced', async () => {
    const lines = await story(async ({ setTimeout, console }) => {
      const timer = setTimeout(() => console.log('refreshed'), 100);
      await sleepFor(50);
      timer.refresh();
      setTimeout(() => console.log('never'), 5_000).unref();
      expect(timer.hasRef()).toBe(true);
    });

    expect(lines).toEqual(['50 fulfilled', '150 refreshed']);
  });

  it('refuse a callback that is no function, as Node does', async () => {
    const { events } = await trace(({ setTimeout }) => setTimeout('text' as never, 10));

    expect(events.find((event) => event.type === 'settled')).toMatchObject({
      how: 'rejected',
      value: { message: 'The "callback" argument must be of type function. Received string' },
    });
  });

  it('write an error thrown in a callback down, and go on', async () => {
    const lines = await story(async ({ setTimeout, queueMicrotask, process }) => {
      setTimeout(() => {
        throw new Error('lost');
      }, 10);
      queueMicrotask(() => {
        throw new Error('lost');
      });
      process.nextTick(() => {
        throw new Error('lost');
      });
      await sleepFor(20);
    });

    expect(lines).toEqual(['0 threw in a microtask', '0 threw in a nextTick', '10 threw in a timer', '20 fulfilled']);
  });
});

describe('settling', () => {
  it('is not draining: what is still open then is written down, and goes on', async () => {
    const { events } = await trace(({ setTimeout }) =>
      Promise.race([sleepFor(100), new Promise((resolve) => setTimeout(resolve, 5_000))]),
    );

    expect(events.find((event) => event.type === 'settled')).toMatchObject({ at: 100, timers: [{ due: 5_000 }] });
    expect(events.at(-1)).toEqual({ at: 5_000, type: 'drained', cut: false });
  });

  it('is proved impossible when nothing is ready and no timer is left', async () => {
    expect(await story(() => new Promise(() => undefined))).toEqual(['0 never settles']);
  });

  it('cuts off an interval that nobody clears', async () => {
    const { events } = await trace(({ setInterval }) => void setInterval(() => undefined, 1_000));

    expect(events.find((event) => event.type === 'settled')).toMatchObject({ timers: [{ due: 1_000, every: 1_000 }] });
    expect(events.at(-1)).toMatchObject({ type: 'drained', cut: true });
  });
});

describe('blocking', () => {
  it('moves the clock without running timers when a loop polls it', async () => {
    const lines = await story(({ setTimeout, Date, console }) => {
      setTimeout(() => console.log('late'), 10);
      const end = Date.now() + 3_000;
      // What the compile step writes into every loop.
      while (Date.now() < end) world.marks.loop(1);
    });

    expect(lines).toEqual(['0-3000 blocked', '3000 fulfilled', '3000 late']);
  });

  it('ends a loop that polls the clock from promise jobs', async () => {
    const lines = await story(async ({ performance }) => {
      const end = performance.now() + 50;
      while (performance.now() < end) {
        world.marks.loop(1);
        await Promise.resolve();
      }
    });

    expect(lines).toEqual(['0-50 blocked', '50 fulfilled']);
  });

  it('does not count a clock that is read now and then', async () => {
    const lines = await story(async ({ Date }) => {
      for (let round = 0; round < 3; round += 1) {
        for (let read = 0; read < 90; read += 1) {
          world.marks.loop(1);
          Date.now();
        }
        await sleepFor(10);
      }
    });

    expect(lines).toEqual(['30 fulfilled']);
  });

  it('does not count reads after a loop that polled', async () => {
    const lines = await story(({ Date }) => {
      const end = Date.now() + 50;
      while (Date.now() < end) world.marks.loop(1);
      for (const _ of [1, 2, 3]) Date.now();
    });

    expect(lines).toEqual(['0-50 blocked', '50 fulfilled']);
  });

  it('blocks in Atomics.wait', async () => {
    const lines = await story(({ Atomics, SharedArrayBuffer }) => {
      const cells = new Int32Array(new SharedArrayBuffer(4));
      expect(Atomics.wait(cells, 0, 1, 100)).toBe('not-equal');
      expect(Atomics.wait(cells, 0, 0, 250)).toBe('timed-out');
    });

    expect(lines).toEqual(['0-250 blocked', '250 fulfilled']);
  });

  it('lets zero-delay polling end by charging for it', async () => {
    const lines = await story(async ({ setTimeout }) => {
      let ready = false;
      setTimeout(() => (ready = true), 20);
      while (!ready) await sleepFor(0);
    });

    expect(lines).toEqual(['0 polling', '20 fulfilled']);
  });

  it('lets zero-delay polling of the clock end too', async () => {
    const lines = await story(async ({ Date }) => {
      const end = Date.now() + 5;
      while (Date.now() < end) {
        world.marks.loop(1);
        await sleepFor(0);
      }
    });

    expect(lines).toEqual(['0 polling', '5 fulfilled']);
  });
});
