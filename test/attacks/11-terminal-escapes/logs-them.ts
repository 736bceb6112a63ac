// on: 07-run; base: solution; fails: stamps
// says: Line 1 of the log is "\u001b[2J09:59:58\u202e". It should be "09:59:58".
// Logs all of it, in an exercise that shows what was logged.
export function stamp() {
  return new Date().toLocaleTimeString('en-GB');
}
export async function run(main) {
  if (typeof main !== 'function') throw new TypeError('no function');
  console.log(`\x1b[2J${stamp()}\u202e\r`);
  try {
    return await main();
  } finally {
    console.log(stamp());
  }
}
