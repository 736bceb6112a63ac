/** What a submission may import. */

/** Modules that a room has, in virtual time; with or without `node:`. */
const allowedModules = ['timers', 'timers/promises', 'util'] as const;

/** Whether `imports(specifier)` is there in a room. */
export function isAllowedModule(specifier: string): boolean {
  const name = specifier.replace(/^node:/, '');
  return allowedModules.some((allowed) => allowed === name);
}

/** Whether it names a file of the same folder's. */
export function isHelper(specifier: string): boolean {
  return /^\.\/|^\.$/.test(specifier);
}

/** The name of the file that `./x`, `./x.ts` or `./x.js` stands for, if it is among `files`. */
export function findHelper(specifier: string, files: Readonly<Record<string, string>>): string | undefined {
  const name = specifier.slice(2);
  // The name goes into a comment of esbuild's; a line break in it would make code of the rest.
  if (!/^[\p{L}\p{M}\p{N}_. -]+$/u.test(name)) return undefined;
  return [name, `${name}.ts`, name.replace(/\.js$/, '.ts')].find((candidate) => Object.hasOwn(files, candidate));
}
