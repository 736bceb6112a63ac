// Helper files: a list of any length is opened one by one, each inside the one before, and a program ends the file.
import { useAll } from './use-all.ts';

export async function useBoth<A extends AsyncDisposable, B extends AsyncDisposable>(
  openOuter: () => Promise<A>,
  openInner: () => Promise<B>,
  body: (a: A, b: B) => Promise<void>,
): Promise<void> {
  await useAll([openOuter, openInner], ([outer, inner]) => body(outer as A, inner as B));
}

async function main(): Promise<void> {
  const open = (name: string) => async () => ({
    async [Symbol.asyncDispose]() {
      console.log(`closes the ${name}`);
    },
  });
  await useBoth(open('gate'), open('door'), async () => console.log('inside'));
}

await main();
