/** `npm run grade -- PATH…`: grades a class, and writes what its instructor needs. */
import type { Places } from '../cli.ts';
import { listClass } from '../batch/class-list.ts';
import { gradeClass } from '../batch/grade-class.ts';
import { planClass } from '../batch/plan.ts';
import { shareOf } from '../batch/shard.ts';
import { openStore } from '../batch/store.ts';
import { openIntake } from '../intake/open-intake.ts';
import type { Submission } from '../intake/submission.ts';
import { openKit } from '../open-kit.ts';
import { readClassRequest, type ClassRequest } from './class-options.ts';
import { showProgress } from './class-progress.ts';
import { checkGradebooks } from './gradebooks.ts';
import { printClass } from './print-class.ts';

/** Grades the submissions at the paths; 0 when all are done, 3 when a grader failed, 130 when it was stopped. */
export async function grade(words: readonly string[], { courseRoot, bundle }: Places): Promise<number> {
  const request = await readClassRequest(words, courseRoot);
  if (request.paths.length === 0) {
    throw new RangeError('Say what to grade: npm run grade -- submissions, or submissions.zip');
  }
  const exercises = request.assignment.exercises.map(({ name }) => name);
  const intake = await openIntake(request.paths, { exercises });
  try {
    return await gradeAll(intake.submissions.map(stamped(request)), request, bundle);
  } finally {
    await intake.close();
  }
}

/** A platform that grades one submission at a time says itself when it was handed in. */
function stamped({ submittedAt }: ClassRequest): (submission: Submission) => Submission {
  return (submission) => (submittedAt === undefined ? submission : { ...submission, submittedAt });
}

async function gradeAll(all: readonly Submission[], request: ClassRequest, bundle: string): Promise<number> {
  const { assignment, report, out, jobs, shard } = request;
  const submissions = shard === undefined ? all : shareOf(all, shard);
  const kit = openKit(bundle, { rooms: Math.min(jobs, Math.max(1, submissions.length)) });
  const stopping = stopOnSignals(() => void kit.close());
  try {
    const plan = planClass(assignment, await kit.rooms.catalog(), process.env);
    checkGradebooks(report, plan);
    const store = await openStore(out);
    await store.writeList(listClass(plan, { all, mine: submissions, ...(shard === undefined ? {} : { shard }) }));
    const progress = showProgress(submissions.length);
    const done = await gradeClass({
      submissions,
      plan,
      people: report.people,
      kit,
      store,
      jobs,
      signal: stopping.signal,
      onRecord: () => progress.step(),
    }).finally(() => progress.stop());
    if (stopping.signal.aborted) {
      const rest = 'Nothing is lost: the same command goes on from there.';
      process.stderr.write(`\nStopped with ${done} of ${submissions.length} submissions graded. ${rest}\n`);
      return 130;
    }
    return await printClass(store, report);
  } finally {
    stopping.end();
    await kit.close();
  }
}

/** Ctrl-C, and what a CI sends in its place; the second one ends the process at once. */
function stopOnSignals(stop: () => void): { readonly signal: AbortSignal; readonly end: () => void } {
  const controller = new AbortController();
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(130);
    controller.abort();
    stop();
  };
  for (const name of signals) process.on(name, onSignal);
  return {
    signal: controller.signal,
    end() {
      for (const name of signals) process.off(name, onSignal);
    },
  };
}
