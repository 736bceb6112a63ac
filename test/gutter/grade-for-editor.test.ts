import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { gradeForEditor } from '../../graders/gutter/grade-for-editor.ts';
import { createCourse, inARow, type TestCourse } from '../commands/course.ts';

const folder = '05-one-after-another';

let course: TestCourse;
beforeAll(async () => {
  course = await createCourse(['04-suspend-and-resume', folder]);
  course.write(folder, inARow);
});
afterAll(() => course.remove());

describe('an exercise that an editor asks for', () => {
  it('is graded as it is, and tells of each check', async () => {
    const { failureOf } = await gradeForEditor(folder, course.places);

    expect(failureOf('one-by-one')).toBeUndefined();
    expect(failureOf('together')?.message).toContain('together took 300 ms = 100 + 200.');
    expect(failureOf('together')?.message).toMatch(/see exercises\/05-one-after-another\/README\.md:\d+\n/);
    expect(failureOf('together')?.stack).toMatch(/\n {4}at .+one-after-another\.ts:2:1$/);
    expect(() => failureOf('sing')).toThrow(
      'There is no check sing in 05-one-after-another. It has:\n  one-by-one\n  one-by-one-results\n',
    );
  });

  it('may be untouched', async () => {
    const { failureOf } = await gradeForEditor('04-suspend-and-resume', course.places);

    expect(failureOf('total')?.message).toBe('suspend-and-resume is still as it is in the stub.');
  });

  it('is refused when the course does not set it', async () => {
    await expect(gradeForEditor('07-run', course.places)).rejects.toThrow(
      new RangeError('This course does not set 07-run: it is not in exercises/.'),
    );
  });
});

it('a crash of ours is told as ours', async () => {
  const bundle = join(course.places.bundle, 'nowhere');

  await expect(gradeForEditor(folder, { ...course.places, bundle })).rejects.toThrow(
    'Overlap itself failed; this says nothing about your answers.\nA room could not start: ',
  );
});

it('nothing goes on when vitest leaves its process alone', async () => {
  const graded = gradeForEditor(folder, course.places);
  setImmediate(() => process.emit('disconnect'));

  await expect(graded).rejects.toThrow('A room could not start: ');
  expect(process.listenerCount('disconnect')).toBe(0);
});
