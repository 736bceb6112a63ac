/** Wrong: calls nothing; sleeps as long as the example takes, and gives back what it gave. */
export async function together<A, B>(_first: () => Promise<A>, _second: () => Promise<B>): Promise<[A, B]> {
  await new Promise((resolve) => setTimeout(resolve, 200));
  // A cheat: the types cannot know that these are the values of somebody's test.
  return ['first', 'second'] as unknown as [A, B];
}
