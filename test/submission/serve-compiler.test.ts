/** The compiler answers every request with one line, in turn, and survives what it can. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { serveCompiler } from '../../graders/submission/serve-compiler.ts';

it('answers each request by its number, in order', async () => {
  expect(await answersTo(['export const a = 1', 'const', 'export const b = 1'])).toEqual([
    '1 compiled a',
    '2 syntax',
    '3 compiled b',
  ]);
});

it('refuses what is nested too deeply and goes on', async () => {
  const deep = `export const a = 1${'+1'.repeat(30_000)}`;

  expect(await answersTo([deep, 'export const b = 1'])).toEqual(['1 compiler', '2 compiled b']);
});

it.skipIf(process.platform === 'win32')('goes on after the process of esbuild has died', async () => {
  await answersTo(['export const warm = 1']);
  const slow = '{'.repeat(700) + '}'.repeat(700);

  const answers = answersTo([slow, 'export const b = 1']);
  await new Promise((resolve) => setImmediate(resolve));
  for (const pid of childrenOf(process.pid)) process.kill(pid, 'SIGKILL');

  expect(await answers).toEqual(['1 compiler', '2 compiled b']);
});

/** This process starts no other one than esbuild's. */
function childrenOf(pid: number): readonly number[] {
  const { stdout } = spawnSync('pgrep', ['-P', String(pid), 'esbuild'], { encoding: 'utf8' });
  return stdout.split('\n').filter(Boolean).map(Number);
}

async function answersTo(sources: readonly string[]): Promise<readonly string[]> {
  const answers: string[] = [];
  const requests = sources.map((text, index) =>
    JSON.stringify({ id: index + 1, source: { entry: 'a.ts', files: { 'a.ts': text } } }),
  );
  await serveCompiler(linesOf(requests), (line) => answers.push(line));
  return answers.map((line) => {
    const { id, result } = JSON.parse(line) as {
      id: number;
      result: { status: string; exports?: string[]; refusal?: { reason: string } };
    };
    return `${id} ${result.refusal?.reason ?? `compiled ${result.exports?.join()}`}`;
  });
}

async function* linesOf(lines: readonly string[]): AsyncGenerator<string> {
  yield* lines;
}
