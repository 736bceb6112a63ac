/** The command line: the only place that prints and decides exit codes. */
/** Where things are: the kit, the course, and the bundle that is running. */
export interface Places {
  readonly kitRoot: string;
  readonly courseRoot: string;
  readonly bundle: string;
}

/** A command: what its words mean, and its exit code. */
export type Command = (words: readonly string[], places: Places) => Promise<number>;

interface CommandEntry {
  /** Loaded when it is called for: a student waits for no instructor's libraries. */
  readonly load: () => Promise<Command>;
  readonly usage: string;
}

const commands: Readonly<Record<string, CommandEntry>> = {
  test: {
    load: async () => (await import('./commands/test.ts')).test,
    usage: 'test [05 | create-task | 01-04 …]        grades what is in exercises/',
  },
  replay: {
    load: async () => (await import('./commands/replay.ts')).replay,
    usage: 'replay 05 together 100 200               runs one case again and shows its picture',
  },
  start: {
    load: async () => (await import('./start.ts')).start,
    usage: 'start 05 [--solution]                    runs the demo for real, in real time',
  },
};

/** Runs one command. */
export async function main(args: readonly string[], places: Places): Promise<number> {
  const [name = 'help', ...words] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (command === undefined) {
    const isAsked = ['help', '--help', '-h'].includes(name);
    const lines = ['overlap-kit COMMAND', '', ...Object.values(commands).map(({ usage }) => `  ${usage}`)];
    if (!isAsked) lines.unshift(`There is no command ${name}.`, '');
    (isAsked ? process.stdout : process.stderr).write(`${lines.join('\n')}\n`);
    return isAsked ? 0 : 2;
  }
  try {
    const run = await command.load();
    return await run(words, places);
  } catch (error) {
    if (!isUsageError(error)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

/** What is wrong with the words that were typed, as opposed to with the kit. */
function isUsageError(error: unknown): error is Error {
  return error instanceof RangeError || error instanceof TypeError;
}
