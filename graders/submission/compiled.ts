import type { Refusal } from '../trace/finding.ts';

/** An await, seen in the source. `how` is what the diagnosis needs to tell look-alikes apart. */
export interface AwaitFact {
  readonly line: number;
  readonly how: 'plain' | 'in-all' | 'in-loop' | 'for-await' | 'in-reduce' | 'in-executor';
  /** The function it stands in; empty at the top level. */
  readonly inside: string;
  /** The name of what is called in it: `first` in `await first()`, `a.b` in `await a.b()`, `f().then` in `await f().then()`. */
  readonly calls?: string;
}

/** Other shapes in the source that name a misconception. */
export interface ShapeFact {
  readonly line: number;
  readonly shape:
    | 'async-in-foreach'
    | 'async-in-map'
    | 'async-executor'
    | 'new-promise'
    | 'settled-in-executor'
    | 'promise-race'
    | 'return-in-try'
    | 'return-in-using'
    | 'call-as-argument'
    | 'then-without-return'
    | 'call-not-awaited'
    | 'function'
    | 'return'
    | 'catch'
    | 'truth-test';
  /** The function it stands in; a `function` is the one that is meant. */
  readonly inside: string;
  /** The name of what is called in it, or of what a `truth-test` looks at. */
  readonly calls?: string;
}

/** What the source shows, for the diagnosis: evidence, never a verdict. */
export interface SourceFacts {
  readonly awaits: readonly AwaitFact[];
  readonly shapes: readonly ShapeFact[];
  /** The lines on which each name is called. */
  readonly calls: readonly { readonly line: number; readonly name: string; readonly inside: string }[];
}

/** A student's file and its helpers, ready to be evaluated in a room. */
export interface Compiled {
  readonly status: 'compiled';
  /**
   * The text of one function: `(marks, imports) => exports`; it is `async` when `isAsync`. Each call is a
   * fresh instance of the module. `exports` is an object with a getter an export.
   */
  readonly code: string;
  readonly isAsync: boolean;
  readonly exports: readonly string[];
  /** Which allowed modules `imports(name)` will be asked for. */
  readonly imports: readonly string[];
  readonly facts: SourceFacts;
  /** For each line of `code`, from 1: the student's file and line, or null. Index 0 is unused. */
  readonly lines: readonly ({ readonly file: string; readonly line: number } | null)[];
}

/** What became of compiling one exercise of a submission. */
export type CompileResult = Compiled | { readonly status: 'refused'; readonly refusal: Refusal };

/** What is compiled: the stub's name and every `.ts` file beside it, by name. */
export interface SourceFiles {
  readonly entry: string;
  readonly files: Readonly<Record<string, string>>;
}

/** The calls that the compile step writes into a student's code; each is one step of the budget. */
export interface Marks {
  /** A loop turns. */
  readonly loop: (line: number) => void;
  /** An ordinary function is called. */
  readonly call: (line: number) => void;
  /** An async function starts; returns its span. */
  readonly start: (name: string, line: number) => number;
  /** An await: passes its operand on unchanged. */
  readonly wait: <T>(span: number, line: number, operand: T) => T;
  /** The await has its value: passes it on unchanged. */
  readonly resume: <T>(span: number, value: T) => T;
  /** The async function threw: passes the error on. */
  readonly fail: <T>(span: number, error: T) => T;
  /** The async function is over, in whichever way. */
  readonly end: (span: number) => void;
  /** A statement threw the value of a call away: passes it on unchanged. */
  readonly drop: <T>(line: number, value: T) => T;
  /** A dynamic import of an allowed module. */
  readonly later: (name: string) => Promise<unknown>;
}
