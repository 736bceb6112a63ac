/** `overlap-kit/editor`: what the test files beside the stubs call, so that an editor can run one check. */
import { basename, dirname } from 'node:path';
import { TestRunner } from 'vitest';
import { prepareBundle } from '../launch/bundle.mjs';
import { findCourse, kitRoot } from '../launch/roots.mjs';

/**
 * What is graded for each run of a test file: once, however many of its checks run.
 *
 * @type {WeakMap<object, ReturnType<typeof grade>>}
 */
const graded = new WeakMap();

/**
 * Passes in silence when the check does.
 *
 * @param {string} check its id, of the exercise in the test file's folder
 */
export async function mustPass(check) {
  const file = TestRunner.getCurrentTest()?.file;
  if (file === undefined)
    throw new TypeError(`Call mustPass('${check}') in a test of vitest, and await what it returns.`);
  const run = graded.get(file) ?? grade(dirname(file.filepath));
  graded.set(file, run);
  const { failureOf } = await run;
  const failure = failureOf(check);
  if (failure !== undefined) throw failure;
}

/**
 * @param {string} folder
 */
async function grade(folder) {
  const courseRoot = findCourse(folder);
  const prepared = await prepareBundle({ kitRoot, courseRoot });
  if (prepared.status === 'refused') throw new Error(prepared.message);
  const bundled = /** @type {typeof import('./grade-for-editor.ts')} */ (await import(prepared.urlOf('gutter.mjs')));
  return bundled.gradeForEditor(basename(folder), { kitRoot, courseRoot, bundle: prepared.folder });
}
