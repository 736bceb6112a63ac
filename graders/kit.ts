/** The one entry for authors of graders: ours use exactly this. */
export { default as fc } from 'fast-check';
export { anyValue, job, jobs, ms } from './checks/arbitraries.ts';
export { callAll, sayWay } from './checks/calls.ts';
export type { Way } from './checks/calls.ts';
export { check, grader } from './checks/grader.ts';
export type { Check, ExportKind, Grader, Tools } from './checks/grader.ts';
export type { Intended, IntendedLine, IntendedSpan } from './checks/intended.ts';
export { createJob, errorOf, valueOf } from './checks/job.ts';
export type { Job, LiveJob, Outcome } from './checks/job.ts';
export { outcomeOf } from './checks/outcome.ts';
export { calling, during, inTurn, line, longest, sum } from './checks/relations.ts';
export { sayJobs } from './checks/say.ts';
export { anything } from './checks/intended.ts';
