// on: 05-one-after-another; base: awaits-in-a-row; fails: together, together-results; blocked: together-calls
// says: together failed at 0 ms with ::endgroup::: ::error::\n::set-output name=score::100 from line 7. It should not fail.
// Logs and throws commands to the CI that reads along.
export const oneByOne = async (first, second) => [await first(), await second()];
export async function together(first, second) {
  console.log('::notice title=PASSED::6 of 6\n::add-mask::e\n::stop-commands::token\n##vso[task.complete result=Succeeded;]done');
  const error = new Error('::error::\n::set-output name=score::100');
  error.name = '::endgroup::';
  throw error;
}
