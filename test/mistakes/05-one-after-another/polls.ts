// fails: together; diagnosis: polls
// Believes that waiting means to look again every 10 ms.
export async function oneByOne<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const a = await first();
  const b = await second();
  return [a, b];
}

export async function together<A, B>(first: () => Promise<A>, second: () => Promise<B>): Promise<[A, B]> {
  const results: [A?, B?] = [];
  let done = 0;
  first().then((a) => ((results[0] = a), (done += 1)));
  second().then((b) => ((results[1] = b), (done += 1)));
  while (done < 2) await new Promise((resolve) => setTimeout(resolve, 10));
  return results as [A, B];
}
