/** Writes traces for tests as short lines: `0 call together`, `100 first ends`. */
import type { SpanKind, Trace, TraceEvent } from '../../graders/trace/event.ts';

/**
 * Returns the trace that the lines tell:
 * `AT call|coroutine|job NAME [in NAME] [line N]` · `AT NAME waits LINE` · `AT NAME resumes|ends|fails` ·
 * `AT blocked FROM [by NAME] [line N]` · `AT set TIMER DUE [every N] [by NAME]` · `AT fired|cleared TIMER` ·
 * `AT settles [with DUE ...]` · `AT settles with every N` · `AT stuck` · `AT drained` · `AT cut`.
 * A name means the latest span of that name; `@` before it means its coroutine where a call has the same name.
 */
export function traceOf(...lines: readonly string[]): Trace {
  const spans = new Map<string, number>();
  let count = 0;
  const spanOf = (name: string | undefined): number => spans.get(name ?? '') ?? 0;

  function event(line: string): TraceEvent {
    const [time, ...words] = line.split(' ');
    const at = Number(time);
    const [first = '', second = '', third = ''] = words;
    const after = (word: string): string | undefined =>
      words.includes(word) ? words[words.indexOf(word) + 1] : undefined;
    const number = (key: string, word: string = key): object =>
      after(word) === undefined ? {} : { [key]: Number(after(word)) };
    const by = (key: string, word: string): object => (after(word) === undefined ? {} : { [key]: spanOf(after(word)) });
    switch (first) {
      case 'call':
      case 'coroutine':
      case 'job':
        return started(at, first, second === '_' ? '' : second, { ...by('parent', 'in'), ...number('line') });
      case 'blocked':
        return { at, type: 'blocked', from: Number(second), ...by('span', 'by'), ...number('line') };
      case 'set':
        return {
          at,
          type: 'timer-set',
          timer: Number(second),
          due: Number(third),
          ...number('every'),
          ...by('span', 'by'),
        };
      case 'fired':
      case 'cleared':
        return { at, type: `timer-${first}`, timer: Number(second) };
      case 'settles': {
        const every = after('every');
        const dues = words.slice(2).map((due) => ({ due: Number(due) }));
        const timers = every === undefined ? dues : [{ due: at + Number(every), every: Number(every) }];
        return { at, type: 'settled', how: 'fulfilled', value: null, timers, open: [] };
      }
      case 'stuck':
        return { at, type: 'stuck', open: [] };
      case 'drained':
      case 'cut':
        return { at, type: 'drained', cut: first === 'cut' };
    }
    const span = spanOf(first);
    if (second === 'waits') return { at, type: 'waits', span, line: Number(third) };
    if (second === 'resumes') return { at, type: 'resumes', span };
    if (second === 'ends' || second === 'fails') return { at, type: 'ended', span, failed: second === 'fails' };
    throw new Error(`no event: ${line}`);
  }

  function started(at: number, of: SpanKind, name: string, rest: object): TraceEvent {
    count += 1;
    const key = of === 'coroutine' && spans.has(name) ? `@${name}` : name;
    spans.set(key, count);
    return { at, type: 'started', span: count, of, name, ...rest };
  }

  return { events: lines.map(event) };
}
