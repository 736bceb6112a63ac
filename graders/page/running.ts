/** Follows whose code is running, where the trace shows it. */
import type { TraceEvent } from '../trace/event.ts';

/** Returns a function that takes the events of a trace in order and says which coroutine's code each comes from. */
export function createRunning(): (event: TraceEvent) => number | undefined {
  let stack: readonly { readonly span: number; readonly isKnown: boolean }[] = [];
  let now = 0;

  return (event) => {
    // A turn ends before time passes, and a timer's callback is a turn of its own.
    if ((event.at > now && event.type !== 'blocked') || event.type === 'timer-fired') stack = [];
    now = event.at;
    if (event.type === 'started' && event.of !== 'job')
      stack = [...stack, { span: event.span, isKnown: event.of === 'coroutine' }];
    if (event.type === 'resumes') stack = [{ span: event.span, isKnown: true }];
    if (event.type === 'waits' || event.type === 'ended') stack = stack.filter(({ span }) => span !== event.span);
    // What an ordinary function starts may go on when it has returned: only the marks of a coroutine are exact.
    const top = stack.at(-1);
    return top?.isKnown === true ? top.span : undefined;
  };
}
