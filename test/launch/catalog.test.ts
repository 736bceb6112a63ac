import { afterAll, beforeAll, expect, it } from 'vitest';
import { virtualModules } from '../../graders/launch/catalog.mjs';
import { createFixture } from './fixture.ts';

const fixture = createFixture();
afterAll(fixture.remove);
beforeAll(() => {
  fixture.write('kit/graders/exercises/03-third.ts', '');
  fixture.write('kit/graders/exercises/stubs.json', '{}');
  fixture.write('course/graders/exercises/02-second.ts', '');
  fixture.write('course/graders/exercises/04-third.ts', '');
  fixture.write('course/graders/exercises/helper.ts', '');
});

it('lists the graders of the kit and of the course, the course first where both have one of a slug', () => {
  expect(virtualModules['overlap:files']?.(fixture)).toBe('export default ["01-first","02-second","04-third"];');
});

it('imports each grader from where it lies', () => {
  const lines = virtualModules['overlap:catalog']?.(fixture)
    .replaceAll(fixture.folder, '')
    .replaceAll('\\\\', '/')
    .split('\n');

  expect(lines).toEqual([
    'import grader0 from "/kit/graders/exercises/01-first.ts";',
    'import grader1 from "/course/graders/exercises/02-second.ts";',
    'import grader2 from "/course/graders/exercises/04-third.ts";',
    'export default [',
    '  { file: "01-first", grader: grader0 },',
    '  { file: "02-second", grader: grader1 },',
    '  { file: "04-third", grader: grader2 },',
    '];',
  ]);
});
