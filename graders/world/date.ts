/** `Date` on the virtual clock. */

/** Creates a `Date` whose present is `now()`; everything else is the language's own. */
export function createVirtualDate(now: () => number): DateConstructor {
  const Real = Date;
  function VirtualDate(...args: readonly unknown[]): unknown {
    if (new.target === undefined) return new Real(now()).toString();
    // What a program does again and again while it waits for the clock, without the detour.
    if (new.target === VirtualDate && args.length === 0) return new Real(now());
    return Reflect.construct(Real, args.length === 0 ? [now()] : args, new.target);
  }
  Object.defineProperties(VirtualDate, {
    name: { value: 'Date' },
    length: { value: 7 },
    prototype: { value: Real.prototype, writable: false },
    now: { value: () => now(), writable: true, configurable: true },
    parse: { value: Real.parse, writable: true, configurable: true },
    UTC: { value: Real.UTC, writable: true, configurable: true },
  });
  // A constructor made by hand has the shape of the built-in one, which the types cannot see.
  return VirtualDate as unknown as DateConstructor;
}
