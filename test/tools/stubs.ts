/** `npm run stubs`: makes every stub from its solution and remembers its hash; makes the test file beside it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Grader } from '../../graders/checks/grader.ts';
import { hashStub } from '../../graders/submission/pristine.ts';
import { makeStub } from './make-stub.ts';
import { makeTestFile } from './make-test-file.ts';

const root = join(import.meta.dirname, '..', '..');
const memory = join(root, 'graders', 'exercises', 'stubs.json');

const known = JSON.parse(readFileSync(memory, 'utf8')) as Record<string, readonly string[]>;
for (const name of readdirSync(join(root, 'solutions')).sort()) {
  const folder = name.replace(/\.ts$/, '');
  const slug = folder.slice(3);
  const stub = makeStub(name, readFileSync(join(root, 'solutions', name), 'utf8'));
  // Ours, as its type says.
  const { default: grader } = (await import(pathToFileURL(join(root, 'graders', 'exercises', name)).href)) as {
    readonly default: Grader;
  };
  writeFileSync(
    join(root, 'exercises', folder, `${slug}.test.ts`),
    makeTestFile({ folder, number: folder.slice(0, 2), slug }, grader.checks),
  );
  const path = join(root, 'exercises', folder, `${slug}.ts`);
  const current = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  const isUntouched = current === undefined || (known[slug] ?? []).includes(hashStub(current));
  if (!isUntouched && current !== stub) {
    console.error(`${path} has been worked on; it is left alone.`);
    process.exitCode = 1;
    continue;
  }
  writeFileSync(path, stub);
  // Earlier hashes stay: a stub handed out last year is still untouched.
  known[slug] = [...new Set([...(known[slug] ?? []), hashStub(stub)])];
}
writeFileSync(
  memory,
  `${JSON.stringify(Object.fromEntries(Object.entries(known).sort(([a], [b]) => (a < b ? -1 : 1))), null, 2)}\n`,
);
