/** What a rule of the diagnosis is: evidence in, a diagnosis out when the evidence shows one. */
import type { Evidence } from './evidence.ts';
import type { Diagnosis } from '../verdict.ts';

export type Rule = (evidence: Evidence) => Diagnosis | undefined;
