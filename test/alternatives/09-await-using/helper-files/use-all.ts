export async function useAll(
  [open, ...others]: readonly (() => Promise<AsyncDisposable>)[],
  body: (opened: readonly AsyncDisposable[]) => Promise<void>,
  before: readonly AsyncDisposable[] = [],
): Promise<void> {
  if (open === undefined) {
    await body(before);
    return;
  }
  await using resource = await open();
  await useAll(others, body, [...before, resource]);
}
