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
    usage: 'test [05 | create-task | 01-04 …]        grades your answers; 05 all: in full',
  },
  watch: {
    load: async () => (await import('./commands/watch.ts')).watch,
    usage: 'watch [05] [--plain]                     stays on an exercise, and checks it whenever it is saved',
  },
  list: {
    load: async () => (await import('./commands/list.ts')).list,
    usage: 'list [05 …]                              where you stand',
  },
  next: {
    load: async () => (await import('./commands/next.ts')).next,
    usage: 'next                                     what to do next',
  },
  hint: {
    load: async () => (await import('./commands/hint.ts')).hint,
    usage: 'hint [05 [2]]                            one more hint, or those up to the second',
  },
  replay: {
    load: async () => (await import('./commands/replay.ts')).replay,
    usage: 'replay 05 together 100 200               runs one case again and shows its picture',
  },
  predict: {
    load: async () => (await import('./commands/predict.ts')).predict,
    usage: 'predict [05 [FILE.ts]] [--print]         asks what a program does before it shows it',
  },
  start: {
    load: async () => (await import('./start.ts')).start,
    usage: 'start 05 [--solution]                    runs the demo for real, in real time',
  },
  timeline: {
    load: async () => (await import('./commands/timeline.ts')).timeline,
    usage: 'timeline [05] [--no-open]                draws its telling case as a page, in the browser',
  },
  solution: {
    load: async () => (await import('./commands/solution.ts')).solution,
    usage: 'solution 05                              our answer, once yours is right',
  },
  reset: {
    load: async () => (await import('./commands/reset.ts')).reset,
    usage: 'reset 05 [--yes]                         back to the stub; asks first, and keeps a copy',
  },
  demo: {
    load: async () => (await import('./commands/demo.ts')).demo,
    usage: 'demo [my-answer.ts]                      shows which wrong answers fool which graders',
  },
  grade: {
    load: async () => (await import('./commands/grade.ts')).grade,
    usage: 'grade PATH … [--assignment FILE]         grades a class: folders, or zip and tar.gz archives',
  },
  merge: {
    load: async () => (await import('./commands/merge.ts')).merge,
    usage: 'merge RESULTS … [--out RESULTS]          joins the shards of a class',
  },
  classroom50: {
    load: async () => (await import('./commands/classroom50.ts')).classroom50,
    usage: 'classroom50 RESULTS [result.json]        what the runner of Classroom 50 looks for',
  },
  compare: {
    load: async () => (await import('./commands/compare.ts')).compare,
    usage: 'compare RESULTS RESULTS                  who moved between two gradings',
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
