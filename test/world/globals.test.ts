import { describe, expect, it } from 'vitest';
import { BudgetSpent } from '../../graders/world/budget.ts';
import { story, trace, world } from './run.ts';

const promises = world.imports('timers/promises') as typeof import('node:timers/promises');
const util = world.imports('node:util') as typeof import('node:util');

describe('the clock', () => {
  it('shows the fixed day in UTC, in every way a program can read it', async () => {
    const lines = await story(async ({ Date, performance, console }) => {
      await promises.setTimeout(1_500);
      console.log(new Date().toISOString(), Date.now() - Date.UTC(2026, 0, 1), performance.now());
      console.log(Date().slice(0, 24), new Date() instanceof Date, new Date(0).getTime());
      console.log(new Date(2026, 1, 3).getMonth(), Date.name, Date.length, new (class extends Date {})().getTime() > 0);
    }, '23:59:59');

    expect(lines.slice(0, 3)).toEqual([
      '1500 2026-01-02T00:00:00.500Z 86400500 1500',
      '1500 Fri Jan 02 2026 00:00:00 true 0',
      '1500 1 Date 7 true',
    ]);
  });
});

describe('the console', () => {
  it('formats as Node does and keeps its channels apart', async () => {
    const { events } = await trace(({ console }) => {
      console.log('%s is %d', 'a', 1, { b: [1, 2] }, undefined);
      console.error('e');
      console.warn('w');
      console.info('i');
      console.debug('d');
      console.log({ [Symbol.for('nodejs.util.inspect.custom')]: 'forged' });
    });
    const logs = events.flatMap((event) => (event.type === 'log' ? [`${event.level}: ${event.text}`] : []));

    expect(logs).toEqual([
      'log: a is 1 { b: [ 1, 2 ] } undefined',
      'error: e',
      'warn: w',
      'info: i',
      'debug: d',
      "log: { [Symbol(nodejs.util.inspect.custom)]: 'forged' }",
    ]);
  });

  it('prints what cannot be printed as that, and forgets its groups with each case', async () => {
    await trace(({ console }) => console.group());
    const { events } = await trace(({ console }) => {
      console.log({
        get [Symbol.toStringTag]() {
          throw new Error('no');
        },
      });
      console.log('not indented');
      console.timeEnd('never begun');
      console.count('mine');
    });

    expect(events.flatMap((event) => (event.type === 'log' ? [event.text] : []))).toEqual([
      '(a value that cannot be printed)',
      'not indented',
      'never begun: 0ms',
      'mine: 1',
    ]);
  });

  it('has groups, counts and timers', async () => {
    const { events } = await trace(async ({ console }) => {
      console.group('outer');
      console.log('in\nside');
      console.groupEnd();
      console.count();
      console.count();
      console.countReset();
      console.time('t');
      await promises.setTimeout(20);
      console.timeLog('t', 'now');
      console.timeEnd('t');
      console.assert(true);
      console.assert(false, 'no');
      console.table([1]);
      console.dir({ a: 1 });
      console.trace('here');
    });
    const logs = events.flatMap((event) => (event.type === 'log' ? [event.text] : []));

    expect(logs).toEqual([
      'outer',
      '  in\n  side',
      'default: 1',
      'default: 2',
      't: 20ms now',
      't: 20ms',
      'Assertion failed no',
      '[ 1 ]',
      '{ a: 1 }',
      'Trace: here',
    ]);
  });

  it('ends a case that prints without end', async () => {
    const loop = world.begin({ lines: [] });
    await loop.run(() => {
      const { console } = world.globals as { console: Console };
      try {
        for (;;) console.log('x'.repeat(1_000));
      } catch {
        // What the budget throws.
      }
    });

    expect(loop.spent()).toEqual({ budget: 'output' });
  });

  it('counts what it indents by', async () => {
    const loop = world.begin({ lines: [] });
    await loop.run(() => {
      const { console } = world.globals as { console: Console };
      for (let depth = 0; depth < 30_000; depth += 1) console.group();
      console.log('');
      expect(() => console.log('')).toThrow(BudgetSpent);
    });

    expect(loop.spent()).toEqual({ budget: 'output' });
  });
});

describe('timers/promises', () => {
  it('waits, hands values on, and aborts', async () => {
    const lines = await story(async ({ console, AbortController }) => {
      console.log(await promises.setTimeout(100, 'value'), await promises.setImmediate('soon'));
      await promises.scheduler.wait(50);
      await promises.scheduler.yield();
      const controller = new AbortController();
      const waiting = promises.setTimeout(1_000, undefined, { signal: controller.signal });
      controller.abort(new Error('enough'));
      await waiting.catch((error: Error) => console.log(error.name, error.message, (error.cause as Error).message));
      await promises
        .setTimeout(1, undefined, { signal: controller.signal })
        .catch((error: Error) => console.log(error.name));
    });

    expect(lines).toEqual([
      '100 value soon',
      '150 AbortError The operation was aborted enough',
      '150 AbortError',
      '150 fulfilled',
    ]);
  });

  it('iterates an interval until it is left or aborted', async () => {
    const lines = await story(async ({ console, AbortController }) => {
      let ticks = 0;
      for await (const value of promises.setInterval(100, 'tick')) {
        console.log(value);
        if (++ticks === 2) break;
      }
      const controller = new AbortController();
      try {
        for await (const value of promises.setInterval(100, 'tock', { signal: controller.signal })) {
          console.log(value);
          controller.abort();
        }
      } catch (error) {
        console.log((error as Error).name);
      }
    });

    expect(lines).toEqual(['100 tick', '200 tick', '300 tock', '300 AbortError', '300 fulfilled']);
  });
});

describe('util', () => {
  it('promisifies callbacks, and timers in their own way', async () => {
    const lines = await story(async ({ console, setTimeout }) => {
      const read = util.promisify((text: string, done: (error: Error | null, value?: string) => void) =>
        setTimeout(() => (text === 'bad' ? done(new Error(text)) : done(null, text)), 10),
      );
      console.log(await read('good'));
      await read('bad').catch((error: Error) => console.log(error.message));
      await util.promisify(setTimeout)(80);
      console.log(util.format('%s', 'f'), util.inspect([1]), util.types.isPromise(read('good')), read.name);
      expect(() => util.promisify(1 as never)).toThrow('The "original" argument must be of type function.');
    });

    expect(lines).toEqual(['10 good', '20 bad', '100 f [ 1 ] true ', '100 fulfilled']);
  });

  it('answers for an unknown module with nothing', () => {
    expect(world.imports('node:fs')).toEqual({});
  });
});

describe('events', () => {
  it('call listeners once, in order, until stopped', async () => {
    const lines = await story(({ EventTarget, Event, CustomEvent, console }) => {
      const target = new EventTarget();
      const again = (): void => console.log('again');
      target.addEventListener('go', () => console.log('once'), { once: true });
      target.addEventListener('go', again);
      target.addEventListener('go', again);
      target.addEventListener('go', { handleEvent: (event) => console.log(event.type, event.target === target) });
      console.log(target.dispatchEvent(new Event('go', { cancelable: true })));
      target.removeEventListener('go', again);
      target.addEventListener('go', (event) => event.preventDefault());
      target.addEventListener('go', (event) => event.stopImmediatePropagation());
      target.addEventListener('go', () => console.log('never'));
      console.log(target.dispatchEvent(new CustomEvent('go', { cancelable: true, detail: 1 })));
    });

    expect(lines).toEqual(['0 once', '0 again', '0 go true', '0 true', '0 go true', '0 false', '0 fulfilled']);
  });

  it('write an error thrown in a listener down and call the others', async () => {
    const lines = await story(({ EventTarget, Event, console }) => {
      const target = new EventTarget();
      target.addEventListener('go', () => {
        throw new Error('lost');
      });
      target.addEventListener('go', () => console.log('reached'));
      target.dispatchEvent(new Event('go'));
    });

    expect(lines).toEqual(['0 threw in a microtask', '0 reached', '0 fulfilled']);
  });

  it('abort by hand, by time, and by any of several signals', async () => {
    const lines = await story(async ({ AbortController, AbortSignal, console, DOMException }) => {
      const controller = new AbortController();
      const any = AbortSignal.any([controller.signal, AbortSignal.timeout(5_000)]);
      any.onabort = () => console.log('any');
      controller.signal.addEventListener('abort', () => console.log('first'), { once: true });
      const signal = AbortSignal.timeout(100);
      signal.addEventListener('abort', () => console.log((signal.reason as Error).name));
      await promises.setTimeout(200);
      controller.abort();
      controller.abort();
      console.log(
        any.aborted,
        (any.reason as Error).name,
        AbortSignal.abort('why').reason,
        any.reason instanceof DOMException,
      );
      expect(() => any.throwIfAborted()).toThrow('This operation was aborted');
      expect(() => new AbortSignal()).toThrow('Illegal constructor');
    });

    expect(lines).toEqual([
      '100 TimeoutError',
      '200 first',
      '200 any',
      '200 true AbortError why true',
      '200 fulfilled',
    ]);
  });
});

describe('Math.random', () => {
  it('gives the same numbers for the same seed', () => {
    const { Math: math } = world.globals as { Math: typeof Math };
    const draw = (seed: number): readonly number[] => {
      world.begin({ lines: [], seed });
      return [math.random(), math.random()];
    };

    expect(draw(7)).toEqual(draw(7));
    expect(draw(7)).not.toEqual(draw(8));
  });
});
