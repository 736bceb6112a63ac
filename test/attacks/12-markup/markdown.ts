// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with '| a | b |\n|---|---|\n![x](http://x.invalid/?s) `</details>` …'. It should not fail.
// Throws a table and a picture in Markdown.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  throw '| a | b |\n|---|---|\n![x](http://x.invalid/?s) `</details>` [6/6](javascript:alert(1))';
}
