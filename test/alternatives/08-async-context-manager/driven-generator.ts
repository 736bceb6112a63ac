// A generator with try and catch, resumed by a driver with what each promise came to; the name is given on the way out.
export interface Manager<T> {
  enter(): Promise<T>;
  exit(error?: unknown): Promise<boolean | void>;
}

function* steps<T, R>(
  manager: Manager<T>,
  body: (value: T) => Promise<R>,
): Generator<Promise<unknown>, R | undefined, unknown> {
  const value = (yield manager.enter()) as T;
  let result: R;
  try {
    result = (yield body(value)) as R;
  } catch (error) {
    if ((yield manager.exit(error)) === true) return undefined;
    throw error;
  }
  yield manager.exit();
  return result;
}

function drive<R>(generator: Generator<Promise<unknown>, R, unknown>): Promise<R> {
  const next = (resume: () => IteratorResult<Promise<unknown>, R>): Promise<R> => {
    const step = resume();
    if (step.done) return Promise.resolve(step.value);
    return step.value.then(
      (value) => next(() => generator.next(value)),
      (error: unknown) => next(() => generator.throw(error)),
    );
  };
  return next(() => generator.next());
}

const asyncWith = <T, R>(manager: Manager<T>, body: (value: T) => Promise<R>): Promise<R | undefined> =>
  drive(steps(manager, body));

export { asyncWith as withContext };
