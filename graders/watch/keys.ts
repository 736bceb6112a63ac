/** The keys of the watch screen, and the commands that do the same. */
/** What a key asks for; the word stands beside the key on the screen. */
export type Command =
  | 'next'
  | 'previous'
  | 'hint'
  | 'list'
  | 'run'
  | 'again'
  | 'timeline'
  | 'reset'
  | 'solution'
  | 'check'
  | 'more'
  | 'back'
  | 'keys'
  | 'quit';

export interface Key {
  /** As `readline` names it. */
  readonly key: string;
  /** As it is shown. */
  readonly shown: string;
  readonly command: Command;
  /** What it does, in a few words. */
  readonly says: string;
  /** The same from a command line, where there is one; `NN` stands for the exercise's number. */
  readonly typed?: string;
}

/** Every key, with what it does. */
export const keys: readonly Key[] = [
  { key: 'h', shown: 'h', command: 'hint', says: 'one more hint', typed: 'npm run hint NN' },
  { key: 'n', shown: 'n', command: 'next', says: 'the next exercise', typed: 'npm run next' },
  { key: 'p', shown: 'p', command: 'previous', says: 'the previous exercise' },
  { key: 'l', shown: 'l', command: 'list', says: 'all exercises, to filter and to go to', typed: 'npm run list' },
  { key: 'r', shown: 'r', command: 'run', says: 'run demo.ts for real, in real time', typed: 'npm start NN' },
  { key: 'a', shown: 'a', command: 'again', says: 'the failing case again', typed: 'npm run replay NN …' },
  { key: 't', shown: 't', command: 'timeline', says: 'its timeline, in the browser', typed: 'npm run timeline NN' },
  { key: 'x', shown: 'x', command: 'reset', says: 'back to the stub; asks first', typed: 'npm run reset NN' },
  { key: 's', shown: 's', command: 'solution', says: 'our answer, once it is solved', typed: 'npm run solution NN' },
  { key: 'return', shown: 'Enter', command: 'check', says: 'check once more', typed: 'npm test NN' },
  { key: 'm', shown: 'm', command: 'more', says: 'one screen on; arrows and PageUp scroll too' },
  { key: 'escape', shown: 'Esc', command: 'back', says: 'back to the verdict' },
  { key: '?', shown: '?', command: 'keys', says: 'these keys' },
  { key: 'q', shown: 'q', command: 'quit', says: 'quit; Ctrl-C too' },
];

/** What a key asks for, if anything. */
export function commandOf(key: string): Command | undefined {
  return keys.find((each) => each.key === key)?.command;
}
