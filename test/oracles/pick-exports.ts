/** Finds the functions of an exercise in a module, however it hands them out. */

/** The named functions: exported by name, or held by the default export, or the default export itself. */
export function pickExports(namespace: object, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, pick(namespace, name, names.length === 1)]));
}

function pick(namespace: object, name: string, isOnly: boolean): unknown {
  const named: unknown = Reflect.get(namespace, name);
  if (named !== undefined) return named;
  const holder: unknown = Reflect.get(namespace, 'default');
  if (typeof holder === 'function' && (isOnly || holder.name === name)) return holder;
  if (holder === null || (typeof holder !== 'object' && typeof holder !== 'function')) return undefined;
  const held: unknown = Reflect.get(holder, name);
  // Called on the object that holds it, as `instance.run(main)` would be.
  return typeof held === 'function' ? held.bind(holder) : held;
}
