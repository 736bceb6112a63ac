/** Runs an exercise's demo beside the watch screen, and hands on what it prints. */
import { spawn } from 'node:child_process';
import type { ExerciseName } from '../catalog.ts';
import type { Places } from '../cli.ts';
import { demoArguments } from '../start.ts';

export interface Demo {
  readonly stop: () => void;
}

/** Who is told of a demo. */
export interface DemoListener {
  readonly onOutput: (text: string) => void;
  /** Called once, with a sentence. */
  readonly onEnd: (how: string) => void;
}

/** Much more than anybody reads: what prints without end is stopped. */
const mostOutput = 1_000_000;

/**
 * Starts the demo in plain Node.
 *
 * @throws {RangeError} when there is no demo.
 */
export function runDemo(
  exercise: ExerciseName,
  { kitRoot, courseRoot }: Pick<Places, 'kitRoot' | 'courseRoot'>,
  { onOutput, onEnd }: DemoListener,
): Demo {
  const child = spawn(process.execPath, demoArguments(exercise, { kitRoot, courseRoot }, 'own'), {
    cwd: courseRoot,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Colours would only be shown as the characters they are made of.
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    windowsHide: true,
  });
  let printed = 0;
  let how: string | undefined;
  const stop = (why: string): void => {
    how ??= why;
    child.kill('SIGKILL');
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text.length;
      if (printed > mostOutput) stop('It was stopped: it printed more than a million characters.');
      else onOutput(text);
    });
  }
  child.on('error', ({ message }) => onEnd(`It could not be started: ${message}`));
  child.on('close', (code) => onEnd(how ?? `It ended with exit code ${code ?? 1}.`));
  return { stop: () => stop('It was stopped.') };
}
