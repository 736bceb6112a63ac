/** What stops a compilation: the reason why a student's file is not run. */
import type { Refusal } from '../trace/finding.ts';

/** Thrown inside the compile step only; `compile` returns the refusal as a value. */
export class Refused extends Error {
  override readonly name = 'Refused';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.reason);
    this.refusal = refusal;
  }
}
