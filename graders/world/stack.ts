/** Finds the student's line in an error's stack. */
import type { Lines } from './world.ts';

/** The name under which a submission's code is evaluated. */
export const sourceName = 'overlap-submission';

const frame = new RegExp(`${sourceName}:(\\d+):\\d+`, 'g');

/** The innermost line of the student's own file that the error came through, if its stack tells. */
export function lineOf(error: unknown, lines: Lines): number | undefined {
  return placeOf(error, lines)?.line;
}

function placeOf(error: unknown, lines: Lines): { readonly file: string; readonly line: number } | undefined {
  for (const [, line] of stackOf(error).matchAll(frame)) {
    const place = lines[Number(line)];
    if (place !== null && place !== undefined) return place;
  }
  return undefined;
}

/** A stack may be a student's own getter, or no text at all. */
function stackOf(error: unknown): string {
  try {
    const stack: unknown = error instanceof Error ? error.stack : '';
    return typeof stack === 'string' ? stack.slice(0, 5_000) : '';
  } catch {
    return '';
  }
}
