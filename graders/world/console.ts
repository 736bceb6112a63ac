/** A student's console: what it prints goes into the trace, formatted as Node does. */
import { formatWithOptions, inspect } from 'node:util';
import { withoutMarks } from '../submission/names.ts';
import { budget, BudgetSpent } from './budget.ts';
import type { Loop } from './loop.ts';

type Level = 'log' | 'error' | 'warn' | 'info' | 'debug';

/** Formats as `console.log` does; a value's own `inspect` is not called. */
export function formatLog(args: readonly unknown[]): string {
  try {
    return withoutMarks(formatWithOptions({ customInspect: false, colors: false }, ...args));
  } catch (error) {
    if (BudgetSpent.is(error)) throw error;
    return '(a value that cannot be printed)';
  }
}

/** Creates the console; groups, counts and timers of it begin anew with each loop. */
export function createConsole({ loop }: { readonly loop: () => Loop }): object {
  const states = new WeakMap<
    Loop,
    { indent: string; printed: number; counts: Map<string, number>; times: Map<string, number> }
  >();

  function state() {
    const known = states.get(loop());
    if (known !== undefined) return known;
    const fresh = { indent: '', printed: 0, counts: new Map<string, number>(), times: new Map<string, number>() };
    states.set(loop(), fresh);
    return fresh;
  }

  function print(level: Level, args: readonly unknown[]): void {
    const mine = state();
    const lines = formatLog(args).split('\n');
    // With the indentation, which a group makes as long as one likes.
    mine.printed += lines.reduce((sum, line) => sum + mine.indent.length + line.length + 1, 0);
    if (mine.printed > budget.output) {
      loop().spend('output');
      throw new BudgetSpent();
    }
    loop().recorder.record({ type: 'log', level, text: lines.map((line) => mine.indent + line).join('\n') });
  }

  const since = (label: string): string => `${label}: ${loop().now() - (state().times.get(label) ?? loop().now())}ms`;
  const methods = {
    log: (...args: readonly unknown[]) => print('log', args),
    info: (...args: readonly unknown[]) => print('info', args),
    debug: (...args: readonly unknown[]) => print('debug', args),
    warn: (...args: readonly unknown[]) => print('warn', args),
    error: (...args: readonly unknown[]) => print('error', args),
    trace: (...args: readonly unknown[]) => print('error', ['Trace:', ...args]),
    dir: (value: unknown) => print('info', [inspect(value, { customInspect: false })]),
    table: (value: unknown) => print('info', [value]),
    assert: (truth: unknown, ...args: readonly unknown[]) =>
      truth ? undefined : print('error', ['Assertion failed', ...args]),
    group(...args: readonly unknown[]) {
      if (args.length > 0) print('log', args);
      state().indent += '  ';
    },
    groupEnd() {
      state().indent = state().indent.slice(2);
    },
    count(label: unknown = 'default') {
      const name = String(label);
      const count = (state().counts.get(name) ?? 0) + 1;
      state().counts.set(name, count);
      print('info', [`${name}: ${count}`]);
    },
    countReset: (label: unknown = 'default') => void state().counts.delete(String(label)),
    time: (label: unknown = 'default') => void state().times.set(String(label), loop().now()),
    timeLog: (label: unknown = 'default', ...args: readonly unknown[]) =>
      print('info', [since(String(label)), ...args]),
    timeEnd: (label: unknown = 'default') => print('info', [since(String(label))]),
  };
  return { ...methods, groupCollapsed: methods.group };
}
