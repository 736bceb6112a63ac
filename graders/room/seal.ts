/** Freezes everything that a submission's code could reach in this process. */
import 'ses';
import type { World } from '../world/world.ts';
import { keepToNode20 } from './language.ts';

/** Seals the realm for good; `wallTime` is the present for `Intl`. Make the world first. */
export function seal(world: World, wallTime: () => number): void {
  useVirtualTimeInIntl(wallTime);
  keepToNode20();
  repairIntrinsics({
    errorTaming: 'unsafe',
    errorTrapping: 'none',
    unhandledRejectionTrapping: 'none',
    consoleTaming: 'unsafe',
    localeTaming: 'unsafe',
    overrideTaming: 'severe',
    stackFiltering: 'verbose',
    reporting: 'none',
  });
  for (const prototype of overridable()) allowOverrides(prototype);
  // Before it is frozen: stacks show a student's own lines, and nothing of this machine.
  Error.prepareStackTrace = world.writeStack;
  hardenIntrinsics();
  harden([world.globals, world.marks, world.imports, world.classes, ...hiddenPrototypes()]);
  for (const name of ['timers', 'timers/promises', 'util']) harden(world.imports(name));
}

/** What belongs to the language or to Node and is reached through an instance alone. */
function hiddenPrototypes(): readonly (object | null)[] {
  const segments = new Intl.Segmenter().segment('');
  return [DOMException, Reflect.getPrototypeOf(segments), Reflect.getPrototypeOf(segments[Symbol.iterator]())];
}

/** A formatter without a date formats the present, which must be the virtual one. */
function useVirtualTimeInIntl(wallTime: () => number): void {
  const prototype = Intl.DateTimeFormat.prototype;
  const format = Object.getOwnPropertyDescriptor(prototype, 'format')?.get;
  const { formatToParts } = prototype;
  Object.defineProperty(prototype, 'format', {
    configurable: true,
    get(this: Intl.DateTimeFormat) {
      // The getter of the built-in gives the function that formats.
      const own = format?.call(this) as (date?: Date | number) => string;
      return (date?: Date | number) => own(date === undefined ? wallTime() : date);
    },
  });
  Object.defineProperty(prototype, 'formatToParts', {
    configurable: true,
    writable: true,
    value(this: Intl.DateTimeFormat, date?: Date | number) {
      return formatToParts.call(this, date === undefined ? wallTime() : date);
    },
  });
}

/** Prototypes on whose instances honest code sets properties that the frozen prototype has. */
function overridable(): readonly object[] {
  const generator = Reflect.getPrototypeOf(function* () {}) ?? {};
  const asyncGenerator = Reflect.getPrototypeOf(async function* () {}) ?? {};
  const prototypes = [
    Reflect.get(generator, 'prototype') as object,
    Reflect.get(asyncGenerator, 'prototype') as object,
    Promise.prototype,
    Date.prototype,
    Function.prototype,
    Map.prototype,
    Set.prototype,
    RegExp.prototype,
  ];
  const iterators = prototypes.slice(0, 2).map((prototype) => Reflect.getPrototypeOf(prototype) ?? {});
  return [...prototypes, ...iterators];
}

/** Turns methods into accessors, so that setting one on an instance makes an own property of it. */
function allowOverrides(prototype: object): void {
  for (const key of Reflect.ownKeys(prototype)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(prototype, key);
    if (key === 'constructor' || descriptor?.configurable !== true || typeof descriptor.value !== 'function') continue;
    const method: unknown = descriptor.value;
    Reflect.defineProperty(prototype, key, {
      configurable: true,
      enumerable: false,
      // Carried as a property too: what only a closure holds is not hardened.
      get: Object.assign(() => method, { method }),
      set(this: object, value: unknown) {
        const isSet =
          this !== prototype &&
          Reflect.defineProperty(this, key, { value, writable: true, enumerable: true, configurable: true });
        if (!isSet) throw new TypeError(`Cannot assign to read only property '${String(key)}' of object`);
      },
    });
  }
}
