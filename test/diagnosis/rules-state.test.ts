import { describe, expect, it } from 'vitest';
import { diagnose } from '../../graders/diagnosis/diagnose.ts';
import { cluesOf } from './clues.ts';
import type { CluesParts } from './clues.ts';

const early = { kind: 'settles-at', expected: 200, actual: 0 } as const;
const diagnosed = (parts: CluesParts) => diagnose(cluesOf(parts));

describe('shared state', () => {
  const trace = ['0 call count', '0 call count', '100 settles'];
  const parts = { findings: [early], trace };

  it.each([
    ['let left;\nfunction f() {\n  left = 3;\n  use(left);\n}', 'left'],
    ['let last = Promise.resolve();\nfunction f() {\n  last = last.then(g);\n}', 'last'],
    ['let left = 0;\nfunction f() {\n  while (left--) g();\n}', 'left'],
    ['const seen = new Map();\nfunction f() {\n  seen.set(1, seen.get(1));\n}', 'seen'],
    ['const all: string[] = [];\nfunction f() {\n  all.push(1);\n  return all;\n}', 'all'],
    ['const seen: Map<number, number> =\n  new Map();\nfunction f() {\n  seen.set(1, seen.get(1));\n}', 'seen'],
    ['const seen = new Map();\nconst f = (key) => seen.get(key) ?? (seen.set(key, key()), seen.get(key));', 'seen'],
    ['const state = { left: 0 };\nfunction f() {\n  state.left = 1;\n  return state.left;\n}', 'state'],
  ])('is read from the source: %j', (source, name) => {
    expect(diagnosed({ ...parts, source })).toEqual({ id: 'shared-state', line: 1, names: ['count', name] });
  });

  it.each([
    ['a constant', 'const limit = 3;\nfunction f() {\n  use(limit);\n}'],
    ['a variable that is only counted up', 'let calls = 0;\nfunction f() {\n  calls += 1;\n  calls++;\n}'],
    ['a variable of the function', 'function f() {\n  let left = 3;\n  left = 2;\n  use(left);\n}'],
    ['a list that nobody fills', 'const names = ["a"];\nfunction f() {\n  use(names);\n}'],
    ['a property of the same name', 'let left = 0;\nfunction f() {\n  this.left = 1;\n  use(left);\n}'],
  ])('is not claimed of %s', (_, source) => {
    expect(diagnosed({ ...parts, source })).toBeUndefined();
  });

  it('explains a timer that is left where it is timers that calls share', () => {
    const left = { kind: 'timers-left', at: 200, timers: [{ due: 300 }] } as const;
    const sharing = (value: string): string => `let shared;\nfunction f() {\n  shared = ${value};\n  g(shared);\n}`;

    expect(diagnosed({ findings: [left], trace, source: sharing('setTimeout(g, 100)') })?.id).toBe('shared-state');
    expect(diagnosed({ findings: [left], trace, source: sharing('1') })?.id).toBe('leaves-timer');
  });

  it('is not claimed of a single call', () => {
    const source = 'let left;\nfunction f() {\n  left = 3;\n  use(left);\n}';

    expect(diagnosed({ findings: [early], trace: ['0 call count', '0 settles'], source })).toBeUndefined();
  });
});
