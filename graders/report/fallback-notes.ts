/** Notes for when neither trace nor diagnosis points at a line: where the student may begin to look. */
import { lineThatLogs } from '../diagnosis/source-texts.ts';
import type { Finding } from '../trace/finding.ts';
import type { Span } from '../trace/spans.ts';
import type { Noted, SourceNote } from './source-notes.ts';
import { linesOf } from './time-notes.ts';
import { brief } from './words.ts';

/** Returns the line that logs, the one call of what is observed, what the function gives back, or where it begins. */
export function fallbackNotes({ findings, facts, source }: Noted, spans: readonly Span[]): readonly SourceNote[] {
  const [finding] = findings;
  if (finding === undefined || facts === undefined || source === undefined) return [];
  const logged = finding.kind === 'log' ? (finding.actual ?? finding.expected) : undefined;
  const line = logged === undefined || logged === null ? undefined : lineThatLogs(logged, source);
  if (line !== undefined) return [{ line, text: finding.kind === 'log' && finding.actual === null ? '' : 'logs this' }];
  const jobs = spans.filter(({ of, name }) => of === 'job' && isAbout(finding, name));
  const [called, ...others] = linesOf(jobs);
  if (called !== undefined && others.length === 0)
    return [{ line: called, at: jobs[0]?.name ?? '', text: `${brief(jobs[0]?.name ?? '', 24)} is called here` }];
  const calls = new Set(spans.flatMap(({ of, name }) => (of === 'call' ? [name] : [])));
  const own = facts.shapes.filter(({ inside }) => calls.has(inside));
  const returns = own.filter(({ shape }) => shape === 'return');
  if (isAboutResult(finding) && returns.length > 0 && returns.length < 4)
    return returns.map((place) => ({ line: place.line, text: '' }));
  const [head, ...more] = own.filter(({ shape }) => shape === 'function');
  return head === undefined || more.length > 0 ? [] : [{ line: head.line, text: '' }];
}

/** Whether a finding names a job: as its subject, or as a word of what was observed. */
function isAbout(finding: Finding, job: string): boolean {
  if (!('name' in finding)) return false;
  return finding.kind === 'observed' ? finding.name.split(' ').includes(job) : finding.name === job;
}

function isAboutResult({ kind }: Finding): boolean {
  return kind === 'value' || kind === 'observed' || kind === 'fulfils';
}
