// on: 04-suspend-and-resume; base: interval-runs-on; fails: leaves-nothing
// says: At 400 ms, when the promise settled, 1 timer was still open: repeated every 200 ms until someone clears it.
// Comes to the right result, and leaves an interval behind.
export async function countdown(name, from, ms) {
  setInterval(() => {}, ms);
  for (let left = from; left > 0; left -= 1) {
    console.log(`${name} ${left}`);
    await new Promise((resolve) => setTimeout(resolve, ms));
  }
  console.log(`${name} done`);
}
