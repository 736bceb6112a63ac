/** `EventTarget` and `AbortController`, whose time-outs are virtual. */

interface Listener {
  readonly callback: unknown;
  readonly once: boolean;
  readonly capture: boolean;
}

type ListenerOptions =
  | boolean
  | { readonly once?: boolean; readonly capture?: boolean; readonly signal?: AbortSignalLike }
  | undefined;

interface EventInit {
  readonly bubbles?: boolean;
  readonly cancelable?: boolean;
}

interface AbortSignalLike {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: string, listener: unknown, options?: ListenerOptions): void;
}

export interface EventsContext {
  readonly setTimer: (delayMs: number, callback: () => void) => { referenced: boolean };
  readonly threw: (where: 'microtask', error: unknown) => void;
}

/** Creates the event classes of one world. */
export function createEvents({ setTimer, threw }: EventsContext) {
  class DOMException extends Error {
    readonly #name: string;
    constructor(message: unknown = '', options: string | { readonly name?: string } = 'Error') {
      super(String(message));
      this.#name = typeof options === 'string' ? options : (options.name ?? 'Error');
      Object.defineProperty(this, 'name', { value: this.#name, configurable: true });
    }
    get code(): number {
      return { AbortError: 20, TimeoutError: 23, DataCloneError: 25 }[this.#name] ?? 0;
    }
  }

  class Event {
    readonly type: string;
    readonly bubbles: boolean;
    readonly cancelable: boolean;
    readonly composed = false;
    readonly timeStamp = 0;
    #prevented = false;
    #stopped = false;
    #target: EventTarget | null = null;
    constructor(type: unknown, init: EventInit = {}) {
      if (arguments.length === 0) throw new TypeError('The "type" argument must be specified');
      this.type = String(type);
      this.bubbles = init?.bubbles === true;
      this.cancelable = init?.cancelable === true;
    }
    get defaultPrevented(): boolean {
      return this.#prevented;
    }
    get target(): EventTarget | null {
      return this.#target;
    }
    get currentTarget(): EventTarget | null {
      return this.#target;
    }
    preventDefault(): void {
      if (this.cancelable) this.#prevented = true;
    }
    stopPropagation(): void {}
    stopImmediatePropagation(): void {
      this.#stopped = true;
    }
    static dispatch(
      event: Event,
      target: EventTarget,
      listeners: () => readonly Listener[],
      remove: (listener: Listener) => void,
    ): boolean {
      event.#target = target;
      event.#stopped = false;
      // The list of the beginning: what listeners add is called the next time.
      const before = listeners();
      for (const listener of before) {
        if (event.#stopped) break;
        if (!listeners().includes(listener)) continue;
        if (listener.once) remove(listener);
        call(listener.callback, target, event);
      }
      return !event.#prevented;
    }
  }
  const { dispatch } = Event;
  Reflect.deleteProperty(Event, 'dispatch');

  class CustomEvent extends Event {
    readonly detail: unknown;
    constructor(type: unknown, init: EventInit & { readonly detail?: unknown } = {}) {
      super(type, init);
      this.detail = init?.detail ?? null;
    }
  }

  function call(callback: unknown, target: EventTarget, event: Event): void {
    try {
      if (typeof callback === 'function') Reflect.apply(callback, target, [event]);
      else {
        const handle: unknown = (callback as { handleEvent?: unknown }).handleEvent;
        if (typeof handle === 'function') Reflect.apply(handle, callback, [event]);
      }
    } catch (error) {
      threw('microtask', error);
    }
  }

  class EventTarget {
    readonly #listeners = new Map<string, Listener[]>();
    addEventListener(type: unknown, callback: unknown, options?: ListenerOptions): void {
      if (callback === null || callback === undefined) return;
      const {
        once = false,
        capture = false,
        signal,
      } = typeof options === 'object' && options !== null ? options : { capture: options === true };
      if (signal?.aborted === true) return;
      const listeners = this.#listeners.get(String(type)) ?? [];
      if (listeners.some((other) => other.callback === callback && other.capture === capture)) return;
      this.#listeners.set(String(type), [...listeners, { callback, once: once === true, capture: capture === true }]);
      signal?.addEventListener('abort', () => this.removeEventListener(type, callback, { capture: capture === true }), {
        once: true,
      });
    }
    removeEventListener(type: unknown, callback: unknown, options?: ListenerOptions): void {
      const capture = typeof options === 'object' ? options?.capture === true : options === true;
      const kept = (this.#listeners.get(String(type)) ?? []).filter(
        (listener) => listener.callback !== callback || listener.capture !== capture,
      );
      this.#listeners.set(String(type), kept);
    }
    dispatchEvent(event: unknown): boolean {
      if (!(event instanceof Event)) throw new TypeError('The "event" argument must be an instance of Event.');
      return dispatch(
        event,
        this,
        () => this.#listeners.get(event.type) ?? [],
        (listener) => this.removeEventListener(event.type, listener.callback, { capture: listener.capture }),
      );
    }
  }

  let abortSignal: ((signal: AbortSignal, reason: unknown) => void) | undefined;
  let mayConstruct = false;

  class AbortSignal extends EventTarget {
    #aborted = false;
    #reason: unknown;
    #dependents: AbortSignal[] = [];
    #onabort: unknown = null;
    static {
      abortSignal = (signal, reason) => signal.#abort(reason);
    }
    constructor() {
      super();
      if (!mayConstruct) throw new TypeError('Illegal constructor');
    }
    get aborted(): boolean {
      return this.#aborted;
    }
    get reason(): unknown {
      return this.#reason;
    }
    get onabort(): unknown {
      return this.#onabort;
    }
    set onabort(callback: unknown) {
      this.removeEventListener('abort', this.#onabort);
      this.#onabort = typeof callback === 'function' ? callback : null;
      this.addEventListener('abort', this.#onabort);
    }
    throwIfAborted(): void {
      if (this.#aborted) throw this.#reason;
    }
    #abort(reason: unknown): void {
      if (this.#aborted) return;
      this.#aborted = true;
      this.#reason = reason === undefined ? new DOMException('This operation was aborted', 'AbortError') : reason;
      this.dispatchEvent(new Event('abort'));
      for (const dependent of this.#dependents) dependent.#abort(this.#reason);
    }
    static abort(reason?: unknown): AbortSignal {
      const signal = createSignal();
      signal.#abort(reason);
      return signal;
    }
    static timeout(ms: unknown): AbortSignal {
      const signal = createSignal();
      const timer = setTimer(Math.max(0, Math.trunc(Number(ms)) || 0), () => {
        signal.#abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'));
      });
      timer.referenced = false;
      return signal;
    }
    static any(signals: Iterable<AbortSignal>): AbortSignal {
      const any = createSignal();
      for (const signal of signals) {
        if (signal.#aborted) any.#abort(signal.#reason);
        else signal.#dependents.push(any);
      }
      return any;
    }
  }

  function createSignal(): AbortSignal {
    mayConstruct = true;
    try {
      return new AbortSignal();
    } finally {
      mayConstruct = false;
    }
  }

  class AbortController {
    readonly #signal = createSignal();
    get signal(): AbortSignal {
      return this.#signal;
    }
    abort(reason?: unknown): void {
      abortSignal?.(this.#signal, reason);
    }
  }

  return { globals: { DOMException, Event, CustomEvent, EventTarget, AbortSignal, AbortController } };
}
