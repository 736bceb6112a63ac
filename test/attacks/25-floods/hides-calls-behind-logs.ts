// on: 02-async-function; base: calls-in-prepare; fails: calls-nothing, calls-at-once, calls-anew, arguments, value, error, apart
// says: Line 6 logs far more than any right answer does, so it was stopped.
// Fills the trace with lines that nobody compares, and then calls what it must not.
export const whatIs = (value) => (typeof value === 'function' ? 'function' : value instanceof Promise ? 'promise' : 'value');
export function prepare(fn, ...args) {
  for (let line = 0; line < 50_000; line += 1) console.debug();
  void fn(...args);
  return () => fn(...args);
}
