// fails: several; diagnosis: shared-state
// Believes that one pair is open at a time.
let open: AsyncDisposable[] = [];

async function closeAll(): Promise<void> {
  const last = open.pop();
  if (last === undefined) return;
  try {
    await last[Symbol.asyncDispose]();
  } finally {
    await closeAll();
  }
}

export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  const mine: AsyncDisposable[] = [];
  open = mine;
  try {
    const outer = await openOuter();
    open.push(outer);
    const inner = await openInner();
    open.push(inner);
    await body(outer, inner);
  } finally {
    await closeAll();
  }
}
