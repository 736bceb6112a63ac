/** Turns the verdict on one exercise into what is kept of it. */
import { explainDiagnosis } from '../diagnosis/explain-diagnosis.ts';
import { renderFailure, type FailedCheck } from '../report/failure.ts';
import { replayCommand } from '../report/replay-command.ts';
import { sentencesOf } from '../report/sentences.ts';
import { chooseTold } from '../report/told.ts';
import { unjudgedSentences } from '../report/unjudged-sentences.ts';
import { brief, inert } from '../report/words.ts';
import { wrap } from '../report/wrap.ts';
import type { Run } from '../room/protocol.ts';
import type { CheckVerdict, ExerciseVerdict } from '../verdict.ts';
import type { CheckRecord, ExerciseRecord } from './record.ts';
import { limits, sizeOf } from './rules.ts';

/** What an assignment gives for an exercise, in whole points. */
export interface PointsOfExercise {
  readonly maxPoints: number;
  /** By the id of the check; they add up to `maxPoints`. */
  readonly ofCheck: ReadonlyMap<string, number>;
}

/**
 * Keeps of a verdict what every result format needs.
 *
 * @throws {Error} when the points are not for the checks of this exercise, which is a mistake of ours.
 */
export function recordOfExercise(verdict: ExerciseVerdict, { maxPoints, ofCheck }: PointsOfExercise): ExerciseRecord {
  const { number, slug, source } = verdict;
  const firstFailed = verdict.checks.find(({ status }) => status === 'failed');
  const checks = verdict.checks.map((check) => {
    const worth = ofCheck.get(check.check.id);
    if (worth === undefined) throw new Error(`${number} ${slug} has no points for its check ${check.check.id}.`);
    return recordOfCheck(verdict, check, { worth, keepsRun: check === firstFailed });
  });
  if (checks.reduce((total, check) => total + check.maxPoints, 0) !== maxPoints) {
    throw new Error(`The points for the checks of ${number} ${slug} do not add up to ${maxPoints}.`);
  }
  return {
    number,
    slug,
    status: statusOf(verdict),
    points: checks.reduce((total, { points }) => total + points, 0),
    maxPoints,
    checks,
    source: sizeOf(source) > limits.source ? {} : source,
  };
}

function statusOf({ status, checks }: ExerciseVerdict): ExerciseRecord['status'] {
  // What could not be graded is told whatever became of the other checks: nobody may count these points.
  if (checks.some((check) => check.status === 'broken')) return 'broken';
  return checks.some(isMissing) ? 'missing' : status;
}

function isMissing(verdict: CheckVerdict): boolean {
  return (
    verdict.status === 'failed' &&
    verdict.findings.some((finding) => finding.kind === 'refused' && finding.refusal.reason === 'missing-file')
  );
}

interface Keeping {
  /** The points that the check is worth. */
  readonly worth: number;
  readonly keepsRun: boolean;
}

function recordOfCheck(exercise: ExerciseVerdict, verdict: CheckVerdict, { worth, keepsRun }: Keeping): CheckRecord {
  const { check, status } = verdict;
  const common = {
    id: check.id,
    title: check.title,
    status,
    points: status === 'passed' ? worth : 0,
    maxPoints: worth,
  };
  if (verdict.status === 'passed') return { ...common, sentences: [] };
  if (verdict.status === 'failed') return { ...common, ...failureOf(exercise, verdict, keepsRun) };
  const sentences = unjudgedSentences(verdict, exercise.checks);
  return { ...common, sentences, feedback: sentences.flatMap((sentence) => wrap(sentence, { width: 80 })).join('\n') };
}

function failureOf(
  exercise: ExerciseVerdict,
  failed: FailedCheck,
  keepsRun: boolean,
): Pick<CheckRecord, 'sentences' | 'findings' | 'diagnosis' | 'case' | 'times' | 'feedback' | 'run'> {
  const { check, findings, diagnosis, run } = failed;
  const told = chooseTold(findings, { hasPicture: false, most: most.told });
  const why = diagnosis === undefined ? undefined : explainDiagnosis(diagnosis)?.why;
  return {
    sentences: told.findings.flatMap((finding) => sentencesOf(finding, run === undefined ? {} : { run })),
    findings: findings.slice(0, most.findings),
    ...(diagnosis === undefined || why === undefined
      ? {}
      : { diagnosis: { ...diagnosis, sentence: inert(brief(why, most.columns)) } }),
    ...(run === undefined ? {} : caseOf(run, { number: exercise.number, check: check.id })),
    feedback: renderFailure(exercise, failed).split('\n').slice(0, most.lines).join('\n'),
    ...(run === undefined || !keepsRun || run.trace.events.length > limits.events ? {} : { run }),
  };
}

/** Somebody's names can be very long, and what is broken very much. */
const most = { told: 10, findings: 100, columns: 1_000, lines: 200 } as const;

function caseOf(
  run: Run,
  place: { readonly number: string; readonly check: string },
): Pick<CheckRecord, 'case' | 'times'> {
  const { case: info, trace } = run;
  const settled = trace.events.find(({ type }) => type === 'settled');
  return {
    case: { ...info, replay: replayCommand({ ...place, args: info.args }) },
    times: { settledAt: settled?.at ?? null, until: trace.events.at(-1)?.at ?? 0 },
  };
}
