/** What is known about one misconception. */

/** One form of a misconception. `{a}`, `{b}`, `{c}` are the diagnosis' names, `{line}` and `{other}` its lines. */
export interface Variant {
  /** In the student's terms; only what the trace and the source show. */
  readonly why: string;
  /** A question, not an answer. */
  readonly next: string;
}

export interface Misconception {
  /** A few words for lists and statistics. */
  readonly title: string;
  /** Told apart by what the source shows; `trace` is the one that needs no source. */
  readonly variants: { readonly trace: Variant } & Readonly<Record<string, Variant>>;
}
