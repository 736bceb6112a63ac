// on: 06-create-task; base: defaults-only; fails: main-waits, main-defaults, main-lines
// says: fun1 was never called. It should be called once.
// Changes the very values and errors that jobs come to, so that the case cannot be told any more.
export function createTask(fn, ...args) {
  const task = Promise.resolve().then(() => fn(...args)).then(spoil, (error) => { throw spoil(error); });
  task.catch(() => {});
  return task;
}
export const main = async () => {};
function spoil(value) {
  if (value !== Object(value)) return value;
  value.self = value;
  Object.defineProperty(value, 'message', { get: () => value, enumerable: true });
  Object.defineProperty(value, 'n', { get() { throw new Error('gone'); }, enumerable: true });
  return value;
}
