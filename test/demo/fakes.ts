/** Graders that judge by a rule, without a process or a clock. */
import { basename } from 'node:path';
import type { DemoGrader, Opinion } from '../../graders/demo/demo-grader.ts';
import type { Finding } from '../../graders/trace/finding.ts';
import type { CheckVerdict, ExerciseVerdict } from '../../graders/verdict.ts';

/** A grader that accepts the answers in files of these names. */
export function fakeGrader(name: string, accepts: readonly string[]): DemoGrader {
  return fake(name, (file) => ({ accepts: accepts.includes(file) }));
}

/** A grader with something to say, as ours: this finding, or none where it accepts. */
export function fakeOurs(findingOf: (file: string) => Finding | undefined): DemoGrader {
  return fake('Overlap', (file) => {
    const finding = findingOf(file);
    return { accepts: finding === undefined, verdict: verdictOn(file, finding) };
  });
}

function fake(name: string, opinionOn: (file: string) => Opinion): DemoGrader {
  return { name, prepare: async (path) => async () => opinionOn(basename(path)) };
}

/** A verdict on one check, which failed with this finding or passed. */
function verdictOn(entry: string, finding: Finding | undefined): ExerciseVerdict {
  const check = { id: 'together', title: 'together starts both jobs at once', points: 1, inputs: [] };
  const judged: CheckVerdict =
    finding === undefined
      ? { check, points: 1, status: 'passed', cases: 106 }
      : { check, points: 0, status: 'failed', findings: [finding] };
  return {
    number: '05',
    slug: 'one-after-another',
    status: finding === undefined ? 'solved' : 'failing',
    checks: [judged],
    points: judged.points,
    maxPoints: 1,
    source: {},
    entry,
  };
}
