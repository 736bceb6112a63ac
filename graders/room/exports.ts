/** Finds what a student exports, in whichever way it is exported. */
import type { Grader } from '../checks/grader.ts';
import type { Finding } from '../trace/finding.ts';

export type Callable = (...args: readonly unknown[]) => unknown;

/** What became of one name that a check may call. */
export type FoundExport =
  | { readonly status: 'found'; readonly call: Callable }
  | { readonly status: 'missing'; readonly finding: Finding };

/**
 * Looks every name up: as a named export, in a default export (called on the object that holds it), or as the default.
 * Looking can run a student's getters and traps; `whyNot` says what became of one that threw.
 */
export function findExports(
  namespace: object,
  wanted: Grader['exports'],
  whyNot: (error: unknown) => Finding,
): ReadonlyMap<string, FoundExport> {
  const names = Object.keys(wanted);
  return new Map(
    names.map((name) => {
      try {
        return [name, findExport(namespace, name, names.length === 1)];
      } catch (error) {
        return [name, { status: 'missing', finding: whyNot(error) }];
      }
    }),
  );
}

function findExport(namespace: object, name: string, isOnly: boolean): FoundExport {
  const found = findOne(namespace, name, isOnly);
  if (found === undefined) return { status: 'missing', finding: describeMissing(namespace, name) };
  const { value, holder } = found;
  if (typeof value === 'function')
    return { status: 'found', call: (...args) => Reflect.apply(value, holder, args) as unknown };
  return { status: 'missing', finding: { kind: 'wrong-export', name, expected: 'function', actual: kindOf(value) } };
}

interface Found {
  readonly value: unknown;
  readonly holder: unknown;
}

function findOne(namespace: object, name: string, isOnly: boolean): Found | undefined {
  if (Object.hasOwn(namespace, name)) return { value: Reflect.get(namespace, name), holder: undefined };
  const fallback: unknown = Reflect.get(namespace, 'default');
  // A class may hold it as a static method.
  if (typeof fallback === 'function' && Object.hasOwn(fallback, name)) {
    return { value: Reflect.get(fallback, name), holder: fallback };
  }
  if (typeof fallback === 'function' && (fallback.name === name || isOnly))
    return { value: fallback, holder: undefined };
  const isHolder = (typeof fallback === 'object' && fallback !== null) || typeof fallback === 'function';
  return isHolder && name in fallback ? { value: Reflect.get(fallback, name), holder: fallback } : undefined;
}

function describeMissing(namespace: object, name: string): Finding {
  const found = Object.keys(namespace)
    .map((key) => key.slice(0, 60))
    .slice(0, 20);
  const near = found.find((other) => isNear(other, name));
  return { kind: 'missing-export', name, found, ...(near === undefined ? {} : { near }) };
}

/** Whether two names differ in case or in at most two letters. */
function isNear(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase() || distance(a, b) <= 2;
}

/** Edits from one word to the other; two neighbours that changed places are two. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'an array';
  return typeof value === 'object' ? 'an object' : typeof value === 'undefined' ? 'undefined' : `a ${typeof value}`;
}
