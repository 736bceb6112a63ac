/** A list of changes to a text, applied at once; insertions that touch are ordered by how deep they belong. */

export interface Edits {
  /** Inserts what begins something: after what ends there, the outer before the inner. */
  readonly open: (at: number, text: string, depth: number) => void;
  /** Inserts what ends something: before what begins there, the inner before the outer. */
  readonly close: (at: number, text: string, depth: number) => void;
  readonly replace: (start: number, end: number, text: string) => void;
  /** Replaces everything but line breaks by one blank a line, so that lines stay true and tokens stay apart. */
  readonly blank: (start: number, end: number) => void;
  readonly apply: () => string;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly order: number;
}

/** Creates an empty list of changes to `source`. */
export function createEdits(source: string): Edits {
  const edits: Edit[] = [];
  const replace = (start: number, end: number, text: string): void => {
    edits.push({ start, end, text, order: Infinity });
  };
  return {
    open: (at, text, depth) => void edits.push({ start: at, end: at, text, order: depth }),
    close: (at, text, depth) => void edits.push({ start: at, end: at, text, order: -depth }),
    replace,
    blank: (start, end) => replace(start, end, source.slice(start, end).replace(/[^\r\n\u2028\u2029]+/g, ' ')),
    apply() {
      edits.sort((a, b) => a.start - b.start || compareOrder(a.order, b.order));
      let result = '';
      let at = 0;
      for (const { start, end, text } of edits) {
        // A shorthand property is two nodes in one place.
        if (start < at) continue;
        result += source.slice(at, start) + text;
        at = end;
      }
      return result + source.slice(at);
    },
  };
}

/** Two infinities have no difference. */
function compareOrder(a: number, b: number): number {
  return a === b ? 0 : a - b;
}
