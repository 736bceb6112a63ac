import { describe, expect, it } from 'vitest';
import { sourceNotes } from '../../graders/report/source-notes.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import { traceOf } from '../trace/written.ts';
import { blocks, leavesTimer, neverSettles, notAwaited, oneAfterAnother } from './situations.ts';

const error = { kind: 'error', name: 'Error', message: 'x' } as const;
const notesOf = (finding: Finding) => sourceNotes({ findings: [finding] });

describe('sourceNotes', () => {
  it.each([
    [
      'a late job and what was waited for',
      oneAfterAnother,
      ['9 together waits here from 0 to 100', '10 so second is not called before 100'],
    ],
    ['a promise that was thrown away', notAwaited, ['7 nothing waits for what is called here']],
    ['what waits for ever', neverSettles, ['2 sleep waits here for ever']],
    ['what blocks', blocks, ['3 blocks from 0 to 300']],
    ['the line of the diagnosis', leavesTimer, ['4 ']],
  ])('knows %s', (_, { failed }, notes) => {
    expect(sourceNotes(failed).map(({ line, text }) => `${line} ${text}`)).toEqual(notes);
  });

  it.each<readonly [Finding, string]>([
    [{ kind: 'unhandled', error, at: 100, line: 9 }, 'fails at 100, and nobody handles it'],
    [{ kind: 'threw', where: 'timer', error, at: 100, line: 9 }, 'throws at 100'],
    [{ kind: 'rejects', error, at: 100, line: 9 }, 'the error comes from here'],
    [{ kind: 'import-failed', error, line: 9 }, 'throws when the file is loaded'],
    [{ kind: 'missing-global', name: 'fetch', line: 9 }, 'there is no fetch here'],
    [{ kind: 'frozen', error, line: 9 }, 'changes what is frozen'],
    [{ kind: 'over-budget', budget: 'loop', line: 9 }, 'never gives control back'],
    [{ kind: 'over-budget', budget: 'timers', line: 9 }, 'here'],
    [{ kind: 'refused', refusal: { reason: 'syntax', file: 'x.ts', line: 9 } }, 'here'],
  ])('says beside the line of %j: %s', (finding, text) => {
    expect(notesOf(finding)).toEqual([{ line: 9, text }]);
  });

  it('says where a job is called too early', () => {
    const { run } = oneAfterAnother.failed;
    const finding: Finding = { kind: 'starts-at', name: 'second', expected: 200, actual: 100 };

    expect(sourceNotes({ findings: [finding], run })).toEqual([
      { line: 10, at: 'second', text: 'second is called here at 100' },
    ]);
  });

  it('says where a job is called again', () => {
    const { run } = oneAfterAnother.failed;
    const finding: Finding = { kind: 'called', name: 'second', expected: 0, actual: 1 };

    expect(sourceNotes({ findings: [finding], run })).toEqual([
      { line: 10, at: 'second', text: 'second is called here at 100' },
    ]);
  });

  it('says where a job is called that should be called more often', () => {
    const { run } = oneAfterAnother.failed;
    const finding: Finding = { kind: 'called', name: 'second', expected: 2, actual: 1 };

    expect(sourceNotes({ findings: [finding], run })).toEqual([
      { line: 10, at: 'second', text: 'second is called here only once, at 100' },
    ]);
  });

  it('counts calls of a line that are more than three, and passes over calls whose line is not known', () => {
    const jobs = ['0 job work', ...[10, 20, 30, 40].map((at) => `${at} job work line 7`)];
    const finding: Finding = { kind: 'called', name: 'work', expected: 1, actual: 5 };

    expect(sourceNotes({ findings: [finding], run: runOf(jobs) })).toEqual([
      { line: 7, at: 'work', text: 'work is called here 4 times' },
    ]);
  });

  it('says where a job is called late when nobody is seen to wait before', () => {
    const finding: Finding = { kind: 'starts-at', name: 'work', expected: 0, actual: 100 };

    expect(sourceNotes({ findings: [finding], run: runOf(['0 call f', '100 job work in f line 7']) })).toEqual([
      { line: 7, at: 'work', text: 'work is called here at 100' },
    ]);
  });
});

function runOf(lines: readonly string[]) {
  const nothing = { lanes: [], until: 0 };
  return { case: { text: '', args: [] }, trace: traceOf(...lines), happened: nothing, intended: nothing, log: [] };
}
