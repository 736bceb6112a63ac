/** How values and lines of a trace are written and compared, the same from both languages. */

/** A value as it stands in a trace. Python has one nothing: `undefined` and `null` are both `null`. */
export function show(value: unknown): string {
  if (value instanceof Error) return `${value.name} ${value.message}`.trim();
  if (typeof value === 'string') return `'${value}'`;
  if (Array.isArray(value)) return `[${value.map(show).join(', ')}]`;
  return JSON.stringify(value ?? null);
}

/** `got`, with each line that says the same as the expected one written as that is: what is left differs. */
export function inTermsOf(expected: readonly string[], got: readonly string[]): readonly string[] {
  return got.map((line, index) => {
    const other = expected[index];
    return other !== undefined && saysTheSame(other, line) ? other : line;
  });
}

/** Numbers are compared as numbers: `16.0` is 16, and the last digit of a power is the machine's own. */
function saysTheSame(expected: string, got: string): boolean {
  // Which error comes out is left open where the data does not say it.
  if (expected.endsWith(' fails')) return got.startsWith(`${expected} `);
  if (got.replaceAll(number, '#') !== expected.replaceAll(number, '#')) return false;
  const numbers = got.match(number) ?? [];
  return (expected.match(number) ?? []).every((text, index) => isClose(Number(text), Number(numbers[index])));
}

// `09` is no number here but part of a time of day.
const number = /(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?/g;

function isClose(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-12 * Math.max(Math.abs(a), Math.abs(b));
}
