// An object as default export, the outcome kept as a record until the second stamp, and a stamp cut out of the ISO form.
type Outcome<T> = { ok: true; value: T } | { ok: false; error: unknown };

function stamp(): string {
  const now = new Date();
  // Local time, written as if it were UTC.
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(11, 19);
}

async function settle<T>(main: () => Promise<T>): Promise<Outcome<T>> {
  try {
    return { ok: true, value: await main() };
  } catch (error) {
    return { ok: false, error };
  }
}

export default {
  async run<T>(main: () => Promise<T>): Promise<T> {
    if (typeof main !== 'function') throw new TypeError('run(main), not run(main())');
    console.log(stamp());
    const outcome = await settle(main);
    console.log(stamp());
    if (!outcome.ok) throw outcome.error;
    return outcome.value;
  },
};
