import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderFailure, renderWithoutHead } from '../../graders/report/failure.ts';
import { replayCommand } from '../../graders/report/replay-command.ts';
import * as situations from './situations.ts';

const screen = (name: string): string =>
  readFileSync(join(import.meta.dirname, 'screens', `${name}.txt`), 'utf8').trimEnd();

describe('renderFailure', () => {
  it.each([
    ['one-after-another', situations.oneAfterAnother],
    ['not-awaited', situations.notAwaited],
    ['never-settles', situations.neverSettles],
    ['wrong-text', situations.wrongText],
    ['blocks', situations.blocks],
    ['swallowed-error', situations.swallowedError],
    ['over-budget', situations.overBudget],
    ['leaves-timer', situations.leavesTimer],
    ['wrong-order', situations.wrongOrder],
    ['missing-export', situations.missingExport],
    ['missing-global', situations.missingGlobal],
    ['refused', situations.refused],
    ['crashed', situations.crashed],
  ])('tells the whole of %s', (name, { exercise, failed }) => {
    expect(renderFailure(exercise, failed)).toBe(screen(name));
  });

  it('needs no more than ASCII', () => {
    const { exercise, failed } = situations.blocks;

    expect(renderFailure(exercise, failed, { ascii: true })).toBe(screen('blocks.ascii'));
  });

  it('fits a narrow terminal', () => {
    const { exercise, failed } = situations.oneAfterAnother;

    expect(renderFailure(exercise, failed, { width: 48 })).toBe(screen('one-after-another.narrow'));
  });

  it('says the same without its colours', () => {
    for (const { exercise, failed } of Object.values(situations)) {
      const coloured = renderFailure(exercise, failed, { colours: true });

      expect(coloured).toContain('\u001b[');
      // eslint-disable-next-line no-control-regex -- these are the colours
      expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(renderFailure(exercise, failed));
    }
  });

  it('says the same without its head', () => {
    const { exercise, failed } = situations.oneAfterAnother;
    const [, ...below] = screen('one-after-another').split('\n');

    expect(renderWithoutHead(exercise, failed)).toBe(below.join('\n').trimStart());
  });

  it('stays on one screen, however many functions there are', () => {
    const { exercise, failed } = situations.oneAfterAnother;
    const lanes = Array.from({ length: 30 }, (_, index) => ({
      name: `job ${index}`,
      from: 0,
      to: 100,
      segments: [],
      resumedAt: [],
    }));
    const { run } = failed;
    if (run === undefined) throw new Error('The situation has no run');
    const crowded = {
      ...run,
      happened: { ...run.happened, lanes },
      intended: { ...run.intended, lanes: lanes.slice(1) },
    };

    const lines = renderFailure(exercise, { ...failed, run: crowded }).split('\n');

    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.filter((line) => /and \d+ more/.test(line))).toHaveLength(1);
  });

  it('tells three findings and counts the others', () => {
    const { exercise, failed } = situations.crashed;
    const findings = [1, 2, 3, 4, 5].map(
      (actual) => ({ kind: 'called', name: `job ${actual}`, expected: 0, actual }) as const,
    );

    const lines = renderFailure(exercise, { ...failed, findings }).split('\n');

    expect(lines.slice(2, 6)).toEqual([
      '  job 1 was called once. It should not be called in this case.',
      '  job 2 was called twice. It should not be called in this case.',
      '  job 3 was called 3 times. It should not be called in this case.',
      '  And 2 more differences.',
    ]);
  });

  it('shows a line only of the one file that can be meant', () => {
    const { exercise, failed } = situations.oneAfterAnother;
    const beside = (helper: string): string =>
      renderFailure({ ...exercise, source: { ...exercise.source, 'helper.ts': helper } }, failed);

    expect(beside('export const a = 1;\n')).toContain('exercises/05-one-after-another/one-after-another.ts:9');
    expect(beside('f();\n'.repeat(20))).not.toContain('<-');
  });

  it('shows the lines of the file that the first of them is in', () => {
    const { exercise, failed } = situations.oneAfterAnother;
    const source = {
      'one-after-another.ts': 'export * from "./pair.ts";\n',
      'pair.ts': `${'\n'.repeat(8)}a();\nb();\n`,
    };

    const text = renderFailure({ ...exercise, source }, failed);

    expect(text).toContain('  exercises/05-one-after-another/pair.ts:9\n   9 | a();    <- together waits here');
  });

  it('leads to a paragraph of the lesson, where that is at hand', () => {
    const { exercise, failed } = situations.oneAfterAnother;
    const lessons = {
      'one-after-another': '# Title\n\n## Idea\n\nThese are **concurrent**.\n\n## Your task\n\n1. Do it.\n',
    };

    expect(renderFailure(exercise, failed, { lessons })).toContain(
      'npm run hint 05, see exercises/05-one-after-another/README.md:5\n',
    );
  });

  it('runs the whole check again where a line that must fit is too long for the case', () => {
    const { exercise, failed } = situations.oneAfterAnother;
    const { run } = failed;
    if (run === undefined) throw new Error('The situation has no run');
    const long = { ...failed, run: { ...run, case: { ...run.case, args: ['a'.repeat(60)] } } };

    expect(renderFailure(exercise, failed, { fits: true }).split('\n').at(-1)).toBe(
      '  Again  npm run replay 05 together 100 200',
    );
    expect(renderFailure(exercise, long, { fits: true }).split('\n').at(-1)).toBe('  Again  npm test 05 together');
  });

  it('never breaks the line that is there to be pasted', () => {
    const { exercise, failed } = situations.oneAfterAnother;
    const { run, check } = failed;
    if (run === undefined) throw new Error('The situation has no run');
    const args = [
      '{"ms":100,"name":"first","fulfils":{"a":[1,2,3]}}',
      '{"ms":200,"name":"second","fulfils":{"b":[1,2,3]}}',
    ];

    const text = renderFailure(exercise, { ...failed, run: { ...run, case: { ...run.case, args } } });

    expect(text.split('\n').at(-1)).toBe(`  Again  ${replayCommand({ number: '05', check: check.id, args })}`);
  });
});
