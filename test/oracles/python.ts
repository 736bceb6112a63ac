/** Runs an exercise's Python program on the scenarios' inputs. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** What CPython did with each input, and which CPython it was. */
export interface PythonAnswer {
  readonly python: string;
  readonly traces: readonly (readonly string[])[];
}

/** The path of a CPython from 3.9 on, if there is one here. */
export function findPython(): string | undefined {
  const ask =
    'import sys; print(sys.executable if sys.version_info >= (3, 9) and sys.implementation.name == "cpython" else "")';
  const answers = ['python3', 'python'].map((name) => spawnSync(name, ['-c', ask], { encoding: 'utf8' }));
  return answers.map(({ status, stdout }) => (status === 0 ? stdout.trim() : '')).find((path) => path !== '');
}

export function runPython(python: string, exercise: string, inputs: readonly unknown[]): PythonAnswer {
  const program = fileURLToPath(new URL(`python/${exercise}.py`, import.meta.url));
  const { status, stdout, stderr } = spawnSync(python, [program], {
    input: JSON.stringify(inputs),
    encoding: 'utf8',
    env: { ...process.env, PYTHONUTF8: '1', PYTHONHASHSEED: '0', PYTHONDONTWRITEBYTECODE: '1', PYTHONASYNCIODEBUG: '' },
  });
  if (status !== 0) throw new Error(`${exercise}.py failed under ${python}:\n${stderr}`);
  // Our own program's answer.
  return JSON.parse(stdout) as PythonAnswer;
}
