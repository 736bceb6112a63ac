import { describe, expect, it } from 'vitest';
import { story } from './run.ts';

describe('listeners', () => {
  it('are told apart by capture, and removed by what they were added with', async () => {
    const lines = await story(({ EventTarget, Event, console }) => {
      const target = new EventTarget();
      const listener = (): void => console.log('called');
      target.addEventListener('go', null as never);
      target.addEventListener('go', listener, true);
      target.addEventListener('go', listener, false);
      target.removeEventListener('go', listener, { capture: true });
      target.removeEventListener('other', listener);
      target.dispatchEvent(new Event('go'));
      target.removeEventListener('go', listener, false);
      target.dispatchEvent(new Event('go'));
      target.dispatchEvent(new Event('nobody'));
    });

    expect(lines).toEqual(['0 called', '0 fulfilled']);
  });

  it('may be removed or added while they are called, be no functions, and leave with a signal', async () => {
    const lines = await story(({ EventTarget, Event, AbortController, AbortSignal, console }) => {
      const target = new EventTarget();
      const second = (): void => console.log('second');
      const controller = new AbortController();
      target.addEventListener('go', () => {
        target.removeEventListener('go', second);
        target.addEventListener('go', () => console.log('next time'));
      });
      target.addEventListener('go', second);
      target.addEventListener('go', { handleEvent: 1 } as never);
      target.addEventListener('go', () => console.log('until aborted'), { signal: controller.signal });
      target.addEventListener('go', () => console.log('never'), { signal: AbortSignal.abort() });
      target.dispatchEvent(new Event('go'));
      controller.abort();
      target.dispatchEvent(new Event('go'));
    });

    expect(lines).toEqual(['0 until aborted', '0 next time', '0 fulfilled']);
  });
});

describe('events', () => {
  it('know what they are', async () => {
    const lines = await story(({ Event, CustomEvent, EventTarget, console }) => {
      const event = new CustomEvent('go', { bubbles: true });
      event.preventDefault();
      event.stopPropagation();
      console.log(
        event.type,
        event.bubbles,
        event.cancelable,
        event.defaultPrevented,
        event.detail,
        event.target,
        event.currentTarget,
      );
      expect(() => new (Event as unknown as new () => Event)()).toThrow('The "type" argument must be specified');
      expect(() => new EventTarget().dispatchEvent({} as never)).toThrow('must be an instance of Event');
    });

    expect(lines).toEqual(['0 go true false false null null null', '0 fulfilled']);
  });
});

describe('signals', () => {
  it('call onabort until it is taken away, and are aborted when one of several already is', async () => {
    const lines = await story(({ AbortController, AbortSignal, console }) => {
      const controller = new AbortController();
      controller.signal.onabort = () => console.log('first');
      controller.signal.onabort = () => console.log('second');
      console.log(typeof controller.signal.onabort);
      controller.abort('why');
      controller.signal.onabort = 'no function' as never;
      console.log(controller.signal.onabort, AbortSignal.any([controller.signal]).reason);
      new AbortController().signal.throwIfAborted();
    });

    expect(lines).toEqual(['0 function', '0 second', '0 null why', '0 fulfilled']);
  });
});

describe('DOMException', () => {
  it('has a name and its code', async () => {
    const lines = await story(({ DOMException, console }) => {
      const all = [
        new DOMException(),
        new DOMException('m', 'AbortError'),
        new DOMException('m', { name: 'DataCloneError' } as never),
        new DOMException('m', {} as never),
      ];
      for (const { name, code, message } of all) console.log(name, code, `[${message}]`);
    });

    expect(lines).toEqual([
      '0 Error 0 []',
      '0 AbortError 20 [m]',
      '0 DataCloneError 25 [m]',
      '0 Error 0 [m]',
      '0 fulfilled',
    ]);
  });
});
