/** Notes on lines that call something: when, how often, and what became of it. */
import type { Finding } from '../trace/finding.ts';
import type { Span } from '../trace/spans.ts';
import type { Diagnosis } from '../verdict.ts';
import type { SourceNote } from './source-notes.ts';
import { linesOf, nameOf, stretches } from './time-notes.ts';
import { brief, listed, times } from './words.ts';

/** Where a job was called at the wrong instant, and what its caller had been waiting for. */
export function notesOnStart(finding: Finding, spans: readonly Span[]): readonly SourceNote[] {
  if (finding.kind !== 'starts-at' || finding.actual === null) return [];
  const job = spans.find(({ of, name, from }) => of === 'job' && name === finding.name && from === finding.actual);
  if (job?.line === undefined) return [];
  const name = brief(job.name, 24);
  const here = { line: job.line, at: job.name };
  const caller = spans.find(({ span }) => span === job.parent);
  const wait = caller?.waits.find(({ to }) => to === job.from);
  if (job.from < finding.expected || caller === undefined || wait?.line === undefined)
    return [{ ...here, text: `${name} is called here at ${job.from}` }];
  const waits = `${nameOf(caller.name)} waits here ${stretches([wait])}`;
  if (wait.line === job.line) return [{ ...here, text: `${waits} before it calls ${name}` }];
  return [
    { ...here, text: `so ${name} is not called before ${job.from}` },
    { line: wait.line, text: waits },
  ];
}

/** Where a job was called that was called too often, or too rarely. */
export function notesOnCalls(finding: Finding, spans: readonly Span[]): readonly SourceNote[] {
  if (finding.kind !== 'called') return [];
  const jobs = spans.filter(({ of, name }) => of === 'job' && name === finding.name);
  return linesOf(jobs).map((line) => {
    const starts = jobs.filter((job) => job.line === line).map(({ from }) => from);
    const when = starts.length > 3 ? times(starts.length) : `at ${listed(starts)}`;
    const only = finding.actual < finding.expected ? ` only ${times(starts.length)},` : '';
    return { line, at: finding.name, text: `${brief(finding.name, 24)} is called here${only} ${when}` };
  });
}

/** Where the jobs were called that a diagnosis speaks of. */
export function notesOnJobs({ id, variant, names = [] }: Diagnosis, spans: readonly Span[]): readonly SourceNote[] {
  if (!aboutJobs.has(id) && !(id === 'not-awaited' && variant === 'logged')) return [];
  const jobs = spans.filter(({ of, name, line }) => of === 'job' && line !== undefined && names.includes(name));
  return jobs.flatMap(({ name, line, from, to, failed }) => {
    if (line === undefined) return [];
    const isLeft = variant === 'not-awaited' || (variant === 'returned' && name === names[1]);
    const rest = failed ? `, and fails at ${to}` : isLeft ? ', and not waited for' : ` at ${from}`;
    return [{ line, at: name, text: `${brief(name, 24)} is called here${rest}` }];
  });
}

const aboutJobs: ReadonlySet<string> = new Set([
  'exit-skipped',
  'lost-value',
  'overlaps-dependent',
  'swallowed-error',
  'unhandled-rejection',
  'value-as-error',
  'wrong-arguments',
  'wrong-error',
  'wrong-order',
]);
