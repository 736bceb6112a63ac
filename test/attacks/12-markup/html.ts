// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with Error: </pre></td><script>fetch(1)</script><img src=x onerror=alert(1)>'"& from line 6. It should not fail.
// Throws a script and an image that runs one.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  throw new Error('</pre></td><script>fetch(1)</script><img src=x onerror=alert(1)>\'"&');
}
