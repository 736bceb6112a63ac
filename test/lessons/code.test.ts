import { describe, expect, it } from 'vitest';
import { findPython } from '../oracles/python.ts';
import { blocksIn, runPython, runTypeScript, typeErrors } from './blocks.ts';
import { lessons, readDocument } from './documents.ts';

const typeScript = blocksIn('ts', lessons());
const python = blocksIn('python', lessons());
const command = findPython();

/** What the TypeScript in each lesson logs; comments in its code must agree with this. */
const logged: Readonly<Record<string, readonly string[]>> = {
  'exercises/01-blocking-calls/README.md 1': ['my time was 10 ms ago'],
  'exercises/02-async-function/README.md 1': ['running', '16'],
  'exercises/03-async-sleep/README.md 1': ['first', 'second'],
  'exercises/04-suspend-and-resume/README.md 1': ['B is at 2', 'A is at 2'],
  'exercises/05-one-after-another/README.md 1': ['boiling', 'slicing bread', 'tea'],
  'exercises/06-create-task/README.md 1': ['shouting', 'too late', 'HEY HEY'],
  'exercises/07-run/README.md 1': ['main has started', 'too late for the first stamp'],
  'exercises/08-async-context-manager/README.md 1': ['baking', 'cleaning up'],
  'exercises/09-await-using/README.md 1': ['behind the gate', 'closing the gate'],
};

/** What the Python in each lesson prints. */
const printed: Readonly<Record<string, readonly string[]>> = {
  'exercises/01-blocking-calls/README.md 1': ['seconds'],
  'exercises/02-async-function/README.md 1': ['running', '16'],
  'exercises/03-async-sleep/README.md 1': ['0.03 seconds later'],
  'exercises/04-suspend-and-resume/README.md 1': ['B is at 2', 'A is at 2'],
  'exercises/05-one-after-another/README.md 1': ['slicing bread', 'boiling', 'tea'],
  'exercises/06-create-task/README.md 1': ['task made', 'shouting', 'HEY HEY'],
  'exercises/06-create-task/README.md 2': ['raises NameError'],
  'exercises/07-run/README.md 1': ['HH:MM:SS', 'HH:MM:SS'],
  'exercises/08-async-context-manager/README.md 1': ['cleaning up after oven too hot', 'and on we go'],
  'exercises/09-await-using/README.md 1': ['behind gate and door', 'closing the door', 'closing the gate'],
};

describe('the code in a lesson', () => {
  it('is TypeScript that logs what the lesson says', () => {
    const logs = runTypeScript(typeScript);

    expect(byName(typeScript, logs)).toEqual(logged);
  });

  it.skipIf(command === undefined)('is Python that prints what the lesson says', () => {
    const lines = runPython(command ?? '', python);

    expect(byName(python, lines)).toEqual(printed);
    expect(python.filter(({ info }) => info === 'nameerror').map(({ name }) => printed[name])).toEqual([
      ['raises NameError'],
    ]);
  });

  it('has the types it says, and so has the grader in the README; the slip of the article is refused twice', () => {
    const blocks = [...typeScript, ...blocksIn('ts', [readDocument('README.md')])];
    const code = 'async function fun1(x: number): Promise<void> {}\nawait fun1(4, breakAsync);\n';

    const errors = typeErrors([...blocks, { name: 'slip', info: '', code }]);

    const expected = blocks.map(({ info }) => (info.startsWith('error ') ? info.split(' ').slice(1) : []));
    expect(errors).toEqual([...expected, ['TS2304', 'TS2554']]);
  });
});

function byName<Value>(
  blocks: readonly { readonly name: string }[],
  values: readonly Value[],
): Readonly<Record<string, Value | undefined>> {
  return Object.fromEntries(blocks.map(({ name }, index) => [name, values[index]]));
}
