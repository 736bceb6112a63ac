import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { selectExercises } from '../../graders/catalog.ts';
import { kitRoot } from '../../graders/launch/roots.mjs';
import { createCourse, inARow, type TestCourse } from '../commands/course.ts';

const folder = '05-one-after-another';

const Tasks = v.object({
  tasks: v.array(
    v.object({
      label: v.string(),
      command: v.literal('npm'),
      args: v.array(v.string()),
      problemMatcher: v.object({
        fileLocation: v.tuple([v.literal('relative'), v.literal('${workspaceFolder}')]),
        pattern: v.tuple([
          v.object({ regexp: v.string(), file: v.literal(1), line: v.literal(2) }),
          v.object({ regexp: v.string(), message: v.literal(1) }),
        ]),
        background: v.optional(
          v.object({ activeOnStart: v.literal(true), beginsPattern: v.string(), endsPattern: v.string() }),
        ),
      }),
    }),
  ),
});
const Launch = v.object({
  configurations: v.array(v.object({ runtimeExecutable: v.literal('npm'), runtimeArgs: v.array(v.string()) })),
});
const Package = v.object({ scripts: v.record(v.string(), v.string()) });

const read = (...path: readonly string[]): string => readFileSync(join(kitRoot, ...path), 'utf8');
const { tasks } = v.parse(Tasks, JSON.parse(read('graders/editor/tasks.json')));
const { configurations } = v.parse(Launch, JSON.parse(read('graders/editor/launch.json')));
const { scripts } = v.parse(Package, JSON.parse(read('package.json')));

/** The problems that an editor finds in an output: two lines, one after the other, make one. */
function problemsIn(output: string, { pattern: [place, message] }: (typeof tasks)[number]['problemMatcher']) {
  const lines = output.split('\n');
  return lines.flatMap((line, index) => {
    const [, file, at] = new RegExp(place.regexp).exec(line) ?? [];
    const [, text] = new RegExp(message.regexp).exec(lines[index + 1] ?? '') ?? [];
    return file === undefined || text === undefined ? [] : [{ file, line: Number(at), text }];
  });
}

describe("the editor's files", () => {
  it('are the same in the repository as in a course', () => {
    const files = readdirSync(join(kitRoot, 'graders', 'editor')).filter((name) => name.endsWith('.json'));

    expect(files.sort()).toEqual(['launch.json', 'settings.json', 'tasks.json']);
    for (const file of files) expect(read('.vscode', file)).toBe(read('graders', 'editor', file));
  });

  it('name scripts that there are, and an exercise by its folder', () => {
    const calls = [...tasks.map(({ args }) => args), ...configurations.map(({ runtimeArgs }) => runtimeArgs)];

    for (const args of calls) {
      const [script = '', ...rest] = args[0] === 'run' ? args.slice(1) : args;
      const words = rest.filter((word) => !word.startsWith('-'));
      expect(Object.keys(scripts)).toContain(script);
      expect(words.every((word) => word === '${fileDirnameBasename}')).toBe(true);
    }
    expect(selectExercises([folder]).map(({ number }) => number)).toEqual(['05']);
  });

  it('recommend extensions by their publisher and name', () => {
    const { recommendations } = v.parse(
      v.object({ recommendations: v.array(v.string()) }),
      JSON.parse(read('.vscode/extensions.json')),
    );

    expect(recommendations.every((name) => /^[a-z\d-]+\.[a-z\d-]+$/.test(name))).toBe(true);
  });
});

describe('a report in the editor', () => {
  let course: TestCourse;
  beforeAll(async () => {
    course = await createCourse([folder]);
    course.write(folder, inARow);
  });
  afterAll(() => course.remove());

  it('is one problem, on the line that it shows first', async () => {
    const { out } = await course.run('test', folder);

    for (const { problemMatcher } of tasks) {
      const problems = problemsIn(out, problemMatcher);
      expect(problems).toMatchObject([{ file: `exercises/${folder}/one-after-another.ts`, line: 2 }]);
      expect(problems[0]?.text).toContain('first()');
      expect(existsSync(join(course.places.courseRoot, problems[0]?.file ?? ''))).toBe(true);
    }
  });

  it('is over, in the watch, once it says how to run the case again', async () => {
    const { out } = await course.run('test', folder);
    const [background] = tasks.flatMap(({ problemMatcher }) => problemMatcher.background ?? []);
    const begins = new RegExp(background?.beginsPattern ?? '');
    const ends = new RegExp(background?.endsPattern ?? '');

    const last = out.split('\n').findIndex((line) => ends.test(line));
    expect(last).toBeGreaterThan(out.split('\n').findIndex((line) => line.includes('one-after-another.ts:2')));
    expect(begins.test('05 one-after-another: 4 of 6 checks pass')).toBe(true);
    expect(begins.test('05 one-after-another: solved')).toBe(false);
    expect(ends.test('05 one-after-another: solved')).toBe(true);
  });
});
