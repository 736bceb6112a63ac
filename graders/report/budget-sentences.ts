/** A sentence for each budget: what went on for too long, and on which line. */
import type { Budget, Finding } from '../trace/finding.ts';

/** Returns the sentences of a run that was stopped. */
export function budgetSentences({ budget, line }: Extract<Finding, { kind: 'over-budget' }>): readonly string[] {
  return [sentences[budget](line)];
}

const sentences: Readonly<Record<Budget, (line: number | undefined) => string>> = {
  loop: (line) =>
    `The loop${on(line)} never gave control back: it turned until it was stopped, and meanwhile no timer and no promise could go on.`,
  calls: (line) =>
    `The function${on(line)} never gave control back: calls went on until they were stopped, and meanwhile no timer and no promise could go on.`,
  microtasks: (line) => `${subject(line)} schedules promises for ever without letting timers run.`,
  timers: (line) => `${subject(line)} sets one timer after another and never comes to an end.`,
  'virtual-time': (line) => `${subject(line)} waits for longer than any right answer does, so it was stopped.`,
  output: (line) => `${subject(line)} logs far more than any right answer does, so it was stopped.`,
  'real-time': (line) =>
    `One step${on(line)} took so much real time that the run was stopped. A huge number, a huge text or a regular expression that tries too many ways can do that.`,
  memory: (line) =>
    `The run${on(line)} needed more memory than there is for an exercise, so it was stopped. Something in it grows without end.`,
};

function on(line: number | undefined): string {
  return line === undefined ? '' : ` on line ${line}`;
}

function subject(line: number | undefined): string {
  return line === undefined ? 'The code' : `Line ${line}`;
}
