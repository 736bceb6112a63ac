// An EventTarget says when a job is done.
class Done extends Event {
  constructor(
    readonly index: number,
    readonly value: unknown,
  ) {
    super('done');
  }
}

function launch(jobs: (() => Promise<unknown>)[], { inARow }: { inARow: boolean }): Promise<unknown[]> {
  return new Promise((resolve) => {
    const office = new EventTarget();
    const results = new Map<number, unknown>();
    const start = (index: number): void => {
      void jobs[index]!().then((value) => office.dispatchEvent(new Done(index, value)));
    };
    office.addEventListener('done', (event) => {
      const { index, value } = event as Done;
      results.set(index, value);
      if (results.size === jobs.length) resolve(jobs.map((_, each) => results.get(each)));
      else if (inARow) start(index + 1);
    });
    if (inARow) start(0);
    else jobs.forEach((_, index) => start(index));
  });
}

export function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return launch([first, second], { inARow: true }) as Promise<[A, B]>;
}

export function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  return launch([first, second], { inARow: false }) as Promise<[A, B]>;
}
