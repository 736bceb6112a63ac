/** Runs compiled and plain programs in this process and compares what they log. */
import { inspect } from 'node:util';
import { runInThisContext } from 'node:vm';
import { transform } from 'esbuild';
import { compile } from '../../graders/submission/compile.ts';
import type { Compiled, Marks, SourceFiles } from '../../graders/submission/compiled.ts';
import { withoutMarks } from '../../graders/submission/names.ts';

/** Marks that do nothing. */
export const quietMarks: Marks = {
  loop: () => undefined,
  call: () => undefined,
  start: () => 0,
  wait: (_span, _line, operand) => operand,
  resume: (_span, value) => value,
  fail: (_span, error) => error,
  end: () => undefined,
  drop: (_line, value) => value,
  later: async (name) => modules(name),
};

/** Marks that write down what they are told. */
export function recordMarks(): { readonly marks: Marks; readonly told: string[] } {
  const told: string[] = [];
  let spans = 0;
  return {
    told,
    marks: {
      loop: (line) => void told.push(`loop ${line}`),
      call: (line) => void told.push(`call ${line}`),
      start(name, line) {
        spans += 1;
        told.push(`start ${spans} ${name} ${line}`);
        return spans;
      },
      wait(span, line, operand) {
        told.push(`wait ${span} ${line}`);
        return operand;
      },
      resume(span, value) {
        told.push(`resume ${span}`);
        return value;
      },
      fail(span, error) {
        told.push(`fail ${span} ${error instanceof Error ? error.message : String(error)}`);
        return error;
      },
      end: (span) => void told.push(`end ${span}`),
      drop(line, value) {
        told.push(`drop ${line}${value instanceof Promise ? ' promise' : ''}`);
        return value;
      },
      later(name) {
        told.push(`later ${name}`);
        return Promise.resolve(modules(name));
      },
    },
  };
}

/** The modules that a program may import here. */
export function modules(name: string): object {
  const own = { setTimeout: 'a timer', promisify: 'a promisifier' };
  return { ...own, default: own, name };
}

export async function compiledOf(files: string | Readonly<Record<string, string>>): Promise<Compiled> {
  const result = await compile(sourceOf(files));
  if (result.status === 'refused') throw new Error(JSON.stringify(result.refusal));
  return result;
}

export async function refusalOf(files: string | Readonly<Record<string, string>>): Promise<object> {
  const result = await compile(sourceOf(files));
  return result.status === 'refused' ? result.refusal : { compiled: result.code };
}

function sourceOf(files: string | Readonly<Record<string, string>>): SourceFiles {
  return { entry: 'entry.ts', files: typeof files === 'string' ? { 'entry.ts': files } : files };
}

export type Log = (...args: readonly unknown[]) => void;

/** Evaluates compiled code as a room would, with `log` as its one global; gives its exports. */
export async function instantiate(
  compiled: Compiled,
  log: Log,
  marks: Marks = quietMarks,
): Promise<Record<string, unknown>> {
  // What the compile step promises the text to be.
  const evaluate = runInThisContext(`(log) => ${compiled.code}`) as (
    log: Log,
  ) => (marks: Marks, imports: unknown) => Record<string, unknown>;
  return evaluate(log)(marks, modules);
}

/** What a program logs, and how it ends, when every promise job has run. */
export async function logOf(run: (log: Log) => unknown): Promise<readonly string[]> {
  const lines: string[] = [];
  const log: Log = (...args) => void lines.push(args.map(show).join(' '));
  const end = await Promise.resolve(run(log)).then(
    () => 'ended',
    (error: unknown) => `threw ${show(error)}`,
  );
  await new Promise((resolve) => setImmediate(resolve));
  return [...lines, end];
}

/** Runs a program as it stands, types taken away. */
export async function runPlain(source: string, log: Log): Promise<void> {
  const { code } = await transform(`${source}\nexport {}`, {
    loader: 'ts',
    format: 'esm',
    target: 'node20.20',
    tsconfigRaw: '{}',
  });
  const run = runInThisContext(`async (log) => {"use strict";${code}\n}`) as (log: Log) => Promise<void>;
  await run(log);
}

function show(value: unknown): string {
  if (value instanceof Error) return `${value.name}: ${withoutMarks(value.message)}`;
  return typeof value === 'string' ? value : typeof value === 'object' ? JSON.stringify(value) : inspect(value);
}
