// on: 06-create-task; base: defaults-only; fails: arguments, main-waits, main-defaults, main-lines
// says: What work gets: copies of the arguments. It should be: the very arguments.
// Changes what it is handed, in the hope that it is compared with that.
export function createTask(fn, ...args) {
  const task = Promise.resolve().then(() => fn(...args.map((arg) => (Array.isArray(arg) ? arg.splice(0, 9, 'changed') : arg))));
  task.catch(() => {});
  return task;
}
export const main = async () => {};
