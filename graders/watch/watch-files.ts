/** Hears of files that were saved, and looks by itself now and then where nothing is heard. */
import { join, relative, sep } from 'node:path';
import { watch } from 'chokidar';

export interface FileWatch {
  readonly close: () => Promise<void>;
}

export interface FileWatchParts {
  readonly courseRoot: string;
  /** Called with the name of an exercise's folder in which something was saved. */
  readonly onSaved: (folder: string) => void;
  /** Called now and then: on network drives and in containers, events may never come. */
  readonly onTick: () => void;
}

/** How often to look without being told, in milliseconds. */
const tickMs = 1_000;

/** Two writes within 50 ms are one event, so what is found then may not be all. */
const afterwardsMs = 60;

/** Watches the TypeScript files of all exercises. */
export function watchFiles({ courseRoot, onSaved, onTick }: FileWatchParts): FileWatch {
  const exercises = join(courseRoot, 'exercises');
  const watcher = watch(exercises, {
    ignoreInitial: true,
    depth: 1,
    ignored: (path, stats) => stats?.isFile() === true && !path.endsWith('.ts'),
  });
  const timers = new Set<NodeJS.Timeout>();
  watcher.on('all', (_event, path) => {
    const [folder = ''] = relative(exercises, path).split(sep);
    onSaved(folder);
    const timer = setTimeout(() => {
      timers.delete(timer);
      onSaved(folder);
    }, afterwardsMs);
    timers.add(timer);
  });
  // What cannot be watched is looked at.
  watcher.on('error', () => undefined);
  const tick = setInterval(onTick, tickMs);
  return {
    async close() {
      clearInterval(tick);
      for (const timer of timers) clearTimeout(timer);
      await watcher.close();
    },
  };
}
