/** Finds the student's line in an error's stack. */
import type { Lines } from './world.ts';

/** The name under which a submission's code is evaluated. */
export const sourceName = 'overlap-submission';

/** A frame as `writeStack` writes it. */
const frame = /^ {4}at (?:.* \()?[\w.-]+\.ts:(\d{1,6})\)?$/m;

/** The innermost line of the student's own file that the error came through, if its stack tells. */
export function lineOf(error: unknown): number | undefined {
  const [, line] = frame.exec(stackOf(error)) ?? [];
  return line === undefined ? undefined : Number(line);
}

/**
 * Writes an error's stack as a student may see it: their own files and lines, and nothing of this machine.
 * It is V8's `Error.prepareStackTrace`.
 */
export function writeStack(error: unknown, frames: readonly NodeJS.CallSite[], lines: Lines): string {
  const own = frames.flatMap((frame) => {
    const place = frame.getScriptNameOrSourceURL() === sourceName ? lines[frame.getLineNumber() ?? 0] : undefined;
    if (place === null || place === undefined) return [];
    const name = frame.getFunctionName();
    return [name === null ? `    at ${place.file}:${place.line}` : `    at ${name} (${place.file}:${place.line})`];
  });
  return [headOf(error), ...own].join('\n');
}

function headOf(error: unknown): string {
  try {
    return String(error);
  } catch {
    return 'Error';
  }
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
