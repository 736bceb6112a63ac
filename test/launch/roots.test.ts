import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findCourse, kitRoot } from '../../graders/launch/roots.mjs';
import { createFixture } from './fixture.ts';

const fixture = createFixture();
afterAll(fixture.remove);

it('the kit is where its package.json is', () => {
  expect(existsSync(join(kitRoot, 'package.json'))).toBe(true);
  expect(existsSync(join(kitRoot, 'graders', 'bin.mjs'))).toBe(true);
});

it.each(['.', 'exercises', 'exercises/01-first', 'node_modules'])(
  'the course is found from its folder %s',
  (folder) => {
    expect(findCourse(join(fixture.courseRoot, folder))).toBe(fixture.courseRoot);
  },
);

it('a folder exercises without a package.json beside it is no course', () => {
  const graders = join(fixture.kitRoot, 'graders');

  expect(findCourse(graders)).toBe(graders);
});
