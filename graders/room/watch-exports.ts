/** Makes each call of a student's export a span of the trace. */
import type { Grader } from '../checks/grader.ts';
import type { Finding } from '../trace/finding.ts';
import type { Loop } from '../world/loop.ts';
import type { World } from '../world/world.ts';
import type { Callable, FoundExport } from './exports.ts';
import type { NotStarted } from './not-started.ts';

/** What watching needs of a case. */
export interface WatchContext {
  readonly world: World;
  readonly loop: Loop;
  readonly started: NotStarted;
  /** Where a check that wants an export that is not there says so. */
  readonly missing: Finding[];
}

/** A check takes only the exports that it calls, so that a missing one fails no other check. */
export function watchExports(
  found: ReadonlyMap<string, FoundExport>,
  kinds: Grader['exports'],
  context: WatchContext,
): object {
  const exports: Record<string, unknown> = {};
  for (const [name, each] of found) {
    if (each.status === 'found') {
      // No getter: V8 keeps those, and with them all of the case, until it collects old objects.
      exports[name] = watch(name, each.call, kinds[name] === 'factory', context);
      continue;
    }
    const take = (): never => {
      context.missing.push(each.finding);
      throw new TypeError(`${name} is not exported`);
    };
    Object.defineProperty(exports, name, { enumerable: true, get: take });
  }
  return exports;
}

/** Makes each call of an export a span, from the call until the promise it returns settles. */
function watch(name: string, call: Callable, isFactory: boolean, { world, loop, started }: WatchContext): Callable {
  return (...args) => {
    const span = loop.recorder.start({ of: 'call', name, args: args.map((arg) => world.plain(arg)) });
    let result: unknown;
    try {
      result = call(...args);
    } catch (error) {
      started.look(error);
      loop.recorder.end(span, true);
      throw error;
    }
    if (isFactory || !world.isPromise(result)) {
      loop.recorder.end(span, false);
      return result;
    }
    loop.recorder.leave(span);
    const failed = (error: unknown): void => {
      started.look(error);
      loop.recorder.end(span, true);
    };
    void Reflect.apply(Promise.prototype.then, result, [() => loop.recorder.end(span, false), failed]);
    return result;
  };
}
