import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { gradeSource } from '../../graders/grade.ts';
import { prepareBundle } from '../../graders/launch/bundle.mjs';
import { openKit } from '../../graders/open-kit.ts';
import type { ExerciseVerdict } from '../../graders/verdict.ts';
import { makeStub } from '../tools/make-stub.ts';
import { readDocument, root } from './documents.ts';
import { fencesOf } from './markdown.ts';

const grader = 'graders/exercises/10-head-start.ts';
const answer = codeOf('exercises/10-head-start/head-start.ts');

/** A course with the README's grader, that has installed the kit. */
const courseRoot = mkdtempSync(join(tmpdir(), 'overlap-readme-'));
let kit: ReturnType<typeof openKit>;

beforeAll(async () => {
  mkdirSync(join(courseRoot, 'node_modules'));
  symlinkSync(root, join(courseRoot, 'node_modules', 'overlap-kit'), 'junction');
  mkdirSync(join(courseRoot, dirname(grader)), { recursive: true });
  writeFileSync(join(courseRoot, grader), codeOf(grader));
  const prepared = await prepareBundle({ kitRoot: root, courseRoot });
  if (prepared.status === 'refused') throw new Error(prepared.message);
  kit = openKit(prepared.folder, { rooms: 1 });
});
afterAll(async () => {
  await kit.close();
  rmSync(courseRoot, { recursive: true });
});

it("the README's grader passes the README's answer", async () => {
  expect(await grade(answer)).toMatchObject({ status: 'solved', points: 1 });
});

it("the README's grader knows a stub made from that answer, and a wrong one", async () => {
  expect(await grade(makeStub('head-start.ts', answer))).toMatchObject({ status: 'not-started' });

  const wrong = await grade(answer.replace('= first()', '= await first()'));

  expect(wrong.checks[0]).toMatchObject({
    status: 'failed',
    findings: [{ kind: 'starts-at' }, { kind: 'settles-at' }],
  });
});

async function grade(text: string): Promise<ExerciseVerdict> {
  const exercise = { folder: '10-head-start', number: '10', slug: 'head-start' };
  const checks = (await kit.rooms.catalog()).find(({ slug }) => slug === exercise.slug)?.checks ?? [];
  return gradeSource({ exercise, checks, seed: 1 }, { entry: 'head-start.ts', files: { 'head-start.ts': text } }, kit);
}

function codeOf(path: string): string {
  return fencesOf(readDocument('README.md').text).find(({ info }) => info === `ts ${path}`)?.text ?? '';
}
