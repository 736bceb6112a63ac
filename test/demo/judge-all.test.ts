import { expect, it } from 'vitest';
import { demoAnswers } from '../../graders/demo/answers.ts';
import { judgeAll } from '../../graders/demo/judge-all.ts';
import { createPen } from '../../graders/report/pen.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import { fakeGrader, fakeOurs } from './fakes.ts';

const called = (actual: number): Finding => ({ kind: 'called', name: 'first', expected: 1, actual });
const late: Finding = { kind: 'starts-at', name: 'second', expected: 0, actual: 100 };
const findings: Readonly<Record<string, Finding>> = {
  'one-after-the-other.ts': late,
  'await-inside-all.ts': late,
  'known-answer.ts': called(0),
  'called-twice.ts': called(2),
  'endless-loop.ts': { kind: 'over-budget', budget: 'loop', line: 6 },
};

it('shows who accepts what, who is wrong, and what ours says of each wrong answer', async () => {
  const graders = [
    fakeGrader(
      'compares results',
      demoAnswers.map(({ file }) => file).filter((file) => file !== 'endless-loop.ts'),
    ),
    fakeGrader('measures time', ['right.ts', 'known-answer.ts', 'called-twice.ts']),
    fakeOurs((file) => findings[file]),
  ];

  const lines = await listen(graders);

  expect(lines).toEqual([
    'One task: together(first, second) calls both, so that they run at once, and',
    'comes to both results. Seven answers to it, judged by three graders, now and on',
    'this machine. A ! marks a wrong verdict.',
    '',
    '  answer               compares results   measures time      Overlap',
    '  right                accepts      0.0s  accepts      0.0s  accepts      0.0s',
    '  one after the other !accepts      0.0s  rejects      0.0s  rejects      0.0s',
    '  awaits inside all   !accepts      0.0s  rejects      0.0s  rejects      0.0s',
    '  sleep, known answer !accepts      0.0s !accepts      0.0s  rejects      0.0s',
    '  calls both twice    !accepts      0.0s !accepts      0.0s  rejects      0.0s',
    '  endless loop         rejects      0.0s  rejects      0.0s  rejects      0.0s',
    '  right, busy machine  accepts 5/5  0.0s  accepts 5/5  0.0s  accepts 5/5  0.0s',
    '  wrong verdicts (!)   4 of 7             2 of 7             0 of 7',
    '',
    'What Overlap says of each wrong answer',
    '  one after the other   second started at 100 ms. It can start at 0.',
    '  awaits inside all     second started at 100 ms. It can start at 0.',
    '  sleep, known answer   first was never called. It should be called once.',
    '  calls both twice      first was called twice. It should be called once.',
    '  endless loop          The loop on line 6 never gave control back: it turned',
    '                        until it was stopped, and meanwhile no timer and no',
    '                        promise could go on.',
    '',
    'The answers are in test/demo/answers/, the two conventional graders are',
    'graders/demo/compares-results.ts and measures-time.ts.',
    '',
    'Can you fool it?  npm run demo my-answer.ts',
  ]);
});

it('makes the machine busy for the last answer alone, once a grader', async () => {
  const busy: string[] = [];

  const lines = await listen([fakeGrader('one', []), fakeGrader('other', [])], busy);

  expect(busy).toEqual(['gets busy', 'is quiet', 'gets busy', 'is quiet']);
  expect(lines).toContain('  right, busy machine !rejects 5/5  0.0s !rejects 5/5  0.0s');
});

/** The lines, without what the clock said. */
async function listen(graders: Parameters<typeof judgeAll>[0], busy: string[] = []): Promise<readonly string[]> {
  const burden = async (): Promise<() => Promise<void>> => {
    busy.push('gets busy');
    return async () => void busy.push('is quiet');
  };
  const lines: string[] = [];
  for await (const line of judgeAll(graders, { folder: 'answers', burden }, createPen())) {
    lines.push(...line.replaceAll(/ *\d+\.\ds/g, (time) => '0.0s'.padStart(time.length)).split('\n'));
  }
  return lines;
}
