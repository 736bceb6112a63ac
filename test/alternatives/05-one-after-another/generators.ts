// Generators yield promises, or lists of them, and a small driver resumes them with what came out.
type Steps<T> = Generator<Promise<unknown> | readonly Promise<unknown>[], T, unknown>;

function drive<T>(steps: Steps<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const step = (sent: unknown): void => {
      const { done, value } = steps.next(sent);
      if (done) resolve(value);
      else if ('then' in value) value.then(step, reject);
      else Promise.all(value).then(step, reject);
    };
    step(undefined);
  });
}

function* inARow<A, B>(first: () => Promise<A>, second: () => Promise<B>): Steps<[A, B]> {
  const a = yield first();
  const b = yield second();
  return [a, b] as [A, B];
}

function* atOnce<A, B>(first: () => Promise<A>, second: () => Promise<B>): Steps<[A, B]> {
  return (yield [first(), second()]) as [A, B];
}

export const oneByOne = <A, B>(first: () => Promise<A>, second: () => Promise<B>) => drive(inARow(first, second));
export const together = <A, B>(first: () => Promise<A>, second: () => Promise<B>) => drive(atOnce(first, second));
