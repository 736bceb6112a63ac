/** The sealed places in which submissions are evaluated. */
import 'ses';
import type { Compiled, Marks } from '../submission/compiled.ts';
import { sourceName } from '../world/stack.ts';
import type { World } from '../world/world.ts';

/** A fresh instance of a student's module: its exports, or a promise of them. */
type Factory = (marks: Marks, imports: (name: string) => object) => unknown;

export interface Instances {
  /** Whether the module waits while it is imported, so that `create` gives a promise. */
  readonly isAsync: boolean;
  /** Makes a fresh instance of the module. */
  readonly create: () => unknown;
}

/** Evaluates a submission; a case that changed `globalThis` gets the next one a fresh compartment. */
export function createInstances(compiled: Compiled, world: World): Instances {
  let compartment = createCompartment(world);
  let factory: Factory | undefined;
  // Only by one of these names: in strict code, what was never declared cannot be assigned to.
  const canReachGlobal = /globalThis|this/.test(compiled.code);
  return {
    isAsync: compiled.isAsync,
    create() {
      if (canReachGlobal && compartment.hasChanged()) {
        compartment = createCompartment(world);
        factory = undefined;
      }
      factory ??= compartment.evaluate(`${compiled.code}\n//# sourceURL=${sourceName}`);
      return factory(world.marks, world.imports);
    },
  };
}

interface SealedPlace {
  /** Whether a case has left anything on `globalThis`. */
  readonly hasChanged: () => boolean;
  /** What comes back is what the compile step wrote: a function that makes an instance. */
  readonly evaluate: (code: string) => Factory;
}

/** What a compartment has of its own and a submission must not: code made there carries no marks. */
const makersOfCode = ['Function', 'eval', 'Compartment', 'harden', 'lockdown'];

/** Classes of Node's whose errors belong to classes that nothing can seal. */
const unsealed = ['TextEncoder', 'TextDecoder'];

function createCompartment(world: World): SealedPlace {
  const compartment = new Compartment({ __options__: true, name: sourceName });
  const global: object = compartment.globalThis;
  for (const key of [...makersOfCode, ...unsealed]) Reflect.deleteProperty(global, key);
  Object.assign(global, world.globals);
  // Fixed globals are constants to the evaluator, which makes reading them fast.
  for (const key of Reflect.ownKeys(global)) {
    const descriptor = Reflect.getOwnPropertyDescriptor(global, key);
    if (descriptor !== undefined && 'value' in descriptor) {
      Reflect.defineProperty(global, key, { ...descriptor, writable: false, configurable: false });
    }
  }
  // All of them are fixed by now: there is little else that a case could change.
  const keys = Reflect.ownKeys(global).length;
  const prototype = Reflect.getPrototypeOf(global);
  return {
    hasChanged: () =>
      Reflect.ownKeys(global).length !== keys ||
      Reflect.getPrototypeOf(global) !== prototype ||
      !Reflect.isExtensible(global),
    evaluate: (code) => compartment.evaluate(code) as Factory,
  };
}
