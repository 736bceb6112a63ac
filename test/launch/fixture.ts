/** A kit and a course so small that they are bundled in no time. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Two roots in a folder of their own; `remove` deletes both. */
export interface Fixture {
  readonly folder: string;
  readonly kitRoot: string;
  readonly courseRoot: string;
  readonly write: (path: string, text: string) => void;
  readonly remove: () => void;
}

/** Makes the fixture: the kit has one grader, the course has none and a writable `node_modules`. */
export function createFixture(): Fixture {
  const folder = mkdtempSync(join(tmpdir(), 'overlap-test-'));
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('kit/package.json', '{ "version": "1.0.0" }');
  write('kit/graders/kit.ts', `export const grader = (name: string): string => 'kit ' + name;`);
  write(
    'kit/graders/cli.ts',
    `export { default as catalog } from 'overlap:catalog'; export { default as files } from 'overlap:files';`,
  );
  write('kit/graders/gutter/grade-for-editor.ts', `export {};`);
  write('kit/graders/suite.ts', `export * as vitest from 'vitest';`);
  write('kit/graders/room/main.ts', `export {};`);
  write('kit/graders/submission/compiler-main.ts', `export {};`);
  write('kit/graders/exercises/01-first.ts', `import { grader } from '../kit.ts';\nexport default grader('first');`);
  write('course/package.json', '{}');
  write('course/exercises/01-first/first.ts', 'export {};');
  mkdirSync(join(folder, 'course/node_modules'));
  return {
    folder,
    kitRoot: join(folder, 'kit'),
    courseRoot: join(folder, 'course'),
    write,
    remove: () => rmSync(folder, { recursive: true }),
  };
}
