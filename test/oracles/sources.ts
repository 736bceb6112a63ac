/** Our TypeScript answers to an exercise, as modules to be imported afresh. */
import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { join } from 'node:path';

/** One answer: what a test calls it (its path from the project's root), and how its module is imported. */
export interface Source {
  readonly name: string;
  readonly load: () => Promise<object>;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

export function solutionTo(exercise: string): Source {
  return sourceAt(join('solutions', `${exercise}.ts`));
}

export function alternativesTo(exercise: string): readonly Source[] {
  const folder = join('test', 'alternatives', exercise);
  if (!existsSync(join(root, folder))) return [];
  return (
    readdirSync(join(root, folder))
      .sort()
      // An alternative with helper files is a folder; what is imported is named as the stub.
      .map((name) => sourceAt(join(folder, name.endsWith('.ts') ? name : join(name, `${exercise.slice(3)}.ts`))))
  );
}

function sourceAt(path: string): Source {
  const url = pathToFileURL(join(root, path)).href;
  // A module's namespace is an object.
  return { name: path.replaceAll('\\', '/'), load: () => import(/* @vite-ignore */ url) as Promise<object> };
}
