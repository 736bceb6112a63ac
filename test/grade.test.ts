import { describe, expect, it } from 'vitest';
import { gradeSource, type Kit } from '../graders/grade.ts';
import type { CheckInfo, CheckOutcome } from '../graders/room/protocol.ts';
import type { CompileResult } from '../graders/submission/compiled.ts';
import { nothingCompiled } from './processes/scripts.ts';

const exercise = { folder: '01-it', number: '01', slug: 'it' };
const source = { entry: 'it.ts', files: { 'it.ts': 'export {};' } };
const checks: readonly CheckInfo[] = ['a', 'b', 'c'].map((id) => ({ id, title: id, points: 2, inputs: [] }));
const passed = (check: string): CheckOutcome => ({ check, cases: 1, status: 'passed' });
const failed = (check: string): CheckOutcome => ({
  check,
  cases: 1,
  status: 'failed',
  findings: [{ kind: 'crashed', error: '' }],
});
const broken = (check: string): CheckOutcome => ({ check, cases: 0, status: 'broken', error: 'ours' });
const untouched = (check: string): CheckOutcome => ({ check, cases: 0, status: 'not-started', name: check });
const blocked = (check: string): CheckOutcome => ({ check, cases: 0, status: 'blocked', by: 'a' });

describe('gradeSource', () => {
  it.each<[string, readonly CheckOutcome[], object]>([
    [
      'solved when all have passed',
      [passed('a'), passed('b'), passed('c')],
      { status: 'solved', points: 6, maxPoints: 6 },
    ],
    [
      'failing when one has failed',
      [passed('a'), failed('b'), broken('c')],
      { status: 'failing', points: 2, maxPoints: 4 },
    ],
    [
      'failing when a part is not started',
      [passed('a'), untouched('b'), blocked('c')],
      { status: 'failing', points: 2 },
    ],
    [
      'not started when nothing else is',
      [untouched('a'), untouched('b'), blocked('c')],
      { status: 'not-started', points: 0 },
    ],
    [
      'broken when what is ours broke, which costs nothing',
      [passed('a'), broken('b'), passed('c')],
      { status: 'broken', points: 4, maxPoints: 4 },
    ],
    [
      'broken when the rest waits for what is ours, which costs nothing either',
      [broken('a'), blocked('b'), passed('c')],
      { status: 'broken', points: 2, maxPoints: 2 },
    ],
    ['broken when a verdict is missing', [passed('a'), passed('b')], { status: 'broken', points: 4, maxPoints: 4 }],
    [
      'failing when only blocked ones are left',
      [passed('a'), passed('b'), blocked('c')],
      { status: 'failing', points: 4 },
    ],
  ])('calls an exercise %s', async (_, outcomes, verdict) => {
    expect(await grade(nothingCompiled, outcomes)).toMatchObject(verdict);
  });

  it('lets the first check say why a file was not run, and the others wait for it', async () => {
    const verdict = await grade({ status: 'refused', refusal: { reason: 'empty', file: 'it.ts' } }, []);

    expect(verdict.status).toBe('failing');
    expect(verdict.checks.map(({ status }) => status)).toEqual(['failed', 'blocked', 'blocked']);
  });
});

function grade(result: CompileResult, outcomes: readonly CheckOutcome[]) {
  const kit: Kit = {
    compiler: { compile: async () => result, close: async () => undefined },
    rooms: {
      catalog: async () => [],
      run: async () => outcomes,
      replay: async () => ({ findings: [] }),
      close: async () => undefined,
    },
  };
  return gradeSource({ exercise, checks, seed: 1 }, source, kit);
}
