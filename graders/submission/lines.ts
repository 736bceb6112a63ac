/** Turns offsets in a text into lines and columns, both from 1. */

export interface Lines {
  readonly count: number;
  readonly lineAt: (offset: number) => number;
  readonly columnAt: (offset: number) => number;
}

/** Prepares a text for look-ups; lines end where JavaScript says they do. */
export function createLines(text: string): Lines {
  const starts = [0];
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|[\n\r\u2028\u2029]/g))
    starts.push(index + lineBreak.length);

  const startOf = (index: number): number => starts[index] ?? 0;

  function lineAt(offset: number): number {
    let low = 0;
    let high = starts.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (startOf(middle) <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  }

  return { count: starts.length, lineAt, columnAt: (offset) => offset - startOf(lineAt(offset) - 1) + 1 };
}
