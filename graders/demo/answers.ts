/** The seven answers of the demo: six files, one of them twice. */

/** One row of the demo's table. */
export interface DemoAnswer {
  readonly title: string;
  /** In `test/demo/answers/`, which is not part of the package: `right.ts` would solve exercise 05. */
  readonly file: string;
  readonly isRight: boolean;
  /** Whether the machine is kept busy while it is judged. */
  readonly isBusy?: true;
}

export const demoAnswers: readonly DemoAnswer[] = [
  { title: 'right', file: 'right.ts', isRight: true },
  { title: 'one after the other', file: 'one-after-the-other.ts', isRight: false },
  { title: 'awaits inside all', file: 'await-inside-all.ts', isRight: false },
  { title: 'sleep, known answer', file: 'known-answer.ts', isRight: false },
  { title: 'calls both twice', file: 'called-twice.ts', isRight: false },
  { title: 'endless loop', file: 'endless-loop.ts', isRight: false },
  { title: 'right, busy machine', file: 'right.ts', isRight: true, isBusy: true },
];
