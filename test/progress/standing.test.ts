import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { exerciseNames } from '../../graders/catalog.ts';
import { hashFiles } from '../../graders/progress/hash-files.ts';
import { noProgress, rememberVerdict } from '../../graders/progress/progress.ts';
import { presentExercises, readStandings, standingOf } from '../../graders/progress/standing.ts';
import { exerciseOf, notStarted } from '../report/sample.ts';
import { makeStub } from '../tools/make-stub.ts';
import { verdictOf } from './verdicts.ts';

const course = mkdtempSync(join(tmpdir(), 'overlap-standing-'));
afterAll(() => rmSync(course, { recursive: true }));
const put = (folder: string, text: string): void => {
  mkdirSync(join(course, 'exercises', folder), { recursive: true });
  writeFileSync(join(course, 'exercises', folder, `${folder.slice(3)}.ts`), text);
};
const solution = readFileSync(join(import.meta.dirname, '../../solutions/06-create-task.ts'), 'utf8');
put('06-create-task', makeStub('06-create-task.ts', solution));
put('07-run', 'a');
put('08-async-context-manager', 'b');
mkdirSync(join(course, 'exercises', '09-await-using'));

describe('readStandings', () => {
  it('tells from files and what is remembered, without running anything', async () => {
    const progress = [verdictOf('run', 'solved', 'a'), verdictOf('async-context-manager', 'solved', 'other')].reduce(
      rememberVerdict,
      noProgress,
    );

    const standings = await readStandings(course, progress);

    expect(standings.map(({ exercise, state, wasSolved }) => [exercise.slug, state, wasSolved])).toEqual([
      ['create-task', 'not-started', false],
      ['run', 'solved', true],
      ['async-context-manager', 'unchecked', true],
      ['await-using', 'unchecked', false],
    ]);
  });
});

describe('presentExercises', () => {
  it('finds those whose folders are there', () => {
    expect(presentExercises(course).map(({ number }) => number)).toEqual(['06', '07', '08', '09']);
    expect(presentExercises(join(course, 'exercises'))).toEqual([]);
  });
});

describe('standingOf', () => {
  const [, , , , , , run] = exerciseNames;
  if (run === undefined) throw new Error('There is no seventh exercise');
  const hash = hashFiles({ 'run.ts': 'a' });

  it('counts the checks of what fails', () => {
    const progress = rememberVerdict(noProgress, verdictOf('run', 'failing', 'a'));

    expect(standingOf(run, progress, hash)).toEqual({
      exercise: run,
      hints: 0,
      wasSolved: false,
      state: 'failing',
      passed: 1,
      total: 2,
    });
  });

  it('knows that what fails was solved before', () => {
    const versions = [verdictOf('run', 'solved', 'b'), verdictOf('run', 'failing', 'a')];

    expect(standingOf(run, versions.reduce(rememberVerdict, noProgress), hash)).toMatchObject({
      state: 'failing',
      wasSolved: true,
    });
  });

  it('believes a verdict that said not started, for a stub whose hash nobody knows', () => {
    const verdict = { ...exerciseOf('07', 'run', 'not-started', [notStarted('a', 'run')]), source: { 'run.ts': 'a' } };

    expect(standingOf(run, rememberVerdict(noProgress, verdict), hash)).toMatchObject({ state: 'not-started' });
    expect(standingOf(run, noProgress, hash)).toMatchObject({ state: 'unchecked' });
  });

  it('forgets that a stub was solved before', () => {
    const progress = rememberVerdict(noProgress, verdictOf('run', 'solved', 'a'));

    expect(standingOf(run, progress, 'untouched')).toMatchObject({ state: 'not-started', wasSolved: false });
  });
});
