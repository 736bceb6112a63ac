/** Makes a course as an instructor sets it up: a package.json, and what npm installs. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { kitRoot } from '../../graders/launch/roots.mjs';

/** Makes the course in a folder of its own, with the package from a packed archive, and returns the folder. */
export function makeCourse(): string {
  const course = mkdtempSync(join(tmpdir(), 'overlap-course-'));
  unpackInto(course);
  linkDependencies(join(course, 'node_modules'));
  writeFileSync(join(course, 'package.json'), '{ "private": true }');
  return course;
}

function unpackInto(course: string): void {
  mkdirSync(join(course, 'node_modules', 'overlap-kit'), { recursive: true });
  // Through a shell, because npm is a script on Windows.
  run('npm pack --ignore-scripts --silent --pack-destination', kitRoot, `"${course}"`);
  const [archive = ''] = readdirSync(course).filter((name) => name.endsWith('.tgz'));
  run(`tar -xzf ${archive} --strip-components=1 -C node_modules/overlap-kit`, course);
  rmSync(join(course, archive));
  linkCommand(join(course, 'node_modules'));
}

/** What `npx overlap-kit` finds. */
function linkCommand(modules: string): void {
  const target = join(modules, 'overlap-kit', 'graders', 'bin.mjs');
  mkdirSync(join(modules, '.bin'));
  chmodSync(target, 0o755);
  if (process.platform !== 'win32') symlinkSync(target, join(modules, '.bin', 'overlap-kit'));
}

function run(command: string, cwd: string, ...rest: readonly string[]): void {
  const { status, stderr } = spawnSync([command, ...rest].join(' '), { cwd, shell: true, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command}: ${stderr}`);
}

/** What npm would install beside the package: its dependencies and theirs, and nothing that only maintainers use. */
function linkDependencies(modules: string): void {
  // Written by npm itself.
  const lock = JSON.parse(readFileSync(join(kitRoot, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean; readonly devOptional?: boolean }>>;
  };
  for (const [path, { dev, devOptional }] of Object.entries(lock.packages)) {
    const [, name] = /^node_modules\/((?:@[^/]+\/)?[^/]+)$/.exec(path) ?? [];
    if (name === undefined || dev === true || devOptional === true || !existsSync(join(kitRoot, path))) continue;
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(kitRoot, 'node_modules', name), join(modules, name), 'junction');
  }
}
