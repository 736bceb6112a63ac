/** A course with a class in it, for the commands of an instructor: three submissions to exercise 05. */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../kit/answers.ts';
import { createCourse, inARow, type Printed, type TestCourse } from './course.ts';

const folder = '05-one-after-another';

/** What a student wrote who has solved 05. */
export const solution = readFileSync(join(root, 'solutions', `${folder}.ts`), 'utf8');

export interface ClassCourse extends TestCourse {
  /** The folder with the submissions: `student-a` has solved 05, `student-b` waits twice, `student-c` has nothing in it. */
  readonly submissions: string;
  /** A path in the course. */
  readonly at: (...parts: readonly string[]) => string;
  /** Writes a file of the instructor's, and returns where it is. */
  readonly file: (name: string, text: string) => string;
  /** Puts an answer to 05 into a submission. */
  readonly submit: (student: string, text: string) => void;
  /** Grades 05 of the three, and has the results in this folder of the course. */
  readonly grade: (out: string, ...words: readonly string[]) => Promise<Printed>;
}

/** Makes the course and its class. */
export async function createClassCourse(): Promise<ClassCourse> {
  const course = await createCourse([folder]);
  const at = (...parts: readonly string[]): string => join(course.places.courseRoot, ...parts);
  const submissions = at('submissions');
  const file = (name: string, text: string): string => {
    writeFileSync(at(name), text);
    return at(name);
  };
  const submit = (student: string, text: string): void => {
    mkdirSync(join(submissions, student), { recursive: true });
    writeFileSync(join(submissions, student, 'one-after-another.ts'), text);
  };
  submit('student-a', solution);
  submit('student-b', inARow);
  submit('student-c', 'export {};');
  return {
    ...course,
    submissions,
    at,
    file,
    submit,
    grade: (out, ...words) =>
      course.run('grade', submissions, '--exercises', '05', '--jobs', '1', '--out', at(out), ...words),
  };
}

/** The records in a results folder. */
export function recordsIn(results: string): readonly string[] {
  return readdirSync(join(results, 'records')).sort();
}
