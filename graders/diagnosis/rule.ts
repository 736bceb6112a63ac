/** What a rule of the diagnosis is: evidence in, a diagnosis out when the evidence shows one. */
import type { Evidence } from './evidence.ts';
import type { RefinedDiagnosis } from './explain-diagnosis.ts';

export type Rule = (evidence: Evidence) => RefinedDiagnosis | undefined;
